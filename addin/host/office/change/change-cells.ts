import { parseAddress } from '../../../../core/sheet/address.js';
import type { CellChange } from '../../../../workbook/patch/mend/cell-change.js';
import type { MendPlan } from '../../../../workbook/patch/mend/mend-workbook.js';
import type { ChangeOutcome } from '../../host.js';
import type { Wait } from '../run-step.js';
import { takenNames } from '../write/new-sheet.js';
import { addOwnSheet } from './add-own-sheet.js';
import type { PlannedBlock } from './planned-block.js';
import { changeBlocks } from './write-blocks.js';

/**
 * Puts other contents into cells as one batch and adds the sheet that lists them; nothing is added when nothing is
 * changed. Throws a `HostProblem`, before anything is written, when the book takes no new sheet.
 */
export async function changeCells(
  context: Excel.RequestContext,
  wait: Wait,
  { changes, sheet }: MendPlan,
): Promise<ChangeOutcome> {
  if (changes.length === 0) return { cells: 0, plannedCells: 0 };
  const taken = await takenNames(context, wait);
  return changeBlocks(context, wait, changes.map(blockOf), async (write) => {
    await write();
    await addOwnSheet(context, wait, sheet, taken);
  });
}

/** A text gets the text format, so that nothing in it becomes a formula, a date or a number. */
function blockOf({ sheet, cell, content, numberFormat }: CellChange): PlannedBlock {
  const address = parseAddress(cell);
  if (address === undefined) throw new RangeError(`Not a cell: \`${cell}\``);
  const { row, column } = address;
  const format = content.kind === 'text' ? '@' : numberFormat;
  return {
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
    contents: [[content.kind === 'text' ? content.text : Number(content.number)]],
    ...(format !== undefined && { formats: [[format]] }),
  };
}
