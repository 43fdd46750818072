/** What gives way in a text from `start` up to `end`, and what is to stand there. */
export interface NarrowChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The least that must change for `from` to become `to`: what both begin and end with stays, and words that are only
 * put between others stay whole. Nothing for two equal texts. No surrogate pair is taken apart.
 */
export function narrowChange(from: string, to: string): readonly NarrowChange[] {
  const inner = from === '' || from === to ? -1 : to.indexOf(from);
  if (inner > 0 && inner + from.length < to.length) {
    return [
      { start: 0, end: 0, text: to.slice(0, inner) },
      { start: from.length, end: from.length, text: to.slice(inner + from.length) },
    ];
  }
  const [before, after] = [[...from], [...to]];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const start = before.slice(0, head).join('').length;
  const end = from.length - before.slice(before.length - tail).join('').length;
  const text = after.slice(head, after.length - tail).join('');
  return start === end && text === '' ? [] : [{ start, end, text }];
}
