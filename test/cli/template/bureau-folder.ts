import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  letterheadFile,
  letterheadParts,
  paragraph,
  run,
  table,
} from '../../generator/letterhead/letterhead-file.js';
import { newFolder } from '../run-cli.js';

const red = '<w:color w:val="FF0000"/><w:sz w:val="52"/>';
const centred = (content: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${content}</w:p>`;

/** A bureau's own letterhead: a red head, a table, a line of contact and a footer; its tags split as Word splits them. */
const letterheadBody = [
  centred(run('{{发文机', red) + run('关}}文件', red)),
  centred(run('{{编号}}')),
  centred(run('关于{{年度}}年度奖补情况的通报', '<w:b/><w:sz w:val="36"/>')),
  paragraph('各县（市、区）科技局：'),
  paragraph(
    run('本年度共奖补'),
    run('{{家数 名单 “名称”}}', '<w:b/>'),
    run('家企业，合计'),
    run('{{合计'),
    run(' 名单 “金额”}}'),
    run('万元。'),
  ),
  paragraph('{{#if 说明}}'),
  paragraph('{{说明}}'),
  paragraph('{{/if}}'),
  table(
    ['序号', '企业名称', '金额（万元）'],
    ['{{#each 名单}}{{序号 @index}}', '{{名称}}', '{{金额 金额}}{{/each}}'],
  ),
  `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('{{日期 成文日期}}')}</w:p>`,
  paragraph('电话：0372-1234567'),
].join('');

export const letterheadFields = `title: 情况通报
purpose: 通报奖补情况。
public: true
fields:
  - { name: 发文机关, type: 文字, source: 录入, required: true, help: 发文单位全称。 }
  - { name: 编号, type: 文字, source: 录入, required: true, help: 发文字号。 }
  - { name: 年度, type: 年份, source: 录入, required: true, help: 奖补年度。 }
  - { name: 说明, type: 文字, source: 录入, required: false, help: 可以没有。 }
  - { name: 成文日期, type: 日期, source: 录入, required: true, defaultFrom: 出文日期, help: 签发的日期。 }
  - name: 名单
    type: 列表
    source: 录入
    required: true
    help: 一家一行。
    columns:
      - { name: 名称, type: 文字, help: 企业全称。 }
      - { name: 金额, type: 金额, help: 万元。 }
`;

export const letterheadExample = `发文机关: 示例市科学技术局
编号: 示科〔2025〕3号
年度: 2025
说明: null
成文日期: 2025-08-19
名单:
  - { 名称: 示例精密制造有限公司, 金额: "200" }
  - { 名称: 示例𠮷软件有限公司, 金额: "50.5" }
`;

/** What a template folder may hold, by file name. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/** The files of the letterhead's folder. */
export function letterheadFolder(body = letterheadBody): FolderFiles {
  const parts = letterheadParts(body, { footer: centred(run('{{发文机关}}')) });
  return {
    'fields.yaml': letterheadFields,
    'example.yaml': letterheadExample,
    'template.docx': letterheadFile(parts),
  };
}

/** A new folder of templates with one template folder in it. */
export function templatesWith(files: FolderFiles, id = '情况通报'): string {
  const root = newFolder();
  mkdirSync(join(root, id));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, id, name), content);
  return root;
}
