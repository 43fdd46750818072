import { type Finding, mustBeMended } from '../../../core/finding.js';
import { HostProblem } from '../../host/host.js';
import { progressText } from '../../long-work/progress-text.js';
import { checkOpenBook } from '../run/check-open-book.js';
import { changeReport } from '../view/change-report.js';
import { button, element } from '../view/element.js';
import type { FindingFilter } from '../view/findings/choose-findings.js';
import type { CheckView } from './check-view.js';
import { changedBookButton } from './findings/changed-book-button.js';
import { createHandled } from './findings/handled.js';
import { readOpenBook } from './read-open-book.js';
import { createRunnableStep, type RunnableStep, type StepSettings } from './runnable-step.js';

/** What step ② works with. */
export interface CheckStepSettings extends StepSettings {
  /** Told what the last check found; nothing when it is forgotten. */
  readonly found: (findings: readonly Finding[]) => void;
  /** Told that the open book was changed. */
  readonly changed: () => void;
}

/** Step ② with what the ribbon and the grid ask of it. */
export interface CheckStep extends RunnableStep {
  /** Another book was opened: forgets also what was handled and changed in the one before. */
  readonly forget: () => void;
  /** Checks the book and shows the findings of the sheet that the user looks at. */
  readonly runOnSheet: () => Promise<void>;
  /** Checks the book and shows all findings. */
  readonly runOnBook: () => Promise<void>;
  readonly showNext: () => Promise<void>;
  readonly exportReport: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Shows the findings of one cell. */
  readonly showFindingsOf: (sheet: string, cell: string) => void;
}

/** Step ②体检: the findings, what can be done about each, the marks and the report. */
export function createCheckStep(settings: CheckStepSettings): CheckStep {
  const { host, speaker, date, found, changed } = settings;
  const { selection, clearMarks } = host;
  const handled = createHandled();
  let filter: FindingFilter | undefined;
  let report: HTMLElement | undefined;
  let view: CheckView | undefined;
  let isChanged = false;
  const keepChanged = () => {
    isChanged = true;
    changed();
  };
  const runnable = createRunnableStep('②体检', '体检', speaker, async (step, result, signal) => {
    const said = report;
    report = undefined;
    view = undefined;
    found([]);
    const input = await readOpenBook(host, speaker, '正在体检', signal);
    const book = await checkOpenBook(input, date(), {
      signal,
      progress: (come) => speaker.progress(progressText(come)),
    });
    const { checkView } = await import(/* webpackChunkName: "engine" */ './check-view.js');
    const { handled: mended, all } = handled.take(book.findings);
    view = checkView(input, book, {
      ...settings,
      filter,
      keepFilter: (kept) => {
        filter = kept;
      },
      handledText: all === 0 ? '' : `已处理 ${mended}/${all}`,
      isChanged,
      keepChanged,
      recheck: (done) => {
        report = done;
        void runnable.run();
      },
    });
    result.replaceChildren(...(said === undefined ? [] : [said]), ...view.elements);
    found(book.findings);
    const open = book.findings.filter(mustBeMended).length;
    const rest = book.findings.length - open;
    if (open > 0) step.setState('open', `有问题 ${open}`);
    else step.setState('done', rest === 0 ? '没有问题' : `完成，另有 ${rest} 条提示或已说明`);
    speaker.say(rest + open === 0 ? '体检完成，没有发现问题' : `体检完成，发现 ${rest + open} 个问题`);
  });
  const note = element('div');
  const clear = () =>
    speaker.run('正在清除痕迹', async () => {
      if (clearMarks === undefined) {
        throw new HostProblem({ fact: '这里不在单元格上标注', fix: '标注副本用命令行清除痕迹' });
      }
      const outcome = await clearMarks();
      const done = (cells: number) =>
        cells === 0 ? '没有本程序的痕迹，没有改动。' : `已清除 ${cells} 格的痕迹，恢复原来的样子。`;
      note.replaceChildren(changeReport(outcome, done));
      if (outcome.cells === 0) return;
      keepChanged();
      note.append(changedBookButton(host, speaker));
    });
  const runOnSheet = async () => {
    let sheet: string | undefined;
    await speaker.run('正在看当前表', async () => {
      sheet = (await selection?.())?.sheet;
    });
    await runnable.run();
    if (sheet !== undefined) view?.panel.showSheet(sheet);
  };
  runnable.step.body.append(
    element(
      'div',
      { class: 'outputs' },
      ...(selection === undefined ? [] : [button('体检当前表', () => void runOnSheet(), { class: 'small' })]),
      ...(clearMarks === undefined ? [] : [button('清除痕迹', () => void clear(), { class: 'small' })]),
    ),
    note,
  );
  const reset = () => {
    view = undefined;
    note.replaceChildren();
    found([]);
    runnable.reset();
  };
  const viewNow = async (): Promise<CheckView | undefined> => {
    if (view === undefined) await runnable.run();
    return view;
  };
  return {
    ...runnable,
    reset,
    forget: () => {
      handled.forget();
      isChanged = false;
      filter = undefined;
      reset();
    },
    runOnSheet,
    runOnBook: async () => {
      filter = undefined;
      await runnable.run();
    },
    showNext: async () => (await viewNow())?.panel.showNext(),
    exportReport: async () => (await viewNow())?.outputs.exportReport(),
    clearMarks: clear,
    showFindingsOf: (sheet, cell) => {
      view?.panel.showSheet(sheet, cell);
      view?.panel.showFirst();
    },
  };
}
