import { add, compare, type DecimalText, divide, subtract } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { formatAddress, parseAddress, parseRange } from '../../address.js';
import type { Cell, CellRange } from '../../cell.js';
import { findingAt } from '../../cell-finding.js';
import { amountUnits } from '../../parse/amount.js';
import { parseNumber } from '../../parse/number.js';
import type { TotalRow } from '../../read/read-rows.js';
import { decimalOf, type ReadTable, type Row } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** What is in a sum row of 研发 besides the code and the sum: nothing. */
const sumRow = { rdYear: null, basis: null, firstTime: null, subsidised: null };

/**
 * `total-mismatch`: a 小计, 合计, 总计 or 共计 whose number is not the sum of its parts; where its SUM leaves
 * rows out, they are named. What a sum row covers is taken in the way in which it is right, if there is one.
 */
export const totalMismatch: SheetRule = {
  id: 'total-mismatch',
  title: '合计与明细对不上',
  severity: 'mandatory',
  locked: true,
  fault: '小计、合计、总计、共计行的数不等于明细之和，怎样划定所管的行都对不上；求和公式少计的行一并指出。',
  noFault: '合计管全表、管上方、管到上一个小计，有一种对得上即可；明细有读不出的数的，先改明细。',
  sentence: (finding) => ({
    fact: `合计为 ${fact(finding, 'total')}，明细合计为 ${fact(finding, 'sum')}，相差 ${fact(finding, 'difference')}${omission(finding)}`,
    fix: '改正公式或明细后重新计算',
  }),
  examples: {
    faults: [
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, rdWan: 300 },
            { rdYear: 2024, rdWan: 400 },
            { rdWan: { formula: 'SUM(C2:C2)', result: 300 }, creditCode: '合计', ...sumRow },
          ],
        },
      },
      { rows: { rdExpenses: [{ rdWan: 400 }, { rdWan: 400.01, creditCode: '合计', ...sumRow }] } },
    ],
    sound: [
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, rdWan: 300 },
            { rdYear: 2024, rdWan: 400 },
            { rdWan: { formula: 'SUM(C2:C3)', result: 700 }, creditCode: '合计', ...sumRow },
          ],
        },
      },
    ],
  },
  check: ({ tables, totals }) =>
    [...tables.values()].flatMap((table) => {
      const sumRows = totals.get(table.definition.id) ?? [];
      return sumRows.flatMap(({ cells }, index) => {
        const spans = spansOf(table.rows, index, sumRows);
        return [...cells].flatMap(([column, cell]) => wrongTotal(table, column, cell, spans));
      });
    }),
};

/** 「；公式 SUM(H5:H56) 少计 H57」; empty when the formula leaves nothing out. */
function omission(finding: Finding): string {
  const formula = fact(finding, 'formula');
  const count = fact(finding, 'omittedCount');
  const named = fact(finding, 'omitted');
  if (formula === '') return '';
  return `；公式 ${formula} 少计 ${named}${Number(count) > 5 ? `等${count}格` : ''}`;
}

type Span = readonly Row[];

/** What the sum row may cover: the usual reading first. Empty spans are left out. */
function spansOf(rows: readonly Row[], index: number, sumRows: readonly TotalRow[]): readonly Span[] {
  const { row, label } = sumRows[index] ?? { row: 0, label: '' };
  const before = sumRows[index - 1]?.row ?? 0;
  const after = sumRows[index + 1]?.row ?? Number.POSITIVE_INFINITY;
  const sinceLast = between(rows, before, row);
  const untilNext = between(rows, row, after);
  const allAbove = between(rows, 0, row);
  const hasSubtotals = sumRows.some((other) => other.label === '小计');
  const spans =
    label === '小计'
      ? [sinceLast, untilNext]
      : [allAbove, rows, ...(hasSubtotals ? [] : [sinceLast, untilNext])];
  return spans.filter((span) => span.length > 0);
}

/** The rows between two row numbers, both excluded; rows come sorted. */
function between(rows: readonly Row[], after: number, before: number): Span {
  return rows.slice(firstBeyond(rows, after), firstBeyond(rows, before - 1));
}

/** The index of the first row below the given row number. */
function firstBeyond(rows: readonly Row[], after: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.row ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wrongTotal(
  table: ReadTable,
  column: string,
  cell: Cell,
  spans: readonly Span[],
): readonly Finding[] {
  const definition = table.definition.columns.find(({ id }) => id === column);
  const place = table.columns.get(column);
  const [usual] = spans;
  if (definition === undefined || place === undefined || usual === undefined) return [];
  if (definition.type.kind !== 'amount-wan' && definition.type.kind !== 'count') return [];
  const factor = amountUnits.get(place.unit ?? '万元');
  const total = parseNumber(cell, { factor: '1', units: new Map() }).value;
  if (factor === undefined || total === undefined) return [];
  const sums = spans.map((span) => sumOf(span, column, factor));
  if (sums.some((sum) => sum !== undefined && compare(sum, total) === 0)) return [];
  const [sum] = sums;
  // A part that could not be read has a finding of its own, and the sum waits for it.
  if (sum === undefined) return [];
  const omitted = omittedCells(cell.formula, usual, column);
  const facts = {
    total,
    sum,
    difference: subtract(total, sum),
    formula: omitted.length === 0 ? '' : (cell.formula ?? ''),
    omitted: omitted.slice(0, 5).join('、'),
    omittedCount: String(omitted.length),
  };
  return [
    findingAt(
      { sheet: table.sheet, cell: formatAddress(cell), column: place.header },
      cell.text,
      problemOf(totalMismatch, facts),
    ),
  ];
}

/** The sum in the sheet's own unit; absent when a part is filled and unreadable. */
function sumOf(span: Span, column: string, factor: DecimalText): DecimalText | undefined {
  let sum: DecimalText = '0';
  for (const row of span) {
    const value = decimalOf(row, column);
    if (value !== undefined) sum = add(sum, value);
    else if (row.cells.get(column)?.raw !== '') return undefined;
  }
  return divide(sum, factor);
}

/** The filled cells of the span that a SUM (or SUBTOTAL) of plain ranges does not reach. */
function omittedCells(formula: string | undefined, span: Span, column: string): readonly string[] {
  const [, inside] =
    /^(?:SUM|SUBTOTAL)\((?:(?:9|109),)?([^()]+)\)$/i.exec((formula ?? '').replace(/\s/g, '')) ?? [];
  const ranges = inside?.split(',').map(parseRange);
  if (ranges === undefined || ranges.includes(undefined)) return [];
  return span.flatMap((row) => {
    const cell = row.cells.get(column);
    const reached = ranges.some(
      (range) => cell !== undefined && range !== undefined && covers(range, cell.address),
    );
    return cell === undefined || cell.raw === '' || reached ? [] : [cell.address];
  });
}

function covers(range: CellRange, address: string): boolean {
  const cell = parseAddress(address);
  return (
    cell !== undefined &&
    range.top <= cell.row &&
    cell.row <= range.bottom &&
    range.left <= cell.column &&
    cell.column <= range.right
  );
}
