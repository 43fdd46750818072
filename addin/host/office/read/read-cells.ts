import type { Cell, CellValue } from '../../../../core/sheet/cell.js';
import { isDateFormat } from '../../../../workbook/read/number-format/is-date-format.js';

/** A loaded block of a sheet; every grid has the block's rows and columns. */
export type CellBlock = Pick<
  Excel.Range,
  'rowIndex' | 'columnIndex' | 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes'
>;

/** The cells of a block, row by row; cells without value and formula are left out. */
export function readCells(block: CellBlock): readonly Cell[] {
  return block.values.flatMap((row, rowOffset) =>
    row.flatMap((raw: unknown, columnOffset) => {
      const at = <Value>(grid: readonly (readonly Value[])[]) => grid[rowOffset]?.[columnOffset];
      const formula = formulaOf(at(block.formulas), raw);
      if (raw === '' && formula === undefined) return [];
      const numberFormat = formatOf(at(block.numberFormat));
      const cell: Cell = {
        row: block.rowIndex + rowOffset + 1,
        column: block.columnIndex + columnOffset + 1,
        text: String(at(block.text) ?? ''),
        value: cellValue(raw, at(block.valueTypes)),
        ...(formula !== undefined && { formula }),
        ...(numberFormat !== undefined && { numberFormat }),
        ...(numberFormat !== undefined && isDateFormat(numberFormat) && { isDate: true }),
      };
      return [cell];
    }),
  );
}

/** Excel gives the value itself where there is no formula: also for a text that starts with `=`. */
function formulaOf(given: unknown, value: unknown): string | undefined {
  return typeof given === 'string' && given.startsWith('=') && given !== value ? given.slice(1) : undefined;
}

function formatOf(given: unknown): string | undefined {
  return typeof given === 'string' && !/^(?:general)?$/i.test(given) ? given : undefined;
}

/** An error value comes as text: only its type tells it from a text that says `#REF!`. */
function cellValue(raw: unknown, type: Excel.RangeValueType | string | undefined): CellValue {
  if (type === 'Error') return { error: String(raw) };
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : String(raw);
}
