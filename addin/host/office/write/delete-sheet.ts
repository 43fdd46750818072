import { runStep, type Wait } from '../run-step.js';

/** Takes a sheet out of the book, where it is there. Excel deletes none that is very hidden, so it is hidden plainly first. */
export async function deleteSheet(context: Excel.RequestContext, wait: Wait, name: string): Promise<void> {
  const found = await runStep(context, wait, () =>
    context.workbook.worksheets.getItemOrNullObject(name).load('name'),
  );
  if (found.isNullObject) return;
  await runStep(context, wait, () => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = 'Hidden';
    sheet.delete();
  });
}
