import { type IsoDate, isIsoDate } from '../../../core/calendar.js';
import { quote } from '../../../core/messages/sentence.js';
import { type CellPlace, type Host, HostProblem } from '../../host/host.js';
import { progressText } from '../../long-work/progress-text.js';
import type { Watch } from '../../long-work/watch.js';
import type { Speaker } from '../speaker.js';
import { button, element } from '../view/element.js';
import { filePicker } from '../view/file-picker.js';
import { createStep, type Step } from '../view/step.js';
import { createSampleButtons } from './sample-buttons.js';

/** What step ① works with. */
export interface BookStepSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly today: IsoDate;
  readonly showCell: (place: CellPlace) => void;
  readonly openFile?: (file: File, watch: Watch) => Promise<void>;
  /** Called when another book was opened. */
  readonly opened: () => void;
  /** Called when the date changed. */
  readonly dateChanged: () => void;
}

/**
 * Step ①选表: which book, its sheets, and the date the reports bear, written the same in every locale. `date`
 * throws a `HostProblem` while no existing date stands there.
 */
export function createBookStep(settings: BookStepSettings): {
  readonly step: Step;
  readonly date: () => IsoDate;
} {
  const { host, speaker, today, showCell, openFile, opened, dateChanged } = settings;
  const step = createStep('①选表');
  const sheets = element('div', { class: 'sheets', role: 'group', 'aria-label': '工作表' });
  const date = element('input', { value: today, autocomplete: 'off' });
  date.addEventListener('input', dateChanged);
  const dateGiven = (): IsoDate => {
    const text = date.value.trim();
    if (isIsoDate(text)) return text;
    throw new HostProblem({ fact: `报告日期是${quote(text)}`, fix: `应为存在的日期，如 ${today}` });
  };

  const listSheets = async (name: string) => {
    const visible = (await host.listSheets()).filter(({ visibility }) => visibility === 'visible');
    step.setState('done', name);
    sheets.replaceChildren(
      element('span', { class: 'hint' }, `${visible.length} 张工作表，点名称查看：`),
      ...visible.map((sheet) => button(sheet.name, () => showCell({ sheet: sheet.name }), { class: 'link' })),
    );
    const [first] = visible;
    if (openFile !== undefined && first !== undefined && isWide()) showCell({ sheet: first.name });
  };
  if (openFile === undefined) {
    step.body.append(sheets);
    void speaker.run('正在读取工作表名称', () => listSheets('已打开的工作簿'));
  } else {
    const openNow = async (file: File, watch: Watch) => {
      await openFile(file, watch);
      opened();
      await listSheets(file.name);
      for (const each of samples) each.open = false;
    };
    const open = (file: File) =>
      void speaker.runCancellable(`正在读取「${file.name}」`, (signal) =>
        openNow(file, {
          signal,
          progress: (come) => speaker.progress(progressText(come)),
        }),
      );
    const { download } = host;
    const samples =
      download === undefined
        ? []
        : [createSampleButtons({ speaker, open: (file) => openNow(file, {}), download })];
    step.setState('waiting', '未选择');
    step.body.append(filePicker(open), ...samples, sheets);
  }
  step.body.append(element('label', { class: 'date' }, '报告日期', date));
  return { step, date: dateGiven };
}

/** Whether the cells stand beside the pane, where they can be shown without scrolling away from it. */
function isWide(): boolean {
  return matchMedia('(min-width: 900px)').matches;
}
