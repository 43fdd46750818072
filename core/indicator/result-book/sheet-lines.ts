import { groupBy } from '../../group-by.js';
import type { Cell, WorkbookSnapshot } from '../../sheet/cell.js';
import { foldName } from '../../sheet/fold-text.js';

/** A line below the header of a sheet. */
export interface SheetLine {
  /** Excel's row number. */
  readonly row: number;
  /** The cell under that header; absent where it is empty, or no column has it. */
  readonly at: (title: string) => Cell | undefined;
}

/** What stands below the header of a sheet. */
export interface SheetLines {
  /** The cells of the header, from left to right. */
  readonly titles: readonly Cell[];
  readonly lines: readonly SheetLine[];
}

/** The lines of a sheet below the first row that has all these headers; absent without such a sheet or row. */
export function sheetLines(
  { sheets }: WorkbookSnapshot,
  name: string,
  headers: readonly string[],
): SheetLines | undefined {
  const sheet = sheets.find((each) => each.name === name);
  const rows = [...groupBy(sheet?.cells.map((cell) => cell) ?? [], ({ row }) => row)];
  const header = rows.findIndex(([, cells]) =>
    headers.every((title) => cells.some(({ text }) => foldName(text) === foldName(title))),
  );
  const titles = rows[header]?.[1];
  if (titles === undefined) return undefined;
  const columns = new Map(titles.map(({ text, column }) => [foldName(text), column]));
  return {
    titles,
    lines: rows.slice(header + 1).map(([row, cells]) => ({
      row,
      at: (title) => {
        const column = columns.get(foldName(title));
        return cells.find((cell) => cell.column === column);
      },
    })),
  };
}
