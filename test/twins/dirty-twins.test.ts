import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { type BookFile, bookOf } from '../../cli/input/read-input.js';
import type { Finding } from '../../core/finding.js';
import { type AwardRun, isComputed, runAward } from '../../core/report/run-award.js';
import { findMends } from '../../core/sheet/mend/find-mends.js';
import type { ReadTable } from '../../core/sheet/read-table.js';
import { mendPlanOf } from '../../workbook/books/mend-plan.js';
import { mendWorkbook } from '../../workbook/patch/mend/mend-workbook.js';
import { type CleanBook, cleanBooks } from './clean-books.js';
import { type Dirt, dirts, noDirt } from './dirt.js';
import { dirtyFile } from './dirty-book.js';

/** More with TWIN_RUNS=1000; the seed is fixed, and TWIN_SEED changes it. */
const numRuns = Number(process.env['TWIN_RUNS'] ?? 200);
const seed = Number(process.env['TWIN_SEED'] ?? 20_250_819);

const { policies } = loadPolicies();
const regions = loadRegions();

const isGrave = ({ severity }: Finding) => severity !== 'hint';

function readTwin(input: BookFile): AwardRun {
  const run = runAward(input, { policies, regions, date: '2025-08-19', readings: () => new Map() });
  if (!isComputed(run)) throw new Error(JSON.stringify(run.findings));
  return run;
}

const twinOf = (clean: CleanBook, dirt: Dirt) => bookOf(dirtyFile(clean, dirt), '双生.xlsx');

/** What must be mended or explained, each rule as often as it was found. */
function graveRules({ findings }: AwardRun): readonly string[] {
  return findings
    .filter(isGrave)
    .map(({ rule }) => rule)
    .sort();
}

/** Every line of the computation with its state and amount, in an order of its own. */
function linesOf({ assessment }: AwardRun): readonly string[] {
  return assessment.awards
    .map(({ creditCode, claim, clause, status, amountWan }) =>
      [creditCode, claim, clause, status, amountWan].join(' '),
    )
    .sort();
}

/** The book with every mend made that can be made in one way only. */
function mendedTwin(input: BookFile, { tables, findings }: AwardRun): BookFile {
  const plan = mendPlanOf(findMends(input.snapshot, { tables, findings }, regions), input.snapshot);
  return bookOf(mendWorkbook(input.bytes, plan, { keepMacros: false }), '改.xlsx');
}

/** Where the twins say different things, and nobody is told so. */
function silentDifferences(clean: AwardRun, dirty: AwardRun): readonly string[] {
  const told = new Set(
    dirty.findings
      .filter(isGrave)
      .map(({ place }) => (place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : '')),
  );
  return [...clean.tables].flatMap(([id, table]) => {
    const twin = dirty.tables.get(id);
    if (twin?.rows.length !== table.rows.length)
      return [`${id}: ${table.rows.length} rows, then ${twin?.rows.length}`];
    return table.rows.flatMap((row, index) =>
      [...table.columns.keys()].flatMap((column) => {
        const now = cellOf(twin, index, column);
        const before = row.cells.get(column)?.value;
        const isSame = now?.value === before;
        return isSame || told.has(`${twin.sheet}!${now?.address}`)
          ? []
          : [`${id} row ${index + 1} ${column}: ${before}, then ${now?.value} from ${now?.raw}`];
      }),
    );
  });
}

const cellOf = (table: ReadTable, row: number, column: string) => table.rows[row]?.cells.get(column);

test('a clean book has nothing to tell of its cells', () => {
  const ofCells = new Set([
    'number-text',
    'date-text',
    'credit-code-form',
    'text-invisible',
    'header-missing',
    'required',
  ]);
  fc.assert(
    fc.property(cleanBooks, (clean) => {
      const run = readTwin(twinOf(clean, noDirt));
      expect(run.findings.filter(({ rule }) => ofCells.has(rule))).toEqual([]);
      expect([...run.tables.keys()]).toEqual(Object.keys(clean));
    }),
    { numRuns: Math.ceil(numRuns / 10), seed },
  );
});

test(
  'dirt that changes no meaning changes no record and no award, or is told at the cell, and can be mended',
  () => {
    fc.assert(
      fc.property(cleanBooks, dirts, (clean, dirt) => {
        const pure = readTwin(twinOf(clean, noDirt));
        const input = twinOf(clean, dirt);
        const dirty = readTwin(input);
        expect(silentDifferences(pure, dirty)).toEqual([]);
        if (graveRules(dirty).length === graveRules(pure).length)
          expect(linesOf(dirty)).toEqual(linesOf(pure));
        const mended = readTwin(mendedTwin(input, dirty));
        expect(graveRules(mended)).toEqual(graveRules(pure));
        expect(silentDifferences(pure, mended)).toEqual([]);
        expect(linesOf(mended)).toEqual(linesOf(pure));
      }),
      { numRuns, seed },
    );
  },
  numRuns * 5000,
);
