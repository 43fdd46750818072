import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../../cli/data/load-policies.js';
import { sha256 } from '../../../cli/output/sha256.js';
import { tool } from '../../../cli/tool.js';
import { type ReadResult, readResult } from '../../../core/policy/book/read-result.js';
import { assessmentTable, recordTable } from '../../../core/policy/book/result-tables.js';
import type { RegionList } from '../../../core/region.js';
import { awardRecord } from '../../../core/report/award-record.js';
import { isComputed, runAward } from '../../../core/report/run-award.js';
import { checkBook } from '../../../core/sheet/check-book.js';
import { awardResultPlan } from '../../../workbook/books/award-result/award-result.js';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { bookOf, regions } from '../../cli/sample/sample-books.js';
import { rdStory } from '../../cli/story-rows.js';
import { withoutOffice } from '../../office/libre-office.js';
import { formulaCells, recomputedCells } from '../../office/recompute.js';

/** The result book of these rows; `listed` is the region list it is laid out by. */
async function resultBook(rows: EntryRows, listed = regions): Promise<Uint8Array> {
  const snapshot = readWorkbook(await bookOf(rows));
  const input = { name: '工作簿.xlsx', sha256: '', snapshot, findings: [] };
  const { policies } = loadPolicies();
  const run = runAward(input, { policies, regions, date: '2025-08-19', readings: () => new Map() });
  if (!isComputed(run)) throw new Error(JSON.stringify(run.findings));
  return writeBook(awardResultPlan({ ...run, regions: listed }, awardRecord(run, [], tool)));
}

/** The shown texts of 汇总, row by row from row 1, without trailing empty cells. */
function summaryRows(book: Uint8Array): readonly (readonly string[])[] {
  const cells = readWorkbook(book).sheets.find(({ name }) => name === '汇总')?.cells ?? [];
  const lastRow = Math.max(...cells.map(({ row }) => row));
  return Array.from({ length: lastRow }, (_, index) => {
    const own = cells.filter(({ row }) => row === index + 1);
    const width = Math.max(0, ...own.map(({ column }) => column));
    return Array.from({ length: width }, (_, at) => own.find(({ column }) => column === at + 1)?.text ?? '');
  });
}

function readBack(book: Uint8Array): ReadResult {
  const snapshot = readWorkbook(book);
  const { tables } = checkBook(snapshot, [assessmentTable, recordTable], regions);
  return readResult(tables, snapshot, sha256);
}

function inRegions(names: readonly string[]): EntryRows {
  const enterprises = (rdStory['enterprises'] ?? []).map((row, index) => ({
    ...row,
    region: names[index] ?? '文峰区',
  }));
  return { ...rdStory, enterprises };
}

describe('汇总 of a batch without lines', () => {
  const noClaims: EntryRows = { ...rdStory, recognitions: [], rdExpenses: [] };
  const onlyBarred: EntryRows = {
    ...rdStory,
    recognitions: rdStory['recognitions']?.slice(1) ?? [],
    rdExpenses: [],
  };

  test.each([
    ['no claim', noClaims],
    ['only a barred one', onlyBarred],
  ])('%s: has totals that are plain zeros', async (_, rows) => {
    const book = await resultBook(rows);
    expect([...formulaCells(book).keys()].filter((place) => place.startsWith('汇总!'))).toEqual([]);
    const totals = summaryRows(book).filter(([first]) => first === '合计');
    expect(totals).toEqual([
      ['合计', '0', '0.00', '0.00', '0'],
      ['合计', '', '', '0.00', '0.00', '0'],
    ]);
  });

  test('its named total is still read and agrees with the lines', async () => {
    const book = await resultBook(noClaims);
    expect(readWorkbook(book).definedNames).toContainEqual({ name: '可算合计', refersTo: "'汇总'!$C$6" });
    expect(readBack(book)).toMatchObject({ lines: [], undecidedCount: 0, findings: [] });
  });
});

describe('汇总 by region', () => {
  const regionsOf = (book: Uint8Array) => {
    const rows = summaryRows(book);
    return rows.slice(
      5,
      rows.findIndex(([first]) => first === '合计'),
    );
  };

  test('lists awards whose region is not known after the known regions', async () => {
    const book = await resultBook(inRegions(['某某区', '殷都区']));
    expect(regionsOf(book)).toEqual([
      ['文峰区', '2', '470.00', '0.00', '0'],
      ['殷都区', '1', '200.00', '0.00', '0'],
      ['县区待核', '1', '650.00', '0.00', '0'],
    ]);
  });

  test('lists regions that the list does not have in the order of the awards, enterprises likewise', async () => {
    const listed: RegionList = {
      ...regions,
      regions: regions.regions.filter(({ name }) => name === '文峰区'),
    };
    const book = await resultBook(inRegions(['林州市', '殷都区', '文峰区', '林州市']), listed);
    const names = ['文峰区', '林州市', '殷都区'];
    expect(regionsOf(book).map(([name]) => name)).toEqual(names);
    const rows = summaryRows(book);
    const enterprises = rows.slice(rows.findIndex(([first]) => first === '二、分企业') + 3, -1);
    expect([...new Set(enterprises.map(([name]) => name))]).toEqual(names);
  });

  test.skipIf(withoutOffice)('adds up in LibreOffice with awards of no known region', async () => {
    const book = await resultBook(inRegions(['某某区', '殷都区']));
    const ours = formulaCells(book);
    const theirs = recomputedCells(book);
    expect(ours.get('汇总!9:3')).toMatchObject({ formula: 'SUM(C6:C8)', value: 1320 });
    for (const [place, { value }] of ours) {
      expect(theirs.get(place)?.value, place).toBeCloseTo(Number(value), 7);
    }
  });
});
