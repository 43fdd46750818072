import type { BookPlan } from '../../../workbook/write/plan.js';
import { button, element } from '../view/element.js';
import { writeReport } from '../view/write-report.js';
import type { StepSettings } from './runnable-step.js';

/** The button that writes a result to new sheets, or downloads it as a new book, and a note of what came of it. */
export function writeResultButton(
  plan: BookPlan,
  { host, speaker }: Pick<StepSettings, 'host' | 'speaker'>,
): HTMLElement {
  const note = element('div');
  const [label, words] =
    host.kind === 'excel' ? ['写入新表', '正在写入新表'] : ['下载结果工作簿', '正在生成结果工作簿'];
  const write = async () => note.replaceChildren(writeReport(await host.writeResult(plan)));
  const act = () => void speaker.run(words, write);
  return element('div', {}, button(label, act, { class: 'primary' }), note);
}
