import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { unzipText } from '../../workbook/build-xlsx.js';
import { newFolder, run } from '../run-cli.js';

/** What a template says of a field: every one a text that may be left out. */
const field = (name: string, more = '') =>
  `  - { name: ${JSON.stringify(name)}, type: 文字, source: 录入, required: false, help: 试。${more} }\n`;

/** A bureau's own folder with one template of these fields. */
function templatesWith(text: string, fields: string, more = ''): string {
  const root = newFolder();
  mkdirSync(join(root, 'trial'));
  writeFileSync(join(root, 'trial', 'template.hbs'), text);
  writeFileSync(join(root, 'trial', 'fields.yaml'), `title: 试\npurpose: 试。\n${more}fields:\n${fields}`);
  return root;
}

const names = `  - name: 名单
    type: 列表
    source: 录入
    required: false
    help: 试。
    columns:
      - { name: 名称, type: 文字, required: false, help: 试。 }
`;

async function draft(root: string, data: object, ...args: string[]) {
  const folder = newFolder();
  const [path, out] = [join(folder, '资料.json'), join(folder, '公文.docx')];
  writeFileSync(path, JSON.stringify(data));
  const common = ['--templates', root, '--data', path, '--date', '2025-08-19'];
  const outcome = await run('draft', '试', ...common, '--out', out, ...args);
  const written = existsSync(out) && out.endsWith('.docx') && !args.includes('--each');
  return { ...outcome, path: out, text: written ? (await readLines(out)).join('\n') : '' };
}

/** The lines of a document that are not empty. */
async function readLines(path: string): Promise<string[]> {
  return (await extractRawText({ path })).value.split('\n').filter((line) => line !== '');
}

const value = templatesWith('{{#标题}}试{{/标题}}\n甲{{值}}乙', field('值'));
const printed = (text: string) => `试\n甲${text}乙`;

test.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '＝1'])(
  'row 20: %s is text in the document and in the list of a batch',
  async (name) => {
    expect(await draft(value, { 值: name })).toMatchObject({ code: 0, text: printed(name) });
    const each = templatesWith('{{#标题}}试{{/标题}}\n{{名称}}', names);
    const folder = join(newFolder(), '各份');
    const data = join(newFolder(), '资料.json');
    writeFileSync(data, JSON.stringify({ 名单: [{ 名称: name }] }));
    const common = ['--templates', each, '--data', data, '--date', '2025-08-19'];
    expect((await run('draft', '试', ...common, '--each', '名单', '--out', folder)).code).toBe(0);
    const list = unzipText(readFileSync(join(folder, '出文清单.xlsx')));
    expect(JSON.stringify(list)).not.toMatch(/<f[ >]/);
  },
);

test.each(['{{x}}', '{{#each 名单}}', '{%x%}', '<w:p>', ']]>', '&amp;', '<!--', '{{{y}}}'])(
  'row 21: %s stands in the document as it is',
  async (name) => {
    expect(await draft(value, { 值: name })).toMatchObject({ code: 0, text: printed(name) });
  },
);

test.each(['\u0000', '\u0008', '\u001f', '\ud800', '\udc00x', '\ufffe', '\uffff'])(
  'row 22: %j is taken out and told of, and the file stays well-formed',
  async (mark) => {
    const { code, out } = await draft(value, { 值: `字${mark}字` });
    expect([code, out]).toEqual([1, expect.stringContaining('已经去掉')]);
  },
);

test('row 22: every part of a document is well-formed, whatever was typed', async () => {
  const typed = ']]><w:p>&"\'\u0085\u2028𠮷\u200b\ufeff';
  const { path } = await draft(value, { 值: typed });
  for (const [name, content] of Object.entries(unzipText(readFileSync(path)))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(content).close();
  }
});

test.each(['𠮷', '㐂', '〇', '𰻞'])('row 24: the rare character %s is kept', async (name) => {
  expect(await draft(value, { 值: name })).toMatchObject({ code: 0, text: printed(name) });
});

test('row 24: a character of the private use area is kept, with a word about it', async () => {
  const { code, out, text } = await draft(value, { 值: '\ue000' });
  expect([code, text]).toEqual([0, printed('\ue000')]);
  expect(out).toContain('自造字');
});

test('row 25: with row 26, names that no file may have all get a file, and none is lost', async () => {
  const hostile = [
    'CON',
    'NUL.txt',
    'COM¹',
    'a.',
    '~$x',
    '甲'.repeat(300),
    'a/b\\c:*?"<>|',
    'A.',
    '..',
    '',
    ' ',
  ];
  const each = templatesWith('{{#标题}}试{{/标题}}\n名称是{{#if 名称}}{{名称}}{{else}}空{{/if}}', names);
  const folder = join(newFolder(), '各份');
  const data = join(newFolder(), '资料.json');
  writeFileSync(data, JSON.stringify({ 名单: hostile.map((名称) => ({ 名称 })) }));
  const common = ['--templates', each, '--data', data, '--date', '2025-08-19'];
  expect((await run('draft', '试', ...common, '--each', '名单', '--out', folder)).code).toBe(0);
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  expect(files).toHaveLength(hostile.length);
  expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(hostile.length);
  const texts = await Promise.all(
    files.map(async (name) => (await extractRawText({ path: join(folder, name) })).value),
  );
  expect(texts.some((text) => text.includes('甲'.repeat(300)))).toBe(true);
});

test('row 53: the faults of a template come all at once, with the nearest name', async () => {
  const faulty = templatesWith(
    '{{企业名}}\n{{#if 值}}\n｛｛值｝｝\n{{大写字 值}}\n{{值',
    field('值') + field('企业名称'),
  );
  const { code, out } = await draft(faulty, { 值: '1' });
  expect(code).toBe(1);
  for (const words of ['是否为「企业名称」', '没有结束', '全角括号', '是否为「大写」', '没有写完']) {
    expect(out).toContain(words);
  }
});

test.each([
  '{{constructor}}',
  '{{__proto__}}',
  '{{值.toString}}',
  '{{lookup 值 "x"}}',
  '{{toString}}',
  '{{{值}}}',
])('row 54: %s is refused', async (tag) => {
  const { code, path } = await draft(templatesWith(`{{#标题}}试{{/标题}}\n${tag}`, field('值')), { 值: '1' });
  expect([code, existsSync(path)]).toEqual([1, false]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('row 54: blocks ten thousand deep end with a finding', async () => {
  const deep = templatesWith('{{#if 值}}'.repeat(10_000), field('值'));
  expect(await draft(deep, { 值: '1' })).toMatchObject({
    code: 1,
    out: expect.stringContaining('一层套一层'),
  });
});

test.each(['__proto__', 'constructor', 'a.b', '列 名'])('row 55: a field may be called %s', async (name) => {
  const root = templatesWith(`{{#标题}}试{{/标题}}\n甲{{[${name}]}}乙`, field(name));
  const given = JSON.parse(`{${JSON.stringify(name)}: "丙"}`) as object;
  expect(await draft(root, given)).toMatchObject({ code: 0, text: printed('丙') });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('row 57: missing, empty, 0, 否 and "0" are five things', () => {
  const root = templatesWith(
    '{{#标题}}试{{/标题}}\n{{#if 数}}有{{数}}{{else}}无{{/if}}{{#if 是}}是{{else}}否{{/if}}',
    '  - { name: 数, type: 数量, source: 录入, required: false, help: 试。 }\n  - { name: 是, type: 是否, source: 录入, required: false, help: 试。 }\n',
  );
  test.each<[string, object, string]>([
    ['row 57: nothing entered', {}, '无否'],
    ['row 57: an empty text', { 数: '' }, '无否'],
    ['row 57: 0', { 数: 0 }, '有0否'],
    ['row 57: "0"', { 数: '0' }, '有0否'],
    ['row 57: 否', { 数: 1, 是: '否' }, '有1否'],
    ['row 57: 是', { 数: 1, 是: '是' }, '有1是'],
  ])('%s', async (_, data, text) => {
    expect((await draft(root, data)).text).toBe(`试\n${text}`);
  });
});

test.each([0, 1, 2000])('row 58: a table of %i rows in an attachment', async (count) => {
  const root = templatesWith(
    '{{#标题}}试{{/标题}}\n正文。\n{{附件说明}}\n{{#附件}}{{#标题}}名单{{/标题}}{{#表格 名单}}{{#列 "名称" 宽=60}}{{名称}}{{/列}}{{/表格}}{{/附件}}',
    names,
  );
  const rows = Array.from({ length: count }, (_, index) => ({ 名称: `第${index}家` }));
  const { code, text } = await draft(root, { 名单: rows });
  expect(code).toBe(0);
  const cells = text
    .slice(text.indexOf('名称'))
    .split('\n')
    .filter((cell) => cell !== '')
    .slice(1);
  expect(cells).toEqual(count === 0 ? ['无'] : rows.map(({ 名称 }) => 名称));
});

test('row 62: numbering goes past ten, twenty and a hundred', async () => {
  const root = templatesWith(
    '{{#标题}}试{{/标题}}\n{{#each 名单}}{{#一级标题}}{{名称}}{{/一级标题}}{{/each}}',
    names,
  );
  const rows = Array.from({ length: 101 }, () => ({ 名称: '事' }));
  const { text } = await draft(root, { 名单: rows });
  for (const numeral of ['十一、事', '二十、事', '九十九、事', '一百、事', '一百零一、事']) {
    expect(text).toContain(numeral);
  }
});

test.each(['安科[2025]3号', '安科（2025）3号', '安科〔25〕3号', '安科〔2025〕3'])(
  'row 63: the number %s is told of with its right form',
  async (number) => {
    const root = templatesWith(
      '{{#发文机关标志}}某局{{/发文机关标志}}{{#发文字号}}{{值}}{{/发文字号}}{{#标题}}试{{/标题}}\n正文。',
      field('值'),
    );
    expect((await draft(root, { 值: number })).out).toContain('document-number-form');
  },
);

describe('row 64: what may not go public', () => {
  const open = templatesWith('{{#标题}}试{{/标题}}\n甲{{值}}乙', field('值'), 'public: true\n');
  test.each([
    ['row 64: a mobile number', '13800138000'],
    ['row 64: an ID number', '11010519491231002X'],
    ['row 64: a card number', '6222021234567890128'],
  ])('%s blocks', async (_, number) => {
    const { code, path } = await draft(open, { 值: number });
    expect([code, existsSync(path)]).toEqual([1, false]);
  });

  test('row 64: a credit code is no ID number', async () => {
    expect((await draft(open, { 值: '91350100M000100Y43' })).code).toBe(0);
  });
});
