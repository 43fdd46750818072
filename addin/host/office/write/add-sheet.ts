import { officeErrorCode } from '../office-error.js';
import { runStep, type Wait } from '../run-step.js';

/**
 * Adds an empty sheet at the end of the book. Where a try broke off and had added it all the same, the sheet is
 * there already: it is taken when it is empty; one with contents is somebody else's, and the error stands.
 */
export async function addSheet(context: Excel.RequestContext, wait: Wait, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  try {
    await runStep(context, wait, () => worksheets.add(name));
  } catch (error) {
    if (officeErrorCode(error) !== 'ItemAlreadyExists') throw error;
    const contents = await runStep(context, wait, () =>
      worksheets.getItem(name).getUsedRangeOrNullObject(true).load('rowCount'),
    );
    if (!contents.isNullObject) throw error;
  }
}
