import type { CarriedCell, CarriedTable } from '../../sheet/migrate/carry-tables.js';
import { shownDecimal } from '../../sheet/parse/number.js';
import { writtenValue } from './written-value.js';

/** A cell whose words stand otherwise in the merged book: full-width digits, a unit, a date as text, 元 for 万元. */
export interface RewrittenCell {
  /** 「企业库!D7」. */
  readonly place: string;
  readonly typed: string;
  readonly written: string;
}

/** The cells of a copy that are written as they were read, and not as they were typed. */
export function rewrittenCells(tables: readonly CarriedTable[]): readonly RewrittenCell[] {
  return tables.flatMap(({ table, rows }) =>
    rows.flatMap((row, index) =>
      [...row].flatMap(([column, carried]): readonly RewrittenCell[] => {
        const written = writtenValue(carried);
        const address = table.rows[index]?.cells.get(column)?.address ?? '';
        return isRewritten(carried, written)
          ? [{ place: `${table.sheet}!${address}`, typed: carried.cell.text, written }]
          : [];
      }),
    ),
  );
}

function isRewritten({ cell, value }: CarriedCell, written: string): boolean {
  if (value === undefined) return false;
  if (typeof cell.value === 'string') return cell.value !== written;
  if (typeof cell.value === 'number' && cell.isDate !== true) {
    const shownAsPercent = cell.numberFormat?.includes('%') === true;
    return !shownAsPercent && shownDecimal(cell.value) !== written;
  }
  return false;
}
