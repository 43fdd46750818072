import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { awardStarterPlan } from '../../workbook/books/award-starter.js';
import type { EntryRow, EntryRows } from '../../workbook/books/entry-row.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { regions } from './sample/sample-books.js';
import { rdStory } from './story-rows.js';

const creditCode = rdStory['enterprises']?.[0]?.['creditCode'] ?? '';
const paid = { year: '2023', creditCode, dueWan: '30', approvedWan: '30' };
const title = { creditCode, category: '科技瞪羚企业', level: '省', grantedOn: '2024-05-01', firstTime: '是' };

/** The findings that only a policy shows, as `rule place`. */
async function policyFindings(command: string, rows: EntryRows): Promise<readonly string[]> {
  const { out } = await run(command, await writeRows({ ...rdStory, ...rows }), '--json');
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return findings
    .filter(({ rule }) => /^(?:batch|year-before|reading|ruling|clause|paid|title)-/.test(rule))
    .map(({ rule, place }) =>
      `${rule} ${place.kind === 'sheet' ? `${place.sheet}!${place.cell ?? ''}` : ''}`.trim(),
    );
}

const oneYear = (awardYear: string): readonly EntryRow[] => [{ awardYear, policy: '安办文〔2021〕17号' }];

test.each<[string, EntryRows, string]>([
  [
    'a policy not known',
    { batch: [{ awardYear: '2025', policy: '安办文〔1999〕1号' }] },
    'batch-policy-unknown 批次!',
  ],
  ['two batches', { batch: [...oneYear('2025'), ...oneYear('2024')] }, 'batch-rows 批次!'],
  ['a year before the policy', { batch: oneYear('2020') }, 'year-before-policy 批次!'],
  ['an unknown reading', { rulings: [{ reading: 'K99', option: 'upper' }] }, 'reading-unknown 口径!A2'],
  ['a shared register number', { rulings: [{ reading: 'K4', option: 'x' }] }, 'reading-ambiguous 口径!A2'],
  ['an unknown option', { rulings: [{ reading: 'K1', option: 'x' }] }, 'reading-option-unknown 口径!B2'],
  ['a ruling nobody signed', { rulings: [{ reading: 'K1', option: 'upper' }] }, 'ruling-incomplete 口径!B2'],
  ['a clause not in the policy', { ledger: [{ ...paid, clause: '4-9' }] }, 'clause-unknown 台账!C2'],
  [
    'an award paid twice',
    {
      ledger: [
        { ...paid, clause: '4-1' },
        { ...paid, clause: '4-1', year: '2024' },
      ],
    },
    'paid-twice 台账!B3',
  ],
  ['a title not in the policy', { titles: [title] }, 'title-unknown 称号与平台!B2'],
])('%s is found once by check, and once by award', async (_, rows, expected) => {
  expect(await policyFindings('check', rows)).toEqual([expected]);
  expect(await policyFindings('award', rows)).toEqual([expected]);
});

test('a sound book has none of them', async () => {
  expect(await policyFindings('check', {})).toEqual([]);
});

test('sheets are named as the book calls them', async () => {
  const called: Readonly<Record<string, string>> = {
    batch: '2025年批次',
    enterprises: '企业名录',
    rulings: '本局口径',
  };
  const tables = awardTables.map((table) => ({ ...table, sheet: called[table.id] ?? table.sheet }));
  const rows: EntryRows = {
    ...rdStory,
    batch: [...oneYear('2025'), ...oneYear('2024')],
    ledger: [{ ...paid, clause: '4-1', creditCode: '91350100M000100Y43' }],
  };
  const path = join(newFolder(), '工作簿.xlsx');
  writeFileSync(path, await writeBook(awardStarterPlan({ tables, regions, rows, date: '2025-08-01' })));
  const { out } = await run('check', path);
  expect(out).toContain('batch-rows 2025年批次｜有 2 行');
  expect(out).toContain('，「企业名录」中没有这个代码｜核对代码；确为新的申报主体，在「企业名录」补一行');

  const ruling = { reading: 'K1', option: 'lower', ruledBy: '局务会', ruledOn: '2025-07-01' };
  const ruled = { ...rows, batch: oneYear('2025'), rulings: [ruling] };
  writeFileSync(
    path,
    await writeBook(awardStarterPlan({ tables, regions, rows: ruled, date: '2025-08-01' })),
  );
  const award = await run('award', path, '--reading', 'K1=upper');
  expect(award.out).toContain('ruling-overridden 本局口径｜');
});
