import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedTemplate } from '../../../cli/draft/load-template.js';
import { newFolder } from '../run-cli.js';

/** A template that gives a letter for each row of 单位. */
const letterFields = {
  title: '告知书',
  purpose: '一家一份。',
  each: '单位',
  fields: [
    { name: '机关', type: '文字', source: '录入', required: true, help: '署名。' },
    {
      name: '单位',
      type: '列表',
      source: '录入',
      required: true,
      help: '每家一份。',
      columns: [
        { name: '名称', type: '文字', help: '全称。' },
        { name: '金额', type: '金额', help: '万元。' },
        { name: '附言', type: '文字', required: false, help: '没有的不写。' },
      ],
    },
  ],
} as const;

const letterText = `{{#标题}}告知书{{/标题}}
{{#主送机关}}{{名称}}：{{/主送机关}}
核定奖补资金{{元 金额}}元（大写：{{大写 金额}}）。
{{#if 附言}}{{附言}}{{/if}}
{{#署名}}{{机关}}{{/署名}}
{{#成文日期}}2025年8月19日{{/成文日期}}
`;

export const letterTemplate = {
  id: 'letters',
  folder: '',
  fields: letterFields,
  content: letterText,
  partials: new Map(),
  sha256: 'template',
} as unknown as LoadedTemplate;

/** The template as files, and the data of so many rows: paths of both. */
export function letterFiles(names: readonly string[]): { readonly templates: string; readonly data: string } {
  const folder = newFolder();
  const templates = join(folder, 'templates');
  mkdirSync(join(templates, 'letters'), { recursive: true });
  writeFileSync(join(templates, 'letters', 'fields.yaml'), JSON.stringify(letterFields));
  writeFileSync(join(templates, 'letters', 'template.hbs'), letterText);
  const data = join(folder, '资料.json');
  const rows = names.map((name, index) => ({ 名称: name, 金额: `${index}.5` }));
  writeFileSync(data, JSON.stringify({ 机关: '某某局', 单位: rows }));
  return { templates, data };
}
