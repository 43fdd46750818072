import type { DraftParagraph, Stretch } from '../../../draft-text.js';

/** A bracket or quotation mark without its partner. */
export interface UnpairedMark extends Stretch {
  readonly mark: string;
  /** Whether it opens and nothing closes it. */
  readonly opens: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  '（': 'round',
  '(': 'round',
  '）': 'round',
  ')': 'round',
  '《': 'title',
  '》': 'title',
  '“': 'quote',
  '”': 'quote',
  '〔': 'number',
  '〕': 'number',
  '【': 'black',
  '】': 'black',
};
const openers = '（(《“〔【';

/** A number of a list, 「1）」 「一）」 「a)」: it has no opening bracket. */
const listNumber = /(?:^|[\s，。；：、,;:])[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/u;

/** A document number with a bracket lost, which has a rule of its own. */
const brokenNumber = /〔\d{5,9}号|(?<![〔\d])\d{4}〕\d{1,5}号/gu;

/** The marks of a text that have no partner in their paragraph, and none in the three that follow or go before. */
export function unpairedMarks(paragraphs: readonly DraftParagraph[]): UnpairedMark[] {
  const found = paragraphs.flatMap((paragraph) => unpairedIn(paragraph));
  return found.filter((mark) => !found.some((other) => isPartner(mark, other)));
}

function isPartner(one: UnpairedMark, other: UnpairedMark): boolean {
  const [opening, closing] = one.opens ? [one, other] : [other, one];
  if (!opening.opens || closing.opens || kinds[opening.mark] !== kinds[closing.mark]) return false;
  const apart = closing.paragraph.index - opening.paragraph.index;
  return apart >= 0 && apart <= 3;
}

function unpairedIn(paragraph: DraftParagraph): UnpairedMark[] {
  const { text } = paragraph;
  const skipped = Array.from(text.matchAll(brokenNumber), ({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
  const open: Record<string, UnpairedMark[]> = {};
  const alone: UnpairedMark[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mark = text.charAt(start);
    const kind = kinds[mark];
    if (kind === undefined || skipped.some(([from = 0, to = 0]) => start >= from && start < to)) continue;
    const opens = openers.includes(mark);
    const own: UnpairedMark = { paragraph, start, end: start + 1, mark, opens };
    const waiting = (open[kind] ??= []);
    if (opens) waiting.push(own);
    else if (
      waiting.pop() === undefined &&
      !(kind === 'round' && listNumber.test(text.slice(Math.max(0, start - 6), start)))
    )
      alone.push(own);
  }
  return [...alone, ...Object.values(open).flat()].sort((a, b) => a.start - b.start);
}
