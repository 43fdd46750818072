import type { DownloadFile, Host, ProblemText } from '../host.js';
import { asHostProblem } from './office-error.js';
import { listSheets, readOpenBook } from './read/read-book.js';
import type { Wait } from './run-step.js';
import { selectedPlace } from './selection.js';
import { showCell } from './show-cell.js';
import { addResultSheets } from './write/write-result.js';

/** What the adapter borrows from its surroundings. */
export interface OfficeSurroundings {
  /** `Office.context.requirements.isSetSupported`. */
  readonly supports: (requirementSet: string, version: string) => boolean;
  /** `Office.context.platform`: `PC`, `Mac`, `OfficeOnline`… */
  readonly platform: string;
  /** Hands a file to the downloads of the page. */
  readonly save: (file: DownloadFile) => void;
  readonly wait?: Wait;
}

/**
 * The open Excel as a host. Every action is one `Excel.run`, and one step of undo where Excel has that (ExcelApi 1.20).
 * It listens to no events: Excel tells too little in them to rest a check on.
 */
export function officeHost({ supports, platform, save, wait = pause }: OfficeSurroundings): Host {
  const undoTogether = supports('ExcelApi', '1.20');
  const hasComments = supports('ExcelApi', '1.10');
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
    selection: () => run((context) => selectedPlace(context, wait)),
    writeResult: (plan) => run((context) => addResultSheets(context, wait, plan)),
    ...(platform === 'Mac' ? { downloadRefused: macSavesNothing } : { download: async (file) => save(file) }),
    changeCells: async (plan) => {
      const { changeCells } = await import(/* webpackChunkName: "change-book" */ './change/change-cells.js');
      return run((context) => changeCells(context, wait, plan));
    },
    appendRows: async (addition) => {
      const { appendRows } = await import(/* webpackChunkName: "change-book" */ './change/append-rows.js');
      return run((context) => appendRows(context, wait, addition));
    },
    mark: async (annotation) => {
      const { markCells } = await import(/* webpackChunkName: "engine" */ './mark/mark-cells.js');
      return run((context) => markCells(context, wait, hasComments, annotation));
    },
    clearMarks: async () => {
      const { clearMarks } = await import(/* webpackChunkName: "change-book" */ './mark/clear-marks.js');
      return run((context) => clearMarks(context, wait, hasComments));
    },
    repairFormulas: async (namespace) => {
      const { repairFormulas } = await import(
        /* webpackChunkName: "change-book" */ './formulas/repair-formulas.js'
      );
      return run((context) => repairFormulas(context, wait, namespace));
    },
    freezeFormulas: async (namespace, where) => {
      const { freezeFormulas } = await import(
        /* webpackChunkName: "change-book" */ './formulas/freeze-formulas.js'
      );
      return run((context) => freezeFormulas(context, wait, namespace, where));
    },
  };
}

/** In Excel for Mac a download from a pane does nothing and says nothing. */
const macSavesNothing: ProblemText = {
  fact: 'Mac 版 Excel 的窗格不能把文件保存到电脑上',
  fix: '保存工作簿，用浏览器打开离线页面，在那里打开这个文件后下载',
};

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
