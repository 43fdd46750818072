import { type IsoDate, isIsoDate } from '../../../core/calendar.js';
import { quote } from '../../../core/messages/sentence.js';
import { type Host, HostProblem } from '../../host/host.js';
import type { Speaker } from '../speaker.js';
import { element } from '../view/element.js';
import { filePicker } from '../view/file-picker.js';
import { createStep, type Step } from '../view/step.js';

/** What step ① works with. */
export interface BookStepSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly today: IsoDate;
  readonly openFile?: (file: File) => Promise<void>;
  /** Called when another book was opened or the date changed. */
  readonly changed: () => void;
}

/**
 * Step ①选表: which book, its sheets, and the date the reports bear, written the same in every locale. `date`
 * throws a `HostProblem` while no existing date stands there.
 */
export function createBookStep({ host, speaker, today, openFile, changed }: BookStepSettings): {
  readonly step: Step;
  readonly date: () => IsoDate;
} {
  const step = createStep('①选表');
  const sheets = element('p', { class: 'hint' });
  const date = element('input', { value: today, autocomplete: 'off' });
  date.addEventListener('change', changed);
  const dateGiven = (): IsoDate => {
    const text = date.value.trim();
    if (isIsoDate(text)) return text;
    throw new HostProblem({ fact: `报告日期是${quote(text)}`, fix: `应为存在的日期，如 ${today}` });
  };

  const listSheets = async (name: string) => {
    const visible = (await host.listSheets()).filter(({ visibility }) => visibility === 'visible');
    step.setState('done', name);
    sheets.textContent = `${visible.length} 张工作表：${visible.map((sheet) => sheet.name).join('、')}`;
  };
  if (openFile === undefined) {
    step.body.append(sheets);
    void speaker.run('正在读取工作表名称', () => listSheets('已打开的工作簿'));
  } else {
    const open = (file: File) =>
      void speaker.run(`正在读取「${file.name}」`, async () => {
        await openFile(file);
        changed();
        await listSheets(file.name);
      });
    step.setState('waiting', '未选择');
    step.body.append(filePicker(open), sheets);
  }
  step.body.append(element('label', { class: 'date' }, '报告日期', date));
  return { step, date: dateGiven };
}
