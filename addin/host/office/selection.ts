import { formatRange } from '../../../core/sheet/address.js';
import type { CellRange } from '../../../core/sheet/cell.js';
import type { CellPlace } from '../host.js';
import { eachArea, rangeOf } from './area.js';
import { officeErrorCode } from './office-error.js';
import { runStep, type Wait } from './run-step.js';

/** What the user has selected: the sheet in front, and the rectangles selected in it. */
export interface Selection {
  readonly sheet: string;
  /** Empty when no cells are selected, but a chart or a picture. */
  readonly ranges: readonly CellRange[];
}

/** What Excel says when cells are asked for and something else is selected. */
const noCells = new Set(['InvalidSelection', 'UnsupportedSheet', 'InvalidOperation', 'ItemNotFound']);

/** Asks for places only, never for contents: five million cells may be selected. */
export async function readSelection(context: Excel.RequestContext, wait: Wait): Promise<Selection> {
  const { name } = await runStep(context, wait, () =>
    context.workbook.worksheets.getActiveWorksheet().load('name'),
  );
  try {
    const { areas } = await runStep(context, wait, () => context.workbook.getSelectedRanges().load(eachArea));
    return { sheet: name, ranges: areas.items.map(rangeOf) };
  } catch (error) {
    if (!noCells.has(officeErrorCode(error) ?? '')) throw error;
    return { sheet: name, ranges: [] };
  }
}

/** The sheet in front, and the first of the selected rectangles; the sheet alone when no cells are selected. */
export async function selectedPlace(context: Excel.RequestContext, wait: Wait): Promise<CellPlace> {
  const { sheet, ranges } = await readSelection(context, wait);
  const [first] = ranges;
  return first === undefined ? { sheet } : { sheet, cell: formatRange(first) };
}
