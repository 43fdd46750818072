import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommented } from '../../generator/comments/read-comments.js';
import {
  letterheadFile,
  letterheadParts,
  outside,
  paragraph,
} from '../../generator/letterhead/letterhead-file.js';
import { schemaFaults, withoutValidator } from '../../ooxml/ooxml-validator.js';
import { newFolder, run } from '../run-cli.js';
import { type FolderFiles, letterheadFolder, templatesWith } from './bureau-folder.js';

const own = readdirSync('templates').filter((id) => existsSync(join('templates', id, 'fields.yaml')));

test.each(own)('the program’s own template %s can be used', async (id) => {
  const { code, out } = await run('template', 'check', join('templates', id));
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^.+：可以用\n/u) });
});

const sound: FolderFiles = {
  'fields.yaml': `title: 通报
purpose: 通报情况。
fields:
  - { name: 标题, type: 文字, source: 录入, required: true, help: 标题。 }
  - { name: 日期, type: 日期, source: 录入, required: true, help: 成文日期。 }
  - { name: 电话, type: 文字, source: 录入, required: false, help: 办公电话。 }
  - name: 企业
    type: 列表
    source: 录入
    required: true
    help: 一家一行。
    columns:
      - { name: 名称, type: 文字, help: 全称。 }
`,
  'example.yaml': '标题: 关于某事的通报\n日期: 2025-08-19\n电话: "0372"\n企业:\n  - { 名称: 甲公司 }\n',
  'template.hbs':
    '{{#标题}}{{标题}}{{/标题}}\n{{#if 电话}}电话{{电话}}。{{/if}}{{#each 企业}}{{名称}}{{/each}}\n{{#署名}}甲局{{/署名}}\n{{#成文日期}}{{日期 日期}}{{/成文日期}}\n',
};

/** Lines of the findings, each without what it says, of a template folder with some files changed. */
async function findings(changes: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const files = Object.fromEntries(
    Object.entries({ ...sound, ...changes }).filter(([, content]) => content !== undefined),
  );
  const root = templatesWith(files as FolderFiles, 'notice');
  const { out } = await run('template', 'check', root, '--json');
  const { templates } = JSON.parse(out) as {
    templates: {
      findings: { rule: string; actual?: string; text: { where: string; severity: string; fix?: string } }[];
    }[];
  };
  return templates.flatMap((template) =>
    template.findings.map(({ rule, actual, text }) =>
      [
        text.severity,
        rule,
        text.where.replace(`${root}/notice`, '.').replace('templates/notice', '.'),
        actual,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  );
}

const fields = (change: (text: string) => string) => ({
  'fields.yaml': change(String(sound['fields.yaml'])),
});
const text = (change: (text: string) => string) => ({
  'template.hbs': change(String(sound['template.hbs'])),
});
const example = (change: (text: string) => string) => ({
  'example.yaml': change(String(sound['example.yaml'])),
});

describe('a template folder', () => {
  test('that is sound can be used, alone or among others', async () => {
    const root = templatesWith(sound, 'notice');
    for (const path of [root, join(root, 'notice')]) {
      expect(await run('template', 'check', path)).toEqual({ code: 0, out: '通报：可以用\n', talk: '' });
    }
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, string[]]>([
    ['without fields.yaml', { 'fields.yaml': undefined }, ['强制性 fields-missing .']],
    ['without a template', { 'template.hbs': undefined }, ['强制性 template-file-missing .']],
    ['without an example', { 'example.yaml': undefined }, ['强制性 example-missing .']],
    [
      'with a name twice',
      fields((all) => all.replace('name: 电话', 'name: 标题')),
      expect.arrayContaining(['强制性 fields-name-doubled ./fields.yaml 第6行第13列（fields[2].name） 标题']),
    ],
    [
      'with a column twice',
      fields((all) => `${all}      - { name: 名称, type: 文字, help: 全称。 }\n`),
      expect.arrayContaining([
        '强制性 fields-name-doubled ./fields.yaml 第14行第17列（fields[3].columns[1].name） 名称',
      ]),
    ],
    [
      'with each of no list',
      fields((all) => `each: 标题\n${all}`),
      ['强制性 fields-reference-unknown ./fields.yaml 第1行第7列（each） 标题'],
    ],
    [
      'with public by no 是否',
      fields((all) => `public: 标题\n${all}`),
      ['强制性 fields-reference-unknown ./fields.yaml 第1行第9列（public） 标题'],
    ],
    [
      'with a default that does not fit',
      fields((all) =>
        all
          .replace('电话, type: 文字', '电话, type: 年份, default: 今年')
          .replace('required: false', 'required: false'),
      ),
      expect.arrayContaining([
        '强制性 fields-default-form ./fields.yaml 第6行第36列（fields[2].default） 今年',
      ]),
    ],
    [
      'with a default from nowhere',
      fields((all) => all.replace('电话, type: 文字', '电话, type: 文字, defaultFrom: 标提')),
      ['强制性 fields-reference-unknown ./fields.yaml 第6行第40列（fields[2].defaultFrom） 标提'],
    ],
    [
      'with a choice of nothing',
      fields((all) => all.replace('电话, type: 文字', '电话, type: 选项')),
      ['强制性 fields-options-missing ./fields.yaml 第6行第5列（fields[2]）'],
    ],
    [
      'with a list without columns',
      fields((all) => all.replace(/ {4}columns:[\s\S]*/u, '')),
      expect.arrayContaining(['强制性 fields-columns-missing ./fields.yaml 第7行第5列（fields[3]）']),
    ],
    [
      'with columns of no list',
      fields((all) => all.replace('type: 列表', 'type: 名单')),
      expect.arrayContaining([
        '强制性 fields-columns-misplaced ./fields.yaml 第13行第7列（fields[3].columns）',
      ]),
    ],
    [
      'with results of no workbook',
      fields((all) => all.replace('电话, type: 文字, source: 录入', '电话, type: 文字, source: 结果')),
      ['强制性 fields-data-missing ./fields.yaml 第6行第35列（fields[2].source）'],
    ],
    [
      'with an example that lacks a field',
      example((all) => all.replace('电话: "0372"\n', '')),
      ['强制性 example-field-missing example.yaml'],
    ],
    [
      'with an example of other fields',
      example((all) => `${all}电活: 1\n`),
      ['强制性 example-field-unknown example.yaml 第6行第5列（电活） 电活'],
    ],
    [
      'with an example without what is required',
      example((all) => all.replace('关于某事的通报', 'null')),
      expect.arrayContaining(['强制性 example-required-empty example.yaml 第1行第5列（标题）']),
    ],
    [
      'that uses what is not declared',
      text((all) => all.replace('{{电话}}', '{{电活}}')),
      ['强制性 template-field-unknown ./template.hbs 第2行第15列 电活'],
    ],
    [
      'that never uses a field',
      text((all) => all.replace('{{#if 电话}}电话{{电话}}。{{/if}}', '')),
      ['提示 fields-unused ./fields.yaml 第6行第13列（fields[2].name）'],
    ],
    [
      'that gives a document without a required field',
      text((all) => all.replace('{{#each 企业}}{{名称}}{{/each}}', '{{#if 企业}}有{{/if}}')),
      ['提示 fields-required-unasked ./fields.yaml 第7行第5列（fields[3]）'],
    ],
    [
      'with a figure typed by hand',
      text((all) => all.replace('{{电话}}', '30')),
      ['提示 figure-unverified 通报 30'],
    ],
    [
      'that lacks an element',
      text((all) => all.replace(/\{\{#标题.*标题\}\}/u, '{{标题}}')),
      ['核实性 document-element-missing 通报（标题）'],
    ],
    [
      'that is public, with a mobile number',
      { ...fields((all) => `public: true\n${all}`), ...example((all) => all.replace('0372', '13800138000')) },
      expect.arrayContaining(['强制性 personal-mobile 公文 第2行 138****8000']),
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await findings(changes)).toEqual(expected);
  });

  test('with one document for each row is filled with every row', async () => {
    const changes = {
      ...fields((all) => `each: 企业\n${all}`),
      ...example((all) => `${all}  - { 名称: "13800138000" }\n`),
      ...text((all) => all.replace('{{#each 企业}}{{名称}}{{/each}}', '{{名称}}')),
    };
    expect(await findings(changes)).toEqual([]);
    expect(await findings({ ...changes, ...fields((all) => `each: 企业\npublic: true\n${all}`) })).toEqual([
      '强制性 personal-mobile 公文 第2行 138****8000',
    ]);
  });

  test('that must be mended ends with 1, and a hint with 0, with --strict 1', async () => {
    const hint = templatesWith({ ...sound, ...text((all) => all.replace('{{电话}}', '30')) } as FolderFiles);
    expect((await run('template', 'check', hint)).code).toBe(0);
    expect(await run('template', 'check', hint, '--strict')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^通报：要改\n提示 /u),
    });
    const broken = templatesWith({ ...sound, 'template.hbs': '{{标提}}' });
    expect(await run('template', 'check', broken)).toMatchObject({
      code: 1,
      out: expect.stringContaining('是否为「标题」'),
    });
  });
});

test.each([
  ['a folder that is not there', join(newFolder(), '没有'), '不存在；核对文件夹的名称'],
  ['a file', 'package.json', '不是文件夹；写明模板所在的文件夹'],
  ['a folder without templates', newFolder(), '里面没有模板；一个模板是一个文件夹'],
])('%s is told', async (_, path, why) => {
  expect(await run('template', 'check', path)).toEqual({
    code: 3,
    out: '',
    talk: expect.stringContaining(why),
  });
});

describe('a letterhead', () => {
  const broken =
    paragraph('致{{发文机构}}：') +
    paragraph('{{#each 名单}}{{名称}}') +
    paragraph('{{编号}}{{年度}}{{成文日期}}{{说明}}');
  const withBody = (body: string) => ({
    ...letterheadFolder(),
    'template.docx': letterheadFile(letterheadParts(body, { header: paragraph('{{发文机}}') })),
  });

  test('is told of at its paragraphs, and marked there in a copy', async () => {
    const root = templatesWith(withBody(broken));
    const copy = join(newFolder(), '标注.docx');
    const { code, out } = await run(
      'template',
      'check',
      join(root, '情况通报'),
      '--annotate',
      copy,
      '--date',
      '2025-08-19',
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'template.docx 第1段「致{{发文机构}}：」｜数据中没有字段「发文机构」｜是否为「发文机关」',
    );
    expect(out).toContain('template.docx 页眉 第1段「{{发文机}}」');
    const marked = [...readCommented(new Uint8Array(readFileSync(copy))).comments.values()];
    expect(marked).toContain('强制性：数据中没有字段「发文机构」\n是否为「发文机关」');
    expect(marked).toContain(
      '强制性：templates/情况通报/template.docx 页眉 第1段「{{发文机}}」：数据中没有字段「发文机」\n是否为「发文机关」',
    );
    expect(marked.filter((comment) => comment.trim() !== '')).toHaveLength(7);
  });

  test.skipIf(withoutValidator)('is valid by the schema when marked', async () => {
    const copy = join(newFolder(), '标注.docx');
    await run('template', 'check', join(templatesWith(withBody(broken)), '情况通报'), '--annotate', copy);
    expect(await schemaFaults(new Uint8Array(readFileSync(copy)), 'docx')).toEqual([]);
  });

  test('that may not be used is not passed on as a copy', async () => {
    const parts = letterheadParts(paragraph('{{发文机关}}'), {
      links: outside('image', 'http://example.org/x.png'),
    });
    const root = templatesWith({ ...letterheadFolder(), 'template.docx': letterheadFile(parts) });
    const copy = join(newFolder(), '标注.docx');
    const { code, out } = await run('template', 'check', join(root, '情况通报'), '--annotate', copy);
    expect({ code, written: existsSync(copy) }).toEqual({ code: 1, written: false });
    expect(out).toContain('没有写标注副本');
  });

  test('only a letterhead is marked', async () => {
    const root = templatesWith(sound);
    expect(await run('template', 'check', root, '--annotate', join(root, '标注.docx'))).toMatchObject({
      code: 2,
    });
  });
});
