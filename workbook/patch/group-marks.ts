import { compareSeverity, type Severity } from '../../core/finding.js';
import { severityText } from '../../core/messages/index.js';
import { formatAddress, parseRange } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import type { CellMark } from './annotation.js';

/** What one cell gets from all its marks. */
export interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly comment: string;
}

/**
 * Sheet → address → what the cell gets: the gravest severity, all comments, each with its severity's word. Throws
 * `RangeError` for a mark on no cell.
 */
export function groupMarks(marks: readonly CellMark[]): Map<string, Map<string, MarkedCell>> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const mark of marks) {
    const range = parseRange(mark.cell);
    if (range === undefined) throw new RangeError(`Not a cell: \`${mark.cell}\``);
    const address = { row: range.top, column: range.left };
    const cells = sheets.get(mark.sheet) ?? new Map<string, MarkedCell>();
    const before = cells.get(formatAddress(address));
    const comment = `${severityText[mark.severity]}：${mark.comment}`;
    cells.set(formatAddress(address), {
      ...address,
      severity:
        before !== undefined && compareSeverity(before.severity, mark.severity) < 0
          ? before.severity
          : mark.severity,
      comment: before === undefined ? comment : `${before.comment}\n${comment}`,
    });
    sheets.set(mark.sheet, cells);
  }
  return sheets;
}
