import type { InputBook } from '../../../core/report/input-book.js';
import type { Host } from '../../host/host.js';
import { nextTurn, type Speaker } from '../speaker.js';

/** The open book as it stands now, saying how far the read has come, then what comes next. */
export async function readOpenBook(host: Host, speaker: Speaker, next: string): Promise<InputBook> {
  const input = await host.readBook(({ sheet, rows, totalRows }) =>
    speaker.say(`正在读取「${sheet}」：第 ${rows}/${totalRows} 行`),
  );
  speaker.say(`${next}…`);
  await nextTurn();
  return input;
}
