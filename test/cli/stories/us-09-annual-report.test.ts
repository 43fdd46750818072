import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../run-cli.js';

/** US-09 常委会工作报告: every figure bound to a cell, comparisons computed, text and tables following one cell. */

let book = '';

beforeAll(async () => {
  book = join(newFolder(), '资料.xlsx');
  expect(
    (await run('draft', '--new', '年度工作报告', '--example', '--out', book, '--date', '2024-10-20')).code,
  ).toBe(0);
});

async function report(data: string, ...args: string[]) {
  const out = join(newFolder(), '报告.docx');
  const outcome = await run(
    'draft',
    '年度工作报告',
    '--data',
    data,
    '--out',
    out,
    '--date',
    '2024-10-20',
    ...args,
  );
  return {
    ...outcome,
    path: out,
    text: outcome.code === 0 ? (await extractRawText({ path: out })).value : '',
  };
}

/** A copy of the filled book with another value in the row and column of 主要指标. */
async function withIndicator(name: string, column: string, value: number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet('主要指标');
  if (sheet === undefined) throw new Error('No sheet');
  const headers = sheet.getRow(1).values as readonly unknown[];
  const at = headers.findIndex((header) => String(header).startsWith(column));
  sheet.eachRow((row) => {
    if (row.values !== undefined && (row.values as readonly unknown[]).includes(name))
      row.getCell(at).value = value;
  });
  const path = join(newFolder(), '资料.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

describe('the report of the year', () => {
  test('stands on cells alone: no figure is typed, and each is in the table of figures', async () => {
    const { code, out } = await report(book, '--final', '--json');
    expect(code).toBe(0);
    const { figures } = JSON.parse(out) as { figures: readonly { text: string; verdict?: string }[] };
    expect(figures.length).toBeGreaterThan(100);
    expect(JSON.stringify(figures)).not.toContain('未核');
  });

  test('says of 87 and 303 what is true, and never 翻了两番', async () => {
    const { text } = await report(book);
    expect(text).toContain('高新技术企业303家，同比增长19.8%，与2018年（87家）相比增长248.3%');
    expect(text).not.toContain('翻了两番');
  });

  test('one changed cell moves the sentence and the table', async () => {
    const before = (await report(book)).text;
    const after = (await report(await withIndicator('全市有效期内高新技术企业', '本期', 348))).text;
    expect(before).not.toContain('348家，同比增长37.5%');
    expect(after).toContain('高新技术企业348家，同比增长37.5%，与2018年（87家）相比翻了两番');
    const cells = (text: string) =>
      text
        .slice(text.indexOf('主要指标情况表'))
        .split('\n')
        .filter((cell) => cell !== '');
    expect(cells(before)).toContain('增长19.8%');
    expect(cells(after)).toContain('增长37.5%');
    expect(cells(after)).not.toContain('303');
  });

  test('is headed and numbered as a document of the congress', async () => {
    const { text } = await report(book);
    for (const words of [
      '第十二次会议文件（6）',
      '——2024年10月29日在',
      '一、主要工作和成效',
      '（一）',
      '1.',
      '二、存在的问题',
      '三、下一步工作打算',
    ]) {
      expect(text).toContain(words);
    }
  });
});
