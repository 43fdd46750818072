import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EntryRow, EntryRows } from '../../../workbook/books/entry-row.js';
import { shownRows } from '../../cli/raw-books.js';
import { run, writeRows } from '../../cli/run-cli.js';
import { codeOf, rdStory, salesStory } from '../../cli/story-rows.js';
import { withoutOffice } from '../../office/libre-office.js';
import { formulaCells, recomputedCells } from '../../office/recompute.js';

const line = (serial: string, clause: string, calculatedWan: string): EntryRow => ({
  creditCode: codeOf(serial),
  clause,
  calculatedWan,
});

/** Four enterprises in two regions, and a fifth whose recognition is not decided. */
const batch: EntryRows = {
  ...rdStory,
  enterprises: [
    ...(rdStory['enterprises'] ?? []).map((row, index) => (index < 2 ? row : { ...row, region: '殷都区' })),
    ...(salesStory()['enterprises'] ?? []),
  ],
  recognitions: [...(rdStory['recognitions'] ?? []), ...(salesStory()['recognitions'] ?? [])],
};

async function resultOf(calculations: readonly EntryRow[]): Promise<string> {
  const path = await writeRows({ ...batch, calculations: [...calculations] });
  const result = path.replace('工作簿', '结果');
  await run('award', path, '--out', result, '--date', '2025-08-19');
  return result;
}

const lines = [
  line('01', '1-1', '50'),
  line('01', '4-1', '580'),
  line('02', '4-1', '200'),
  line('03', '4-1', '250'),
  line('09', '4-1', '12.34'),
  line('11', '1-1', '35'),
];

describe('勾稽', () => {
  test('has the total, the regions and the clauses, with what is open said', async () => {
    const rows = shownRows(await resultOf(lines), '勾稽');
    const headers = [
      '测算表家数（家）',
      '测算表金额（万元）',
      '其中待裁定（万元）',
      '测算家数（家）',
      '测算金额（万元）',
      '相差（万元）',
    ];
    expect(rows.slice(3)).toEqual([
      ['待裁定的 1 项没有测算额，没有比较。'],
      ['一、合计'],
      ['项目', '', ...headers],
      ['全部', '', '5', '1,127.34', '35.00', '4', '1,320.00', '-227.66'],
      ['二、分县（市、区）'],
      ['县（市、区）', '', ...headers],
      ['文峰区', '', '3', '865.00', '35.00', '2', '850.00', '-20.00'],
      ['殷都区', '', '1', '250.00', '0.00', '2', '470.00', '-220.00'],
      ['不在企业库', '', '1', '12.34', '0.00', '0', '0.00', '12.34'],
      ['合计', '', '5', '1,127.34', '35.00', '4', '1,320.00', '-227.66'],
      ['三、分条款（一家有几个条款的，合计中只算一家）'],
      ['条款', '奖补事项', ...headers],
      ['1-1', '高新技术企业认定奖励（重点）', '2', '85.00', '35.00', '1', '50.00', '0.00'],
      ['4-1', '企业研发费用补助（首次）', '4', '1,042.34', '0.00', '3', '1,050.00', '-7.66'],
      ['4-2', '企业研发费用补助（增量）', '0', '0.00', '0.00', '1', '220.00', '-220.00'],
      ['合计', '', '5', '1,127.34', '35.00', '4', '1,320.00', '-227.66'],
    ]);
  });

  test('is absent when nobody filled in 测算表', async () => {
    expect(shownRows(await resultOf([]), '勾稽')).toEqual([]);
  });

  test.skipIf(withoutOffice)('comes out in LibreOffice as ours', async () => {
    const book = readFileSync(await resultOf(lines));
    const ours = [...formulaCells(book)].filter(([place]) => place.startsWith('勾稽!'));
    const theirs = recomputedCells(book);
    expect(ours).toHaveLength(17);
    for (const [place, { value }] of ours) {
      expect(theirs.get(place)?.value, place).toBeCloseTo(Number(value), 7);
    }
  });
});
