import { type NamedTime, timesIn } from './times-in.js';

/** The times of a sentence that are not those of a base. */
export function freeTimes(text: string, writtenIn: number | undefined): NamedTime[] {
  return timesIn(text, writtenIn).filter(({ start }) => isFree(text, start));
}

/** No time of a base: 「较2018年」, 「由2018年」, 「（2018年」. */
function isFree(text: string, start: number): boolean {
  return !/[较比同与由从是自（]$/u.test(text.slice(Math.max(0, start - 1), start));
}

/** The time of a number: that of its clause, or the only one before it in the sentence. */
export function timeOf(times: readonly NamedTime[], text: string, at: number): NamedTime | undefined {
  const before = times.filter(({ end }) => end <= at);
  const nearest = before.at(-1);
  if (nearest === undefined) return undefined;
  if (!/[，；：]/u.test(text.slice(nearest.end, at))) return nearest;
  const isOnly = before.every(({ time, span }) => time === nearest.time && span === nearest.span);
  return isOnly ? nearest : undefined;
}

/** Whether a time was over when the report was written; one of which that is not known is taken for over. */
export function isSettled(time: string | undefined, writtenIn: number | undefined): boolean {
  // Of 「2018—2022」 the last.
  const year = time?.split('—').at(-1)?.slice(0, 4);
  return year !== undefined && (writtenIn === undefined || Number(year) < writtenIn);
}
