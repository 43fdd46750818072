import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleCases } from '../../cli/init/sample/index.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { caseTable } from '../../core/sheet/case-table.js';
import { awardStarterPlan } from '../../workbook/books/award-starter.js';
import type { EntryRow } from '../../workbook/books/entry-row.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { newFolder, run } from './run-cli.js';
import { regions } from './sample/sample-books.js';

const policy = 'anyang-2021-17';

/** A workbook with these cases, under a name that says nothing of what it is. */
async function caseBook(cases: readonly EntryRow[], name = '考题.dat'): Promise<string> {
  const path = join(newFolder(), name);
  const plan = awardStarterPlan({ tables: [caseTable], regions, rows: { cases }, date: '2025-08-01' });
  writeFileSync(path, await writeBook(plan));
  return path;
}

test('the sample has a dozen signed cases over several clauses, and all of them pass', async () => {
  expect(sampleCases.length).toBeGreaterThanOrEqual(12);
  expect(new Set(sampleCases.map(({ clause }) => clause)).size).toBeGreaterThanOrEqual(6);
  expect(
    sampleCases.filter(({ author, reviewer }) => author === undefined || reviewer === undefined),
  ).toEqual([]);
  const { code, out } = await run('policy', 'test', policy, '--cases', await caseBook(sampleCases));
  expect(out).toBe(
    `政策考题：表头第1行，${sampleCases.length} 条（第2—${sampleCases.length + 1}行）；单位 万元\n${sampleCases.length} passed, 0 failed\n`,
  );
  expect(code).toBe(0);
});

test('a wrong answer is named with both amounts and both verdicts, in words', async () => {
  const wrong = { ...sampleCases[0], id: '题九', expectedWan: '35', status: '上限' };
  const { code, out } = await run('policy', 'test', policy, '--cases', await caseBook([wrong]));
  expect(code).toBe(1);
  expect(out).toContain('题九｜金额｜应为 35｜算得 50');
  expect(out).toContain('题九｜状态｜应为 上限｜算得 可算');
  expect(out).toContain('题九｜算法｜1-1 年销售收入5000.01，属');
  expect(out).toContain('0 passed, 1 failed');
});

test('a case that cannot be read is a finding at its cell, and nothing is tested', async () => {
  const unread = { ...sampleCases[0], facts: '战薪=是；规上=是' };
  const { code, out } = await run('policy', 'test', policy, '--cases', await caseBook([unread]));
  expect(code).toBe(1);
  expect(out).toContain(
    '强制性 case-fact-unknown 政策考题!C2｜没有叫「战薪」的事实｜是否为「战新」｜照「政策考题」写法中的名称改写',
  );
  expect(out).not.toContain('passed');
});

test('a row that looks like a sum is no case, and is named', async () => {
  const sum = { ...sampleCases[1], id: '合计' };
  const { out } = await run('policy', 'test', policy, '--cases', await caseBook([...sampleCases, sum]));
  expect(out).toContain(`第${sampleCases.length + 2}行不计：合计行`);
});

test.each([
  ['nothing but its guide', []],
  ['the sheets of a batch', awardTables],
])('a workbook with %s says that the cases are not there', async (_, tables) => {
  const path = join(newFolder(), '空.xlsx');
  writeFileSync(path, await writeBook(awardStarterPlan({ tables, regions, date: '2025-08-01' })));
  const { code, out } = await run('policy', 'test', policy, '--cases', path);
  expect(code).toBe(1);
  expect(out).toContain('未找到「政策考题」表');
  expect(out).not.toContain('passed');
});

test('init puts the sheet into the starter, empty, and filled into the sample', async () => {
  const folder = newFolder();
  await run('init', folder, '--sample');
  const { out } = await run('policy', 'test', policy, '--cases', join(folder, '企业奖补工作簿.xlsx'));
  expect(out).toContain(`${sampleCases.length} passed, 0 failed`);
  const bare = newFolder();
  await run('init', bare);
  const none = await run('policy', 'test', policy, '--cases', join(bare, '企业奖补工作簿.xlsx'));
  expect(none.code).toBe(1);
  expect(none.out).toContain('case-none 政策考题｜一题也没有');
  expect(none.out).not.toContain('passed');
});

test('a case file without cases tests nothing and says so', async () => {
  const path = join(newFolder(), '考题.yaml');
  writeFileSync(path, 'cases: []\n');
  const { code, out } = await run('policy', 'test', policy, '--cases', path);
  expect(code).toBe(1);
  expect(out).toContain('case-none 考题.yaml｜一题也没有');
});

test('facts of a YAML case file may go by their Chinese names', async () => {
  const path = join(newFolder(), '考题.yaml');
  const one = (name: string) =>
    `cases:\n  - id: 甲\n    clause: "4-1"\n    input: { ${name}: 是, 上年度研发费用: "10" }\n    expected_wan: "0.5"\n    status: computed\n`;
  writeFileSync(path, one('首次'));
  expect((await run('policy', 'test', policy, '--cases', path)).out).toBe('1 passed, 0 failed\n');
  writeFileSync(path, one('首此'));
  const { code, out } = await run('policy', 'test', policy, '--cases', path);
  expect(code).toBe(1);
  expect(out).toContain('case-fact-unknown 考题.yaml 第4行');
});
