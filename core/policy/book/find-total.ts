import { parseReference } from '../../sheet/address.js';
import type { Cell, WorkbookSnapshot } from '../../sheet/cell.js';

/** A cell with a sum, and the sheet it stands on. */
export interface TotalCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/** The cell with the certain total of a result book: by its name, else in 汇总. Absent when the book has neither. */
export function findTotal(snapshot: WorkbookSnapshot, definedName: string): TotalCell | undefined {
  return namedTotal(snapshot, definedName) ?? summaryTotal(snapshot);
}

function namedTotal({ definedNames, sheets }: WorkbookSnapshot, definedName: string): TotalCell | undefined {
  const name = definedNames.find((each) => each.name === definedName);
  const reference = name === undefined ? undefined : parseReference(name.refersTo);
  const cell = sheets
    .find((sheet) => sheet.name === reference?.sheet)
    ?.cells.find(({ row, column }) => row === reference?.address.row && column === reference.address.column);
  return reference === undefined || cell === undefined ? undefined : { sheet: reference.sheet, cell };
}

/** In a book without names (Excel's pane writes none): 可算 on the first 合计 line of 汇总. */
function summaryTotal({ sheets }: WorkbookSnapshot): TotalCell | undefined {
  const cells = sheets.find(({ name }) => name === '汇总')?.cells ?? [];
  const header = cells.find(({ text }) => text.startsWith('可算'));
  const line = cells.find(
    ({ column, text, row }) => column === 1 && text === '合计' && row > (header?.row ?? 0),
  );
  const cell = cells.find(({ row, column }) => row === line?.row && column === header?.column);
  return cell === undefined ? undefined : { sheet: '汇总', cell };
}
