import { columnLetters, formatAddress } from '../address.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, WorkbookSnapshot } from '../cell.js';
import type { FoundTable } from '../find/find-table.js';
import { guideSheet } from '../form-version.js';
import { isAddedSheet } from '../own-sheets.js';
import type { ReadTable } from '../read-table.js';

/** Something in the old book that has no place in the new one. */
export interface LeftBehind {
  readonly kind: 'sheet' | 'column' | 'row' | 'above' | 'formula' | 'macros' | 'links';
  readonly sheet?: string;
  /** Which column or row: 「M 列「联系人」」, 「第9行（合计行）」. */
  readonly what?: string;
  /** How many cells with contents. */
  readonly count: number;
}

/**
 * What stands on a table's sheet besides its header and the cells carried over.
 *
 * @param carried the addresses of those cells
 */
export function leftOnSheet(
  { sheet, header }: FoundTable,
  table: ReadTable,
  carried: ReadonlySet<string>,
): readonly LeftBehind[] {
  const ignored = new Map(table.ignoredRows.map(({ row, reason }) => [row, `第${row}行（${reason}）`]));
  const headers = sheet.cells.filter((cell) => header.rows.includes(cell.row));
  const counts = new Map<string, LeftBehind>();
  const count = (kind: LeftBehind['kind'], what: string) => {
    const before = counts.get(`${kind}${what}`)?.count ?? 0;
    counts.set(`${kind}${what}`, { kind, sheet: sheet.name, what, count: before + 1 });
  };
  for (const cell of sheet.cells) {
    if (isBlankCell(cell) || header.rows.includes(cell.row)) continue;
    const row = ignored.get(cell.row);
    if (carried.has(formatAddress(cell))) {
      if (cell.formula !== undefined) count('formula', columnText(cell.column, headers));
    } else if (cell.row < (header.rows[0] ?? 1)) count('above', '');
    else if (row !== undefined) count('row', row);
    else count('column', columnText(cell.column, headers));
  }
  return [...counts.values()];
}

/** 「M 列「联系人」」; without a header the letters alone. */
function columnText(column: number, headers: readonly Cell[]): string {
  const words = headers.filter((cell) => cell.column === column).map(({ text }) => text.trim());
  return `${columnLetters(column)} 列${words.length === 0 ? '' : `「${words.join('')}」`}`;
}

/** Sheets that every workbook of ours has, made anew with each. */
const remadeSheets = new Set([guideSheet, '条款说明', '口径说明', '选项', '收表情况']);

/** What stands outside the sheets of tables: other sheets with contents, macros, links to other workbooks. */
export function leftInBook(
  { sheets, hasMacros, hasExternalLinks }: WorkbookSnapshot,
  ofTables: ReadonlySet<string>,
): readonly LeftBehind[] {
  const others = sheets.filter(
    (sheet) => !ofTables.has(sheet.name) && !remadeSheets.has(sheet.name) && !isAddedSheet(sheet.name),
  );
  return [
    ...others.flatMap((sheet): readonly LeftBehind[] => {
      const count = sheet.cells.filter((cell) => !isBlankCell(cell)).length;
      return count === 0 ? [] : [{ kind: 'sheet', sheet: sheet.name, count }];
    }),
    ...(hasMacros ? [{ kind: 'macros', count: 1 } as const] : []),
    ...(hasExternalLinks ? [{ kind: 'links', count: 1 } as const] : []),
  ];
}
