import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { newFolder, run, writeRows } from '../run-cli.js';
import { rdStory } from '../story-rows.js';

/** US-06 拟奖补公示: sentence, table and workbook say one sum; the days are working days. */

let result = '';

beforeAll(async () => {
  result = join(newFolder(), '结果.xlsx');
  const book = await writeRows(rdStory);
  expect((await run('award', book, '--out', result, '--date', '2025-08-19')).code).toBe(0);
});

async function notice(start: string, ...args: string[]) {
  const out = join(newFolder(), '公示.docx');
  const set = ['--set', `公示开始=${start}`];
  const outcome = await run(
    'draft',
    '拟奖补公示',
    '--book',
    result,
    '--out',
    out,
    '--date',
    start,
    ...set,
    ...args,
  );
  const text = outcome.code === 0 ? (await extractRawText({ path: out })).value : '';
  return { ...outcome, text };
}

describe('the notice of the four enterprises', () => {
  test('says number, sum and the five working days', async () => {
    const { code, text } = await notice('2025-08-19', '--final');
    expect(code).toBe(0);
    expect(text).toContain('拟对4家企业给予奖补，合计1320万元。');
    expect(text).toContain('公示期为5个工作日（2025年8月19日—8月25日）。');
  });

  test('the table adds up to the sentence', async () => {
    const { text } = await notice('2025-08-19');
    const cells = text
      .slice(text.lastIndexOf('金额（万元）'))
      .split('\n')
      .filter((cell) => cell !== '')
      .slice(1);
    const rows = Array.from({ length: Math.floor((cells.length - 2) / 6) }, (_, index) =>
      cells.slice(index * 6, index * 6 + 6),
    );
    const amounts = rows.map((row) => Number(row[5]));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(1320);
    expect(cells.slice(-2)).toEqual(['合计', '1320']);
  });

  test('lists those of a whole city in the house order of regions', async () => {
    const folder = newFolder();
    await run('init', folder, '--sample', '--date', '2025-08-19');
    const all = join(folder, '结果.xlsx');
    await run('award', join(folder, '企业奖补工作簿.xlsx'), '--out', all, '--date', '2025-08-19');
    const out = join(folder, '公示.docx');
    await run('draft', '拟奖补公示', '--book', all, '--out', out, '--date', '2025-08-19');
    const cells = (await extractRawText({ path: out })).value.split('\n');
    const order = loadRegions().regions.map(({ name }) => name);
    const places = cells.map((cell) => order.indexOf(cell)).filter((place) => place !== -1);
    expect(new Set(places).size).toBeGreaterThan(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has no telephone, account or code', async () => {
    const { text } = await notice('2025-08-19');
    expect(text).not.toMatch(/1[3-9]\d{9}|[0-9A-Z]{18}|\d{16,19}/);
  });

  test('over the October holiday it ends on the working Saturday', async () => {
    expect((await notice('2025-09-29')).text).toContain('公示期为5个工作日（2025年9月29日—10月11日）。');
  });

  test('a year without holidays entered is asked for, and nothing is written', async () => {
    const { code, out } = await notice('2031-03-03');
    expect(code).toBe(1);
    expect(out).toContain('holiday-year-missing');
    expect(out).toContain('2031年');
  });
});
