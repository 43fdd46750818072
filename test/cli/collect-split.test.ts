import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { type Collection, collectCopies } from '../../core/report/collect/collect-copies.js';
import { recordsOf } from '../../core/report/collect/collect-counts.js';
import { writtenValue } from '../../core/report/collect/written-value.js';
import { isComputed, runAward } from '../../core/report/run-award.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { isBlankCell } from '../../core/sheet/blank-cell.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/cell.js';
import { collectedBookPlan } from '../../workbook/books/collect/collected-book.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { bookOf, regions, sample } from './sample/sample-books.js';

const counties = 12;
const date = '2025-08-19';
const { policies } = loadPolicies();
const settings = { policies, regions };
const sheets = new Set(awardTables.map(({ sheet }) => sheet));

let whole: WorkbookSnapshot;
let records: readonly string[];

beforeAll(async () => {
  whole = readWorkbook(await bookOf(sample));
  records = whole.sheets.flatMap((sheet) => (sheets.has(sheet.name) ? recordsOn(sheet) : []));
});

/** 「台账 7」 for each row with contents below the header. */
function recordsOn({ name, cells }: SheetSnapshot): readonly string[] {
  const filled = cells.filter((cell) => cell.row > 1 && !isBlankCell(cell));
  return [...new Set(filled.map(({ row }) => `${name} ${row}`))];
}

/** The copies of the counties: each has the headers, and the records given to it. */
function split(owners: ReadonlyMap<string, readonly number[]>): Collection {
  const books = Array.from({ length: counties }, (_, county) => ({
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(
        ({ row }) =>
          row === 1 ||
          !sheets.has(sheet.name) ||
          owners.get(`${sheet.name} ${row}`)?.includes(county) === true,
      ),
    })),
  }));
  return collectCopies(
    books.map((snapshot, county) => ({
      book: { name: `${county + 1}.xlsx`, sha256: String(county), snapshot, findings: [] },
    })),
    awardTables,
    settings,
  );
}

/** The contents of every record, table by table, in no order. */
function contents({ tables }: Collection): readonly string[] {
  return tables
    .flatMap(({ definition, rows }) =>
      rows.map(({ cells }) =>
        JSON.stringify([definition.id, ...definition.columns.map(({ id }) => writtenValue(cells.get(id)))]),
      ),
    )
    .sort();
}

function awardsOf(snapshot: WorkbookSnapshot) {
  const input = { name: '汇总.xlsx', sha256: '', snapshot, findings: [] };
  const run = runAward(input, { ...settings, date, readings: () => new Map() });
  if (!isComputed(run)) throw new Error(JSON.stringify(run.findings));
  const { totals, awards } = run.assessment;
  const lines = awards.map(({ creditCode, clause, claim, status, amountWan }) =>
    JSON.stringify({ creditCode, clause, claim, status, amountWan }),
  );
  return { totals, lines: lines.sort(), findings: run.findings.map(({ rule }) => rule) };
}

test('the sample split over twelve counties and collected again has the same records and the same awards', async () => {
  const all = contents(split(new Map(records.map((record) => [record, [0]]))));
  const expected = awardsOf(whole);
  // Most records stand in one copy, some in several: the ledger that the city sent to everyone.
  const owners = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: counties - 1 }).map((county) => [county]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: counties - 1 }), { minLength: 1 }) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(owners, { minLength: records.length, maxLength: records.length }),
      async (given) => {
        const collection = split(new Map(records.map((record, index) => [record, given[index] ?? []])));
        const merged = collection.tables.reduce((sum, { rows }) => sum + rows.length, 0);
        const sent = collection.copies.reduce((sum, copy) => sum + recordsOf(copy), 0);
        expect(sent).toBe(given.flat().length);
        expect(merged + collection.repeated.length).toBe(sent);
        expect(collection.conflicts).toEqual([]);
        expect(contents(collection)).toEqual(all);

        const bytes = await writeBook(collectedBookPlan(collection, { regions, date }));
        expect(awardsOf(readWorkbook(bytes))).toEqual(expected);
      },
    ),
    { numRuns: 5, seed: 20_250_819 },
  );
}, 120_000);
