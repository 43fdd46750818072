import type { CellPlace } from '../host.js';
import { runStep, type Wait } from './run-step.js';

/** Opens the sheet and selects the place in it. */
export function showCell(
  context: Excel.RequestContext,
  wait: Wait,
  { sheet, cell }: CellPlace,
): Promise<void> {
  return runStep(context, wait, () => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    if (cell !== undefined) target.getRange(/^\d+$/.test(cell) ? `${cell}:${cell}` : cell).select();
  });
}
