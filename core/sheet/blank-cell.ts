import type { Cell } from './cell.js';
import { isBlankText } from './fold-text.js';

/** Whether nothing can be seen in the cell: absent, empty text, or only spaces and invisible characters. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell.value === 'string' && isBlankText(cell.value));
}
