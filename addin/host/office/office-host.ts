import type { Host } from '../host.js';
import { asHostProblem } from './office-error.js';
import { listSheets, readOpenBook } from './read/read-book.js';
import type { Wait } from './run-step.js';
import { showCell } from './show-cell.js';
import { addResultSheets } from './write/write-result.js';

/** What the adapter borrows from its surroundings. */
export interface OfficeSurroundings {
  /** `Office.context.requirements.isSetSupported`. */
  readonly supports: (requirementSet: string, version: string) => boolean;
  readonly wait?: Wait;
}

/**
 * The open Excel as a host. Every action is one `Excel.run`. It offers no download: a page inside Excel cannot
 * be sure that one arrives (on a Mac nothing happens, and nothing is reported).
 */
export function officeHost({ supports, wait = pause }: OfficeSurroundings): Host {
  const undoTogether = supports('ExcelApi', '1.20');
  const run = async <Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> => {
    try {
      return undoTogether ? await Excel.run({ mergeUndoGroup: true }, action) : await Excel.run(action);
    } catch (error) {
      throw asHostProblem(error);
    }
  };
  return {
    kind: 'excel',
    listSheets: () => run((context) => listSheets(context, wait)),
    readBook: (progress = () => {}) => run((context) => readOpenBook(context, wait, progress)),
    showCell: (place) => run((context) => showCell(context, wait, place)),
    writeResult: (plan) => run((context) => addResultSheets(context, wait, plan)),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
