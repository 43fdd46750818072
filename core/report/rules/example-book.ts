import type { ExampleEntry, RuleExample } from '../../rules/rule.js';
import { awardBook, bookKinds } from '../../sheet/book-kinds.js';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../sheet/cell.js';
import { isoDateToSerial } from '../../sheet/serial-date.js';
import { headerText, type TableDefinition } from '../../sheet/table.js';
import { soundRows } from './sound-rows.js';

type Fields = Readonly<Record<string, ExampleEntry>>;
type CellParts = Omit<Cell, 'row' | 'column'>;

/**
 * The workbook that an example stands for: its tables and the required ones of the kind of book that has them, each row
 * a sound one with the example's cells in their places. The example's first row is row 2 of the sheet, below the header.
 */
export function exampleBook({ rows }: RuleExample): WorkbookSnapshot {
  const ids = Object.keys(rows);
  const kind = bookKinds.find(({ tables }) => ids.every((id) => tables.some((table) => table.id === id)));
  const shown = (kind ?? awardBook).tables.filter(({ id, required }) => required || rows[id] !== undefined);
  return {
    sheets: shown.map((table) => exampleSheet(table, rows[table.id] ?? [{}])),
    definedNames: [],
    date1904: false,
    hasMacros: false,
    hasExternalLinks: false,
  };
}

function exampleSheet({ id, sheet, columns }: TableDefinition, rows: readonly Fields[]): SheetSnapshot {
  const header = columns.map((column, index) => ({
    row: 1,
    column: index + 1,
    value: headerText(column),
    text: headerText(column),
  }));
  const body = rows.flatMap((fields, rowIndex) =>
    columns.flatMap((column, columnIndex): readonly Cell[] => {
      const entry = { ...soundRows[id], ...fields }[column.id] ?? null;
      return entry === null ? [] : [{ row: rowIndex + 2, column: columnIndex + 1, ...cellParts(entry) }];
    }),
  );
  return {
    name: sheet,
    visibility: 'visible',
    cells: [...header, ...body],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}

function cellParts(entry: Exclude<ExampleEntry, null>): CellParts {
  if (typeof entry !== 'object') return { value: entry, text: shown(entry) };
  if ('date' in entry) {
    const value = isoDateToSerial(entry.date, false) ?? 0;
    return { value, text: entry.date, isDate: true, numberFormat: 'yyyy-mm-dd' };
  }
  if ('error' in entry) return { value: entry, text: entry.error };
  if ('formula' in entry) {
    const { formula, result } = entry;
    return result === undefined ? { formula, text: '' } : { formula, value: result, text: shown(result) };
  }
  return { value: entry.number, text: entry.shown, numberFormat: entry.format };
}

/** As the general format shows it: a number of twelve digits and more with an exponent. */
function shown(value: string | number): string {
  const isLong = typeof value === 'number' && Math.abs(value) >= 1e11;
  return isLong ? value.toExponential(5).replace('e', 'E') : String(value);
}
