import { maskMobileNumbers } from '../../../../../core/mobile-number.js';
import type { DraftPlace } from '../../../../../core/review/draft-text.js';

/** So many UTF-16 units are shown before words and behind them. */
const reach = 30;

/** So many of the words themselves. */
const mostWords = 60;

/** Words of a draft and what stands round them in their line. */
export interface WordsInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a place with what stands round them, mobile numbers masked. Of words that go on beyond their line, the line. */
export function findContext(lines: readonly string[], { line, column, length }: DraftPlace): WordsInContext {
  // A masked number is as long as it was.
  const whole = maskMobileNumbers(lines[line - 1] ?? '');
  const [start, end] = [column - 1, column - 1 + length];
  const words = whole.slice(start, end);
  return {
    before: start > reach ? `…${fromBoundary(whole, start - reach, start)}` : whole.slice(0, start),
    words: words.length > mostWords ? `${upToBoundary(words, mostWords)}…` : words,
    after: whole.length > end + reach ? `${upToBoundary(whole.slice(end), reach)}…` : whole.slice(end),
  };
}

/** No character outside the basic plane is cut in two. */
function fromBoundary(text: string, start: number, end: number): string {
  return text.slice(isInside(text, start) ? start + 1 : start, end);
}

function upToBoundary(text: string, end: number): string {
  return text.slice(0, isInside(text, end) ? end - 1 : end);
}

function isInside(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
