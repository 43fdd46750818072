import { formatRange } from '../../../../core/sheet/address.js';
import type { CellRange } from '../../../../core/sheet/cell.js';
import { enter, type MemoryBook, type MemoryFill, type MemorySheet, noFill } from '../memory-book.js';
import { known, missing, Refusal, type Target } from './target.js';

/** A rectangle of cells. `address` is what it was asked for by, to tell what is selected. */
export function rangeTarget(
  book: MemoryBook,
  sheet: MemorySheet,
  range: CellRange,
  address = formatRange(range),
): Target {
  const grid = <Value>(read: (row: number, column: number) => Value): Value[][] =>
    span(range.top, range.bottom).map((row) =>
      span(range.left, range.right).map((column) => read(row, column)),
    );
  const { mostCellsAtOnce: atOnce = Number.POSITIVE_INFINITY } = book;
  const cellAt = (row: number, column: number) => sheet.cells.get(`${row},${column}`);
  const valueAt = (row: number, column: number) => {
    const value = cellAt(row, column)?.value ?? '';
    return typeof value === 'object' ? value.error : value;
  };
  const grids: Readonly<Record<string, () => unknown>> = {
    values: () => grid(valueAt),
    formulas: () =>
      grid((row, column) => {
        const formula = cellAt(row, column)?.formula;
        return formula === undefined ? valueAt(row, column) : `=${formula}`;
      }),
    text: () => grid((row, column) => cellAt(row, column)?.text ?? ''),
    numberFormat: () =>
      grid(
        (row, column) =>
          cellAt(row, column)?.numberFormat ?? sheet.formats.get(`${row},${column}`) ?? 'General',
      ),
    valueTypes: () => grid((row, column) => typeOf(cellAt(row, column)?.value)),
    address: () => `${quotedName(sheet.name)}!${formatRange(range)}`,
    rowIndex: () => range.top - 1,
    columnIndex: () => range.left - 1,
    rowCount: () => range.bottom - range.top + 1,
    columnCount: () => range.right - range.left + 1,
  };
  return {
    sheet: sheet.name,
    cells: range,
    load: (select) => {
      if (select.some((name) => gridNames.has(name))) {
        if (size(range) > mostCellsOfARead) throw new Refusal('RangeExceedsLimit');
        if (size(range) > atOnce) throw new Refusal('ResponsePayloadSizeLimitExceeded');
      }
      return Object.fromEntries(
        select.map((name) => [capital(name), (grids[name] ?? (() => missing(name)))()]),
      );
    },
    property: (name) => (name === 'Format' ? formatTarget(sheet, range) : missing(name)),
    call: (name, args) => {
      // The library announces a long array, and sends it in parts of whole rows.
      if (name === '_ValidateArraySize') {
        const size = [range.bottom - range.top + 1, range.right - range.left + 1];
        if (String(args) !== String(size)) throw new Refusal('InvalidArgument');
        return null;
      }
      if (name === 'GetRow') {
        const row = range.top + Number(args[0]);
        return rangeTarget(book, sheet, { ...range, top: row, bottom: row });
      }
      if (name === 'GetBoundingRect') {
        const other = known((args[0] as Target).cells);
        return rangeTarget(book, sheet, { ...range, bottom: other.bottom });
      }
      if (name === 'GetRowProperties') {
        return span(range.top, range.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
      }
      if (name === 'GetMergedAreasOrNullObject') {
        return sheet.merges.length === 0 ? null : areasTarget(sheet, sheet.merges);
      }
      if (name === 'GetSpillingToRangeOrNullObject') {
        const spilled = sheet.spills.get(`${range.top},${range.left}`);
        return spilled === undefined ? null : rangeTarget(book, sheet, spilled);
      }
      if (name !== 'Select') return missing(name);
      book.selected = address;
      return null;
    },
    set: (name, value) => {
      if (sheet.isProtected) throw new Refusal('AccessDenied');
      if (size(range) > atOnce) throw new Refusal('RequestPayloadSizeLimitExceeded');
      const rows = value as readonly (readonly unknown[])[];
      grid((row, column) => {
        const given = rows[row - range.top]?.[column - range.left];
        // Excel leaves a cell alone for which null is given.
        if (given === null) return;
        if (name === 'NumberFormat') sheet.formats.set(`${row},${column}`, String(given));
        else if (name === 'Values' && refersNowhere(given, book)) throw new Refusal('InvalidArgument');
        else if (name === 'Values') enter(sheet, row, column, given);
        else missing(name);
      });
    },
  };
}

/** Looks but fills are taken and forgotten. */
function formatTarget(sheet: MemorySheet, range: CellRange): Target {
  return {
    sheet: sheet.name,
    property: (name) => (name === 'Fill' ? fillTarget(sheet, range) : formatTarget(sheet, range)),
    set: () => {},
  };
}

/** The fill of a rectangle; what is loaded is that of its first cell. */
function fillTarget(sheet: MemorySheet, range: CellRange): Target {
  const keys = span(range.top, range.bottom).flatMap((row) =>
    span(range.left, range.right).map((column) => `${row},${column}`),
  );
  const put = (fill: Partial<MemoryFill>) => {
    if (sheet.isProtected) throw new Refusal('AccessDenied');
    for (const key of keys) sheet.fills.set(key, { ...(sheet.fills.get(key) ?? noFill), ...fill });
  };
  return {
    sheet: sheet.name,
    load: () => {
      const { color, pattern, patternColor } = sheet.fills.get(keys[0] ?? '') ?? noFill;
      return { Color: color, Pattern: pattern, PatternColor: patternColor };
    },
    call: (name) => {
      if (name !== 'Clear') return missing(name);
      if (sheet.isProtected) throw new Refusal('AccessDenied');
      for (const key of keys) sheet.fills.delete(key);
      return null;
    },
    set: (name, value) => {
      const given = String(value);
      if (name === 'Color') put({ color: given, pattern: 'Solid', patternColor: '' });
      else if (name === 'Pattern') {
        if (given.endsWith('Gradient')) throw new Refusal('InvalidArgument');
        put({ pattern: given });
      } else if (name === 'PatternColor') put({ patternColor: given });
      else missing(name);
    },
  };
}

/** Excel gives and takes no more cells at once. */
const mostCellsOfARead = 5_000_000;
const gridNames = new Set(['values', 'formulas', 'text', 'numberFormat', 'valueTypes']);

function size({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Several rectangles of a sheet. */
export function areasTarget(sheet: MemorySheet, ranges: readonly CellRange[]): Target {
  return { sheet: sheet.name, load: () => areasOf(ranges) };
}

function areasOf(ranges: readonly CellRange[]): Readonly<Record<string, unknown>> {
  const areas = ranges.map(({ top, left, bottom, right }) => ({
    RowIndex: top - 1,
    ColumnIndex: left - 1,
    RowCount: bottom - top + 1,
    ColumnCount: right - left + 1,
  }));
  return { Areas: { _Items: areas } };
}

function typeOf(value: unknown): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether a formula names a sheet that the book does not have. */
function refersNowhere(given: unknown, { sheets }: MemoryBook): boolean {
  const named = /^=.*?'([^']+)'!/.exec(String(given))?.[1];
  return named !== undefined && sheets.every(({ name }) => name !== named);
}
