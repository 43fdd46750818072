import type { CellRange, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../core/sheet/cell.js';

/** A cell of the in-memory workbook as Excel would answer for it. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly numberFormat: string;
}

export interface MemorySheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `row,column` from 1. */
  readonly cells: Map<string, MemoryCell>;
  readonly formats: Map<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  isProtected: boolean;
}

/** An open workbook in memory: what the genuine proxies work on in tests. */
export interface MemoryBook {
  readonly name: string;
  readonly sheets: MemorySheet[];
  isStructureProtected: boolean;
  active?: string;
  selected?: string;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook that was read from a file, as Excel would have it open. */
export function memoryBook(name: string, snapshot: WorkbookSnapshot): MemoryBook {
  return { name, isStructureProtected: false, sheets: snapshot.sheets.map(memorySheet) };
}

function memorySheet(sheet: SheetSnapshot, index: number): MemorySheet {
  const cells = new Map<string, MemoryCell>();
  for (const { row, column, value = '', text, formula, numberFormat = 'General' } of sheet.cells) {
    cells.set(`${row},${column}`, { value, text, numberFormat, ...(formula !== undefined && { formula }) });
  }
  return {
    id: `{${index + 1}}`,
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    cells,
    formats: new Map(),
    hiddenRows: new Set(sheet.hiddenRows),
    merges: sheet.merges,
    isProtected: false,
  };
}

export function newSheet(book: MemoryBook, name: string): MemorySheet {
  const sheet: MemorySheet = {
    id: `{${book.sheets.length + 1}}`,
    name,
    visibility: 'Visible',
    cells: new Map(),
    formats: new Map(),
    hiddenRows: new Set(),
    merges: [],
    isProtected: false,
  };
  book.sheets.push(sheet);
  return sheet;
}

/** The rectangle that holds every value; absent for an empty sheet. */
export function usedRange({ cells }: MemorySheet): CellRange | undefined {
  if (cells.size === 0) return undefined;
  const places = [...cells.keys()].map((key) => key.split(',').map(Number));
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/**
 * Types a value into a cell as `Range.values` does: under any number format but `@`, a text that starts with
 * = + - or @ becomes a formula, and a leading apostrophe is swallowed.
 */
export function enter(sheet: MemorySheet, row: number, column: number, value: unknown): void {
  const key = `${row},${column}`;
  const numberFormat = sheet.formats.get(key) ?? 'General';
  if (value === '') {
    sheet.cells.delete(key);
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    sheet.cells.set(key, { value, text: String(value), numberFormat });
  } else if (typeof value !== 'string') {
    throw new TypeError(`Excel takes no ${typeof value} in a cell`);
  } else if (numberFormat === '@') {
    sheet.cells.set(key, { value, text: value, numberFormat });
  } else if (/^[=+\-@]/.test(value)) {
    sheet.cells.set(key, { value: 0, text: '0', formula: value.replace(/^=?/, ''), numberFormat });
  } else {
    const text = value.replace(/^'/, '');
    sheet.cells.set(key, { value: text, text, numberFormat });
  }
}
