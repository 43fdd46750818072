import type { InputBook } from '../../../../core/report/input-book.js';
import { annotationOf } from '../../../../workbook/books/check-annotation.js';
import type { Host } from '../../../host/host.js';
import type { CheckedBook } from '../../run/checked-book.js';
import { jsonFile, stem } from '../../run/json-file.js';
import type { Speaker } from '../../speaker.js';
import { changeReport } from '../../view/change-report.js';
import { button, element } from '../../view/element.js';
import { savedReport, writeReport } from '../../view/write-report.js';
import { type Output, outputButtons } from '../outputs.js';
import { changedBookButton } from './changed-book-button.js';
import { reportPlan } from './report-plan.js';

/** What leaves a check: marks in the book, the report as a new sheet or a file, copies. */
export interface CheckOutputs {
  readonly root: HTMLElement;
  /** 导出报告: in Excel the new sheet 校验结果, in a page the report as a file. */
  readonly exportReport: () => Promise<void>;
  /** The open book was changed: offers it as a file, where the host has one. */
  readonly offerChangedBook: () => void;
}

/** The buttons for what the host can do, and where each result went. */
export function createCheckOutputs(
  host: Host,
  speaker: Speaker,
  input: InputBook,
  book: CheckedBook,
): CheckOutputs {
  const { mark, annotate, download } = host;
  const { findings, date, report } = book;
  const annotation = () => annotationOf(findings, input, date);
  const reportFile = jsonFile(`${stem(input.name)}.体检.json`, report);
  const note = element('div');
  const exportReport = () =>
    speaker.run('正在导出报告', async () => {
      if (host.kind === 'page' && download !== undefined) {
        await download(reportFile);
        note.replaceChildren(savedReport(reportFile.name));
        return;
      }
      note.replaceChildren(writeReport(await host.writeResult(reportPlan(annotation().resultSheet, date))));
    });
  const markCells = () =>
    speaker.run('正在标注', async () => {
      if (mark === undefined) return;
      const outcome = await mark(annotation());
      note.replaceChildren(
        changeReport(outcome, (cells) => `已标注 ${cells} 格；「清除痕迹」恢复原来的样子。`),
      );
    });
  const files: readonly Output[] = [
    ...(annotate === undefined
      ? []
      : [
          {
            what: '标注副本',
            make: async () => ({
              name: `${stem(input.name)}-标注.xlsx`,
              bytes: await annotate(annotation()),
            }),
          },
        ]),
    { what: '体检报告（JSON）', make: async () => reportFile },
  ];
  const changedFile = element('div', { hidden: '' }, changedBookButton(host, speaker));
  const root = element(
    'div',
    {},
    changedFile,
    element(
      'div',
      { class: 'outputs' },
      ...(mark === undefined ? [] : [button('标注单元格', () => void markCells())]),
      ...(host.kind === 'excel' ? [button('导出报告', () => void exportReport())] : []),
    ),
    note,
    outputButtons(host, speaker, files),
  );
  const offerChangedBook = () => {
    changedFile.hidden = false;
  };
  return { root, exportReport, offerChangedBook };
}
