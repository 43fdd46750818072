import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../workbook/books/entry-row.js';
import { shownRows } from '../raw-books.js';
import { type CliRun, run, writeRows } from '../run-cli.js';
import { rdStory, salesStory } from '../story-rows.js';

/** US-04 政策歧义: sales of exactly 5000 万元, beside four enterprises whose amounts are certain. */

const ruling: EntryRow = {
  reading: 'art1.salesAt5000',
  option: 'lower',
  ruledBy: '局务会',
  documentNumber: '样科纪〔2025〕3号',
  ruledOn: '2025-07-01',
};

async function award(rulings: readonly EntryRow[]): Promise<CliRun & { readonly result: string }> {
  const story = salesStory(rulings);
  const rows = {
    ...rdStory,
    enterprises: [...(rdStory['enterprises'] ?? []), ...(story['enterprises'] ?? [])],
    recognitions: [...(rdStory['recognitions'] ?? []), ...(story['recognitions'] ?? [])],
    rulings: story['rulings'] ?? [],
  };
  const path = await writeRows(rows);
  const result = path.replace('工作簿', '结果');
  return { ...(await run('award', path, '--out', result)), result };
}

/** The line of the enterprise in 奖补测算表, by header. */
function lineOf(result: string): Readonly<Record<string, string>> {
  const rows = shownRows(result, '奖补测算表');
  const headers = rows.find((row) => row.includes('企业名称')) ?? [];
  const line = rows.find((row) => row.includes('安阳故事11有限公司')) ?? [];
  return Object.fromEntries(
    headers.map((header, index) => [header.replace(/[（(*].*/, ''), line[index] ?? '']),
  );
}

describe('without a ruling', () => {
  let told: Awaited<ReturnType<typeof award>>;
  beforeAll(async () => {
    told = await award([]);
  });

  test('the line is 待裁定 with both amounts, the clause and the words in dispute', () => {
    const line = lineOf(told.result);
    expect(line).toMatchObject({ 状态: '待裁定', 依据条款: '1-1', 测算额: '', 核定额: '' });
    const texts = Object.values(line).join('\n');
    expect(texts).toContain('50');
    expect(texts).toContain('35');
    expect(texts).toContain('年销售收入恰为5000万元');
  });

  test('no amount of it is in a total, which says so', () => {
    expect(told.out).toContain('可算：1320 万元，4 家单位');
    expect(told.out).toContain('待裁定：1 项，不计入合计');
    const total = shownRows(told.result, '汇总').find(([first]) => first === '合计');
    expect(total).toEqual(['合计', '4', '1,320.00', '0.00', '1']);
  });
});

describe('with the ruling', () => {
  let told: Awaited<ReturnType<typeof award>>;
  beforeAll(async () => {
    told = await award([ruling]);
  });

  test('the same input has one amount, which is in the total', () => {
    expect(lineOf(told.result)).toMatchObject({ 状态: '可算', 测算额: '35.00' });
    expect(told.out).toContain('可算：1355 万元，5 家单位');
    expect(told.out).toContain('待裁定：0 项');
  });

  test('the ruling is printed with who ruled, by which paper and when', () => {
    const words = '局务会，样科纪〔2025〕3号，2025年7月1日';
    expect(Object.values(lineOf(told.result)).join('\n')).toContain(words);
    expect(shownRows(told.result, '核算记录')).toContainEqual([
      '口径 K1 年销售收入恰为5000万元',
      `按5000万元以下一档（${words}）`,
    ]);
  });
});
