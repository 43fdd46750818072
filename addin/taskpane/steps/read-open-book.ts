import type { InputBook } from '../../../core/report/input-book.js';
import type { Host } from '../../host/host.js';
import { Cancelled } from '../../long-work/cancelled.js';
import { nextTurn, type Speaker } from '../speaker.js';

/** The open book as it stands now, saying how far the read has come, then what comes next. Rejects with `Cancelled`. */
export async function readOpenBook(
  host: Host,
  speaker: Speaker,
  next: string,
  signal?: AbortSignal,
): Promise<InputBook> {
  const input = await host.readBook(({ sheet, rows, totalRows }) => {
    stopIfAborted(signal);
    speaker.progress(`读取「${sheet}」：第 ${rows}/${totalRows} 行`);
  });
  speaker.say(`${next}…`);
  await nextTurn();
  stopIfAborted(signal);
  return input;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled();
}
