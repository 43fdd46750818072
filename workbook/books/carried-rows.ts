import { type DecimalText, decimalFromNumber, multiply } from '../../core/decimal.js';
import { type Cell, isCellError } from '../../core/sheet/cell.js';
import type { CarriedCell, CarriedRow } from '../../core/sheet/migrate/carry-tables.js';
import { amountUnits } from '../../core/sheet/parse/amount.js';
import { parseNumber, shownDecimal } from '../../core/sheet/parse/number.js';
import { numberText } from '../../core/sheet/rules/values/number-text.js';
import { serialToIsoDate } from '../../core/sheet/serial-date.js';
import type { CellPlan } from '../write/plan.js';
import type { EntryRow, EntryRows } from './entry-row.js';

/**
 * Carried rows as rows to be written: numbers, dates, texts and error values as they stand, so that a check
 * finds in the new book what it found in the old one. A formula becomes the value it had. Amounts of a sheet that
 * counts in 元 or 亿元 are converted to 万元, which the new header says.
 */
export function carriedEntries(
  rows: ReadonlyMap<string, readonly CarriedRow[]>,
  date1904: boolean,
): EntryRows {
  return Object.fromEntries(
    [...rows].map(([id, carried]) => [
      id,
      carried.map(
        (row): EntryRow =>
          Object.fromEntries([...row].map(([column, cell]) => [column, cellAsTyped(cell, date1904)])),
      ),
    ]),
  );
}

/** A carried row as it was read: each cell clean, in the form of its column; as typed where it could not be read. */
export function readEntry(row: CarriedRow, date1904: boolean): EntryRow {
  return Object.fromEntries(
    [...row].map(([column, cell]) => {
      const { value } = cell;
      if (typeof value === 'boolean') return [column, value ? '是' : '否'];
      return [column, value ?? cellAsTyped(cell, date1904)];
    }),
  );
}

function cellAsTyped({ cell, factor }: CarriedCell, date1904: boolean): CellPlan {
  const { value } = cell;
  if (value === undefined) return { kind: 'text', text: `=${cell.formula ?? ''}` };
  if (isCellError(value)) return errorPlan(value.error);
  if (typeof value === 'boolean') return { kind: 'text', text: cell.text };
  if (typeof value === 'string')
    return { kind: 'text', text: factor === '1' ? value : convertText(cell, factor) };
  return numberPlan(cell, value, factor, date1904);
}

function numberPlan(cell: Cell, value: number, factor: DecimalText, date1904: boolean): CellPlan {
  const format = cell.numberFormat ?? 'General';
  if (cell.isDate === true && date1904) {
    const day = serialToIsoDate(value, date1904);
    return day === undefined ? { kind: 'text', text: cell.text } : { kind: 'date', value: day, format };
  }
  const shown = factor === '1' || cell.isDate === true ? undefined : shownDecimal(value);
  const number = shown === undefined ? decimalFromNumber(value) : multiply(shown, factor);
  return number === undefined ? { kind: 'text', text: cell.text } : { kind: 'number', value: number, format };
}

/** A plain number typed as text counts in the unit of the header; one with its own unit does not. */
function convertText(cell: Cell, factor: DecimalText): string {
  const { value, problems } = parseNumber(cell, { factor, units: amountUnits });
  const isPlain = problems.some(({ rule }) => rule === numberText.id);
  return value !== undefined && isPlain ? value : String(cell.value);
}

const errors = ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!'] as const;

/** An error value; one that the writer does not know stays as text, which a check reports all the same. */
function errorPlan(error: string): CellPlan {
  const value = errors.find((known) => known === error);
  return value === undefined ? { kind: 'text', text: error } : { kind: 'error', value };
}
