import { formatAddress, parseRange } from '../../../../core/sheet/address.js';
import type { CellAddress } from '../../../../core/sheet/cell.js';

/** The cell that stands for a cell, range or row of a finding, as in a marked copy: its first. */
export function firstCell(cell: string): CellAddress | undefined {
  const range = parseRange(cell);
  return range === undefined ? undefined : { row: range.top, column: range.left };
}

/** The same as A1 text. */
export function firstCellText(cell: string): string | undefined {
  const first = firstCell(cell);
  return first === undefined ? undefined : formatAddress(first);
}
