import { findAppendPlace } from '../../../../workbook/patch/append/find-place.js';
import { headerMissing } from '../../header-missing.js';
import { type ChangeOutcome, HostProblem, type RowAddition } from '../../host.js';
import { readSheetCells } from '../read/read-book.js';
import { runStep, type Wait } from '../run-step.js';
import { takenNames } from '../write/new-sheet.js';
import { addOwnSheet } from './add-own-sheet.js';
import type { PlannedBlock } from './planned-block.js';
import { changeBlocks } from './write-blocks.js';

/** Characters that a column of an added sheet is wide. */
const columnWidth = 28;

/** Writes rows of texts below all that a sheet says; adds the sheet where it is not there. */
export async function appendRows(
  context: Excel.RequestContext,
  wait: Wait,
  { sheet, header, rows }: RowAddition,
): Promise<ChangeOutcome> {
  if (rows.length === 0) return { cells: 0, plannedCells: 0 };
  const found = await runStep(context, wait, () =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load('name'),
  );
  if (found.isNullObject) {
    const taken = await takenNames(context, wait);
    const plan = {
      name: sheet,
      columnWidths: header.map(() => columnWidth),
      rows: [header.map((text) => ({ kind: 'text', text }) as const)],
    };
    const place = { row: 2, columns: header.map((_, index) => index + 1) };
    return changeBlocks(context, wait, textBlocks(sheet, rows, place), async (write) => {
      await addOwnSheet(context, wait, plan, taken);
      await write();
    });
  }
  const place = findAppendPlace(await readSheetCells(context, wait, sheet), header);
  if (place === undefined) throw new HostProblem(headerMissing(sheet, header));
  return changeBlocks(context, wait, textBlocks(sheet, rows, place));
}

function textBlocks(
  sheet: string,
  rows: RowAddition['rows'],
  place: { readonly row: number; readonly columns: readonly number[] },
): readonly PlannedBlock[] {
  return rows.flatMap((texts, index) =>
    texts.flatMap((text, at) => {
      const column = place.columns[at];
      if (column === undefined || text === '') return [];
      const row = place.row + index;
      const range = { top: row, left: column, bottom: row, right: column };
      return [{ sheet, range, contents: [[text]], formats: [['@']] }];
    }),
  );
}
