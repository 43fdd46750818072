import type { Finding } from '../../core/finding.js';
import type { SheetSnapshot } from '../../core/sheet/cell.js';
import type { Package } from '../package/open-package.js';
import { parseXml } from '../package/parse-xml.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';
import { checkMerges } from './check-merges.js';
import { collectCells } from './collect-cells.js';
import { collectLayout } from './collect-layout.js';
import { collectValidations } from './collect-validations.js';
import type { CellContext } from './make-cell.js';

/** What one worksheet part holds, with what was noticed in it. */
type WorksheetContent = Omit<SheetSnapshot, 'name' | 'visibility'> & {
  readonly findings: readonly Finding[];
};

/**
 * Reads one worksheet part in a single pass.
 *
 * @param cellsLeft how many cells the book may still have
 */
export function readWorksheet(
  book: Package,
  part: string,
  context: CellContext,
  cellsLeft: number,
): WorksheetContent {
  const cells = collectCells(context, book.limits, cellsLeft);
  const layout = collectLayout();
  const validations = collectValidations();
  const collectors = [cells, layout, validations];
  parseXml(book, part, {
    open(name, attributes) {
      for (const collector of collectors) collector.open(name, attributes);
    },
    text(piece) {
      for (const collector of collectors) collector.text(piece);
    },
    close(name) {
      for (const collector of collectors) collector.close(name);
    },
  });
  const { findings, ...content } = {
    ...cells.finish(),
    ...layout.finish(),
    validations: validations.finish(),
  };
  const ranges = content.validations.reduce((sum, { ranges }) => sum + ranges.length, content.merges.length);
  if (ranges > book.limits.ranges) {
    throw new UnreadableWorkbook('range-count', {
      sheet: context.sheet,
      limit: String(book.limits.ranges),
    });
  }
  return { ...content, findings: [...findings, ...checkMerges(context.sheet, content.merges, book.limits)] };
}
