import type { CellRange, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../core/sheet/cell.js';

/** A cell of the in-memory workbook as Excel would answer for it. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly numberFormat: string;
}

/** A fill as Office.js tells it; a cell without has `noFill`. */
export interface MemoryFill {
  color: string;
  pattern: string;
  patternColor: string;
}

export const noFill: Readonly<MemoryFill> = { color: '#FFFFFF', pattern: 'None', patternColor: '' };

/** A comment with answers, or a note. A cell has one of either. */
export interface MemoryComment {
  readonly id: string;
  readonly kind: 'comment' | 'note';
  readonly sheet: MemorySheet;
  row: number;
  column: number;
  content: string;
  replies: number;
}

export interface MemorySheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `row,column` from 1. */
  readonly cells: Map<string, MemoryCell>;
  readonly formats: Map<string, string>;
  readonly fills: Map<string, MemoryFill>;
  /** Cell of a formula → all cells over which its result spills. */
  readonly spills: Map<string, CellRange>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  isProtected: boolean;
}

/** An open workbook in memory: what the genuine proxies work on in tests. */
export interface MemoryBook {
  readonly name: string;
  readonly sheets: MemorySheet[];
  isStructureProtected: boolean;
  /** How many cells one grid may have on its way, as the 5 MB of Excel on the web; without limit when absent. */
  mostCellsAtOnce?: number;
  readonly comments: MemoryComment[];
  active?: string;
  selected?: string;
  /** The rectangles that the user has selected; absent when a chart is selected. */
  selection?: readonly CellRange[];
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook that was read from a file, as Excel would have it open. */
export function memoryBook(name: string, snapshot: WorkbookSnapshot): MemoryBook {
  return { name, isStructureProtected: false, sheets: snapshot.sheets.map(memorySheet), comments: [] };
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
    fills: new Map(),
    spills: new Map(),
    hiddenRows: new Set(sheet.hiddenRows),
    merges: sheet.merges,
    isProtected: false,
  };
}

export function newSheet(book: MemoryBook, name: string): MemorySheet {
  const sheet: MemorySheet = {
    id: `{${book.sheets.length + 1} ${name}}`,
    name,
    visibility: 'Visible',
    cells: new Map(),
    formats: new Map(),
    fills: new Map(),
    spills: new Map(),
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

/** Puts the result of a formula over a rectangle, as Excel spills an array. */
export function spill(
  sheet: MemorySheet,
  { top, left }: { readonly top: number; readonly left: number },
  formula: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  for (const [row, line] of rows.entries()) {
    for (const [column, value] of line.entries()) {
      const isAnchor = row === 0 && column === 0;
      sheet.cells.set(`${top + row},${left + column}`, {
        value,
        text: String(value),
        numberFormat: 'General',
        ...(isAnchor && { formula }),
      });
    }
  }
  const range = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
  sheet.spills.set(`${top},${left}`, range);
}

/** An entry over the formula of an array takes the whole array away; one in its way makes it `#SPILL!`. */
function disturbSpills(sheet: MemorySheet, row: number, column: number): void {
  for (const [anchor, { top, left, bottom, right }] of sheet.spills) {
    if (row < top || row > bottom || column < left || column > right) continue;
    const formula = sheet.cells.get(anchor);
    sheet.spills.delete(anchor);
    for (let at = top; at <= bottom; at += 1) {
      for (let across = left; across <= right; across += 1) sheet.cells.delete(`${at},${across}`);
    }
    if (formula === undefined || anchor === `${row},${column}`) continue;
    sheet.cells.set(anchor, { ...formula, value: { error: '#SPILL!' }, text: '#SPILL!' });
  }
}

/**
 * Types a value into a cell as `Range.values` does: under any number format but `@`, a text that starts with
 * = + - or @ becomes a formula, and a leading apostrophe is swallowed.
 */
export function enter(sheet: MemorySheet, row: number, column: number, value: unknown): void {
  const key = `${row},${column}`;
  disturbSpills(sheet, row, column);
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
