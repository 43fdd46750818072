import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { newFolder, run } from '../run-cli.js';

const folder = newFolder();
const result = join(folder, '结果.xlsx');
const out = join(folder, '告知书');
const date = ['--date', '2025-08-19'];
const letter = ['draft', '企业告知书', '--book', result, '--set', '发文字号=安科函〔2025〕16号', ...date];

beforeAll(async () => {
  await run('init', folder, '--sample', ...date);
  await run('award', join(folder, '企业奖补工作簿.xlsx'), '--out', result, ...date);
});

describe('a letter to each enterprise of the result', () => {
  test('as many files as enterprises, each with its enterprise and sum, and a list of them', async () => {
    const { code, out: said } = await run(...letter, '--each', '--out', out, '--final');
    expect([code, said]).toEqual([0, expect.stringContaining('共 57 份，已出文 57 份')]);
    const record = JSON.parse(readFileSync(join(out, '出文清单.json'), 'utf8'));
    const files = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(new Set(record.documents.map(({ file }: { file: string }) => file))).toEqual(new Set(files));
    for (const { name, file } of record.documents.slice(0, 5)) {
      const { value } = await mammoth.extractRawText({ path: join(out, file) });
      expect(value).toContain(`${name}：`);
      expect(value).toMatch(/核定奖补资金[0-9.]+元（大写：人民币[^）]+）。/);
    }
    const book = readWorkbook(readFileSync(join(out, '出文清单.xlsx')));
    const cells = book.sheets[0]?.cells ?? [];
    expect([...cells].filter(({ text }) => text === '已出文')).toHaveLength(57);
  });

  test('once more: nothing is written, and the command says so', async () => {
    const { code, out: said } = await run(...letter, '--each', '--out', out, '--final');
    expect([code, said]).toEqual([0, expect.stringContaining('这次写了 0 份，其余 57 份已有，内容相同。')]);
  });

  test('--dry-run says what would be made and writes nothing', async () => {
    const other = join(folder, '别处');
    const { code, out: said } = await run(...letter, '--each', '单位', '--out', other, '--dry-run');
    expect(code).toBe(0);
    expect(said).toContain(`将写入「${other}」 57 份企业告知书和出文清单：`);
    expect(readdirSync(folder)).not.toContain('别处');
  });

  test('--json is one document with every letter', async () => {
    const { code, out: said } = await run(...letter, '--each', '--out', out, '--json', '--final');
    const { format, documents } = JSON.parse(said);
    expect([code, format, documents.length]).toEqual([0, 'wenbiao-batch-record/1', 57]);
  });
});

describe('wrong usage', () => {
  test.each([
    [['--out', join(folder, 'x.docx')], '按「单位」逐份出文：加 --each'],
    [['--each', '名单', '--out', out], '--each 是「名单」，不是「企业告知书」的列表；可用的列表：单位'],
    [['--each'], '缺少 --out <文件夹>'],
    [['--each', '--out', out, '--pdf'], '--each 不能与 --pdf 同用'],
    [['--each', '--out', out, '--shard', '0/3'], '--shard 是「0/3」'],
    [['--each', '--out', out, '--shard', '4/3'], '--shard 是「4/3」'],
    [['--each', '--out', out, '--workers', '0'], '--workers 是「0」'],
    [['--workers', '2', '--out', join(folder, 'x.docx')], '--workers 要与 --each 同用'],
  ])('%j', async (args, words) => {
    const { code, talk } = await run(...letter, ...args);
    expect([code, talk]).toEqual([2, expect.stringContaining(words)]);
  });

  test('a file in the place of the folder', async () => {
    const { code, talk } = await run(...letter, '--each', '--out', result);
    expect([code, talk]).toEqual([4, expect.stringContaining('是一个文件；逐份出文写到文件夹')]);
  });
});
