import { readStandings } from '../../../../core/indicator/input/read-standings.js';
import { describeUnreadable } from '../../../../core/messages/workbook.js';
import { UnreadableWorkbook } from '../../../../workbook/package/unreadable-workbook.js';
import { readWorkbook } from '../../../../workbook/read/read-workbook.js';
import { HostProblem } from '../../../host/host.js';
import type { Speaker } from '../../speaker.js';
import { button, element } from '../../view/element.js';
import type { LastResult } from './pane-choices.js';

/**
 * The button that asks for the result book of last time, to which ranks are compared.
 *
 * @param take gets what was read, inside an action of the speaker
 */
export function lastResultButton(speaker: Speaker, take: (last: LastResult) => void): HTMLButtonElement {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void speaker.run('正在与上次的结果比较', async () => {
      take(readLastResult(file.name, new Uint8Array(await file.arrayBuffer())));
    });
    input.value = '';
  });
  return button('与上次的评分结果比较', () => input.click());
}

/** Ranks and totals of a result book. Throws a `HostProblem` for any other file. */
function readLastResult(name: string, bytes: Uint8Array): LastResult {
  const standings = readStandings(readSnapshot(name, bytes));
  if (standings !== undefined) return { name, standings };
  throw new HostProblem({
    fact: `「${name}」不是评分的结果工作簿`,
    fix: '选择上次在③测算下载的评分结果',
  });
}

function readSnapshot(name: string, bytes: Uint8Array) {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { fact, fix = '换一个文件再试' } = describeUnreadable(error.reason, error.facts);
    throw new HostProblem({ fact: `「${name}」读不了：${fact}`, fix });
  }
}
