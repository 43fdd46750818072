import { type IsoDate, isIsoDate } from '../../../core/calendar.js';
import { parseRange } from '../../../core/sheet/address.js';
import type {
  Cell,
  CellRange,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../core/sheet/cell.js';
import { isoDateToSerial } from '../../../core/sheet/serial-date.js';

/** A small language for workbooks in tests: rows of values, `null` for an empty cell. */
export type Entry = CellValue | null | Partial<Omit<Cell, 'row' | 'column'>>;

export interface SheetParts {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
}

/** A real date cell. */
export function date(iso: IsoDate): Entry {
  if (!isIsoDate(iso)) throw new RangeError(iso);
  return { value: isoDateToSerial(iso, false) ?? 0, text: iso, isDate: true, numberFormat: 'yyyy-mm-dd' };
}

export function formula(text: string, value?: CellValue): Entry {
  return value === undefined ? { formula: text, text: '' } : { formula: text, value, text: shown(value) };
}

export function error(code: string): Entry {
  return { value: { error: code }, text: code };
}

export function cell(entry: Entry, row = 1, column = 1): Cell {
  const parts = isParts(entry) ? entry : { value: entry ?? '' };
  return { text: parts.value === undefined ? '' : shown(parts.value), ...parts, row, column };
}

export function sheet(
  name: string,
  rows: readonly (readonly Entry[])[],
  parts: SheetParts = {},
): SheetSnapshot {
  return {
    name,
    visibility: parts.visibility ?? 'visible',
    cells: rows.flatMap((entries, row) =>
      entries.flatMap((entry, column) => (entry === null ? [] : [cell(entry, row + 1, column + 1)])),
    ),
    merges: (parts.merges ?? []).map(range),
    hiddenRows: parts.hiddenRows ?? [],
    hiddenColumns: [],
    validations: [],
  };
}

export function book(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, definedNames: [], date1904: false, hasMacros: false, hasExternalLinks: false };
}

function range(text: string): CellRange {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
}

function isParts(entry: Entry): entry is Partial<Omit<Cell, 'row' | 'column'>> {
  return typeof entry === 'object' && entry !== null && !('error' in entry);
}

function shown(value: CellValue): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && value >= 1e11) return value.toExponential(4).replace('e', 'E');
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
