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

/** A document number with a bracket lost, which has a rule of its own. */
const brokenNumber = /〔\d{5,9}号|(?<![〔\d])\d{4}〕\d{1,5}号/gu;

/** The marks of a text that have no partner in their paragraph, and none in the three that follow or go before. */
export function unpairedMarks(paragraphs: readonly DraftParagraph[]): UnpairedMark[] {
  const paired = new Set<UnpairedMark>();
  const open = new Map<string, UnpairedMark[]>();
  const alone = paragraphs.flatMap(unpairedIn);
  for (const own of alone) {
    const kind = kinds[own.mark] ?? '';
    const waiting = open.get(kind) ?? [];
    if (own.opens) {
      open.set(kind, [...waiting.slice(-mostWaiting), own]);
      continue;
    }
    const partner = waiting.pop();
    if (partner !== undefined && own.paragraph.index - partner.paragraph.index <= furthest) {
      paired.add(own).add(partner);
    }
  }
  return alone.filter((mark) => !paired.has(mark));
}

/** So many paragraphs a pair may be apart, and so many marks wait for a partner. */
const furthest = 3;
const mostWaiting = 3;

function unpairedIn(paragraph: DraftParagraph): UnpairedMark[] {
  const text = paragraph.text.replace(brokenNumber, (words) => ' '.repeat(words.length));
  const open = new Map<string, UnpairedMark[]>();
  const alone: UnpairedMark[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mark = text.charAt(start);
    const kind = kinds[mark];
    if (kind === undefined) continue;
    const own: UnpairedMark = { paragraph, start, end: start + 1, mark, opens: openers.includes(mark) };
    const waiting = open.get(kind) ?? [];
    open.set(kind, waiting);
    if (own.opens) waiting.push(own);
    else if (waiting.pop() === undefined && !(kind === 'round' && numbersList(text, start))) alone.push(own);
  }
  return [...alone, ...[...open.values()].flat()].sort((a, b) => a.start - b.start);
}

/** Whether the bracket closes a number of a list: 「1）」 「一）」 「a)」 have no opening one. */
function numbersList(text: string, at: number): boolean {
  return /(?:^|[\s，。；：、,;:])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/u.test(
    text.slice(Math.max(0, at - 4), at),
  );
}
