import type { Finding } from '../../core/finding.js';
import type { SheetSnapshot } from '../../core/sheet/cell.js';
import type { Steps } from '../../core/steps.js';
import type { Package } from '../package/open-package.js';
import { parseXmlSteps } from '../package/parse-xml.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';
import { checkMerges } from './check-merges.js';
import { collectCells } from './collect-cells.js';
import { collectLayout } from './collect-layout.js';
import { collectValidations } from './collect-validations.js';
import type { CellContext } from './read-value.js';

/** What one worksheet part holds, with what was noticed in it. */
type WorksheetContent = Omit<SheetSnapshot, 'name' | 'visibility'> & {
  readonly findings: readonly Finding[];
};

/**
 * Reads one worksheet part in a single pass.
 *
 * @param cellsLeft how many cells the book may still have
 */
export function* readWorksheet(
  book: Package,
  part: string,
  context: CellContext,
  cellsLeft: number,
): Steps<WorksheetContent> {
  const cells = collectCells(context, book.limits, cellsLeft);
  const layout = collectLayout();
  const validations = collectValidations();
  // Inside sheetData, where nearly everything is, the layout wants to know the rows only, the validations nothing.
  let inData = false;
  yield* parseXmlSteps(book, part, {
    open(name, attributes) {
      if (name === 'sheetData') inData = true;
      if (inData) cells.open(name, attributes);
      else validations.open(name, attributes);
      if (!inData || isOfLayout(name)) layout.open(name, attributes);
    },
    text(piece) {
      if (inData) cells.text(piece);
      else validations.text(piece);
    },
    close(name) {
      if (inData) cells.close(name);
      else validations.close(name);
      if (!inData || isOfLayout(name)) layout.close(name);
      if (name === 'sheetData') inData = false;
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

function isOfLayout(name: string): boolean {
  return name === 'row' || name === 'sheetData';
}
