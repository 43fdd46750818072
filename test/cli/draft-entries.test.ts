import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listTemplates } from '../../cli/draft/load-template.js';
import { enteredFields } from '../../generator/fields/template-fields.js';
import { newFolder, run } from './run-cli.js';

const fieldsYaml = `title: 情况通报
purpose: 通报一项情况。
fields:
  - { name: 发文机关, type: 文字, source: 录入, required: true, default: 某市科学技术局, help: 全称。 }
  - { name: 成文日期, type: 日期, source: 录入, required: true, defaultFrom: 出文日期, help: 签发日期。 }
  - { name: 企业数, type: 数量, source: 录入, required: true, help: 家。 }
  - { name: 占比, type: 百分数, source: 录入, required: true, help: 占全市。 }
  - { name: 增速, type: 数, source: 录入, required: false, help: 可为负。 }
  - name: 名单
    type: 列表
    source: 录入
    required: true
    help: 每行一家。
    columns:
      - { name: 名称, type: 文字, help: 全称。 }
      - { name: 金额, type: 金额, help: 万元。 }
`;
const templateText = `{{#标题}}{{发文机关}}情况通报{{/标题}}
全市有{{企业数}}家，占{{占比}}%{{#if 增速}}，增速{{增速}}{{/if}}。
{{#each 名单}}{{名称}}{{金额 金额}}万元；{{/each}}
{{#署名}}{{发文机关}}{{/署名}}
{{#成文日期}}{{日期 成文日期}}{{/成文日期}}
`;

/** A bureau's own folder of templates, with one that has a field of every simple kind. */
function ownTemplates(): string {
  const root = newFolder();
  mkdirSync(join(root, 'bulletin'));
  writeFileSync(join(root, 'bulletin', 'fields.yaml'), fieldsYaml);
  writeFileSync(join(root, 'bulletin', 'template.hbs'), templateText);
  return root;
}

async function draft(templates: string, ...args: string[]) {
  const out = join(newFolder(), '公文.docx');
  const outcome = await run(
    'draft',
    '情况通报',
    '--templates',
    templates,
    '--out',
    out,
    '--date',
    '2025-08-19',
    ...args,
  );
  return { ...outcome, text: existsSync(out) ? (await extractRawText({ path: out })).value : '' };
}

describe('draft --list', () => {
  test('names every template with what it is for, the bureau’s own first', async () => {
    const { code, out } = await run('draft', '--list', '--templates', ownTemplates());
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('情况通报｜通报一项情况。｜无版头｜取数：录入');
    for (const { fields } of listTemplates()) expect(out).toContain(`${fields?.title}｜`);
  });

  test('a folder that is not there is wrong usage', async () => {
    const { code, talk } = await run('draft', '--list', '--templates', '/nowhere');
    expect(code).toBe(2);
    expect(talk).toContain('没有模板文件夹「/nowhere」');
  });
});

describe('draft --new', () => {
  test.each(listTemplates().map(({ fields }) => fields?.title ?? ''))(
    '%s: the file to fill in is read back as its fields',
    async (title) => {
      const folder = newFolder();
      const [yaml, book] = [join(folder, '资料.yaml'), join(folder, '资料.xlsx')];
      for (const out of [yaml, book]) {
        expect((await run('draft', '--new', title, '--out', out, '--date', '2025-08-19')).code).toBe(0);
      }
      const fields = listTemplates().find((entry) => entry.fields?.title === title)?.fields;
      const names = fields === undefined ? [] : enteredFields(fields).map(({ name }) => name);
      expect(Object.keys(parse(readFileSync(yaml, 'utf8')) as object)).toEqual(names);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(book);
      const simple = workbook.getWorksheet('填报');
      const filled = (simple?.getColumn(1).values ?? []).map((value) => String(value).replace('*', ''));
      const sheets = workbook.worksheets.map(({ name }) => name);
      for (const name of names) expect([...filled, ...sheets]).toContain(name);
    },
  );

  test.each(listTemplates().map(({ fields }) => fields?.title ?? ''))(
    '%s: with --example it holds what an official enters, and nothing else',
    async (title) => {
      const path = join(newFolder(), '资料.yaml');
      expect((await run('draft', '--new', title, '--example', '--out', path)).code).toBe(0);
      const fields = listTemplates().find((entry) => entry.fields?.title === title)?.fields;
      const names = fields === undefined ? [] : enteredFields(fields).map(({ name }) => name);
      for (const name of Object.keys(parse(readFileSync(path, 'utf8')) as object)) {
        expect(names).toContain(name);
      }
    },
  );

  test('an existing file is not overwritten', async () => {
    const path = join(newFolder(), '资料.yaml');
    writeFileSync(path, '甲');
    expect((await run('draft', '--new', '拟奖补公示', '--out', path)).code).toBe(4);
    expect(readFileSync(path, 'utf8')).toBe('甲');
  });
});

describe('draft --check', () => {
  test('asks for what is missing, one question each, and writes nothing', async () => {
    const { code, out } = await run('draft', '情况通报', '--check', '--templates', ownTemplates());
    expect(code).toBe(1);
    expect(out).toContain(
      '「情况通报」还缺 3 项：\n1. 企业数是什么？家。\n2. 占比是什么？占全市。\n3. 名单是什么？每行一家。',
    );
  });

  test('says when nothing is missing', async () => {
    const path = join(newFolder(), '资料.yaml');
    writeFileSync(path, '企业数: 0\n占比: 37.9\n名单: [{ 名称: 甲, 金额: 5 }]\n');
    const { code, out } = await run(
      'draft',
      '情况通报',
      '--check',
      '--templates',
      ownTemplates(),
      '--data',
      path,
    );
    expect([code, out.trim()]).toEqual([0, '「情况通报」要填的都填了。']);
  });
});

describe('a document from entered fields', () => {
  const expected = '全市有0家，占37.9%，增速-2.5。\n\n甲1320万元；乙0.5万元；';

  test('takes them from a YAML file', async () => {
    const path = join(newFolder(), '资料.yaml');
    writeFileSync(
      path,
      '企业数: 0\n占比: 37.9\n增速: -2.5\n名单:\n  - { 名称: 甲, 金额: 1320 }\n  - { 名称: 乙, 金额: 0.5 }\n',
    );
    const { code, text } = await draft(ownTemplates(), '--data', path);
    expect(code).toBe(0);
    expect(text).toContain(expected);
    expect(text).toContain('2025年8月19日');
  });

  test('takes them from a fill-in book, percent formats and formulas too', async () => {
    const templates = ownTemplates();
    const path = join(newFolder(), '资料.xlsx');
    expect(
      (
        await run(
          'draft',
          '--new',
          '情况通报',
          '--templates',
          templates,
          '--out',
          path,
          '--date',
          '2025-08-19',
        )
      ).code,
    ).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const [fields, list] = [book.getWorksheet('填报'), book.getWorksheet('名单')];
    if (fields === undefined || list === undefined) throw new Error('No sheets');
    const rowOf = (name: string) => {
      const at = fields.getColumn(1).values.findIndex((value) => String(value).replace('*', '') === name);
      return fields.getRow(at);
    };
    rowOf('企业数').getCell(2).value = { formula: 'COUNT(A1:A2)', result: 0 };
    rowOf('占比').getCell(2).value = 0.379;
    // A style of its own: cells read from a file share theirs.
    rowOf('占比').getCell(2).style = { numFmt: '0.0%' };
    rowOf('增速').getCell(2).value = -2.5;
    list.getRow(2).values = ['甲', 1320];
    list.getRow(3).values = ['乙', 0.5];
    await book.xlsx.writeFile(path);
    const { code, text, out } = await draft(templates, '--data', path);
    expect([code, out]).toEqual([0, expect.stringContaining('情况通报：公文.docx')]);
    expect(text).toContain(expected);
    const record = await draft(templates, '--data', path, '--json');
    expect(JSON.parse(record.out)).toMatchObject({
      entered: { 占比: '37.9', 名单: [{ 名称: '甲', 金额: '1320' }, {}] },
    });
  });

  test('a cell that cannot be read is told of by its address', async () => {
    const templates = ownTemplates();
    const path = join(newFolder(), '资料.xlsx');
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('填报');
    sheet.addRows([
      ['字段', '内容'],
      ['企业数', '约300'],
      ['占比', '37.9'],
      ['企业树', '3'],
    ]);
    await book.xlsx.writeFile(path);
    const { code, out } = await draft(templates, '--data', path);
    expect(code).toBe(1);
    expect(out).toContain('填报!B2');
    expect(out).toContain('「约300」');
    expect(out).toContain('field-unknown 资料.xlsx 填报!B4');
    expect(out).toContain('还缺「名单」');
  });
});
