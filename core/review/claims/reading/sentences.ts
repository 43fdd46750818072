import { remembered } from '../../../remembered.js';
import { compactText } from '../../compact-text.js';
import type { DraftParagraph, Stretch } from '../../draft-text.js';
import type { Quantity } from './quantity.js';
import { readQuantities } from './read-quantities.js';

/** A sentence with its numbers, as it is read for its sense: without white space, with full-width marks. */
export interface Sentence {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** The words of the draft that a stretch of it stands for. */
  stretch(start: number, end: number): Stretch;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
};

/** What is longer is no sentence: a table that lost its lines, a list. What looks back in a sentence stays short by it. */
const longest = 1000;

/** The sentences of a paragraph that have a number. */
export const sentencesOf = remembered((paragraph: DraftParagraph): readonly Sentence[] =>
  everySentenceOf(paragraph).filter(({ quantities }) => quantities.length > 0),
);

/** The sentences of a paragraph: parted at 。；！？ outside brackets. */
export const everySentenceOf = remembered((paragraph: DraftParagraph): readonly Sentence[] => {
  const compact = compactText(paragraph);
  const text = compact.text.replace(/[,:;()?]/gu, (mark, at: number) =>
    /\d/.test(compact.text.charAt(at - 1)) && /\d/.test(compact.text.charAt(at + 1))
      ? mark
      : (fullWidth[mark] ?? mark),
  );
  return extentsOf(text).flatMap(([start, end]): readonly Sentence[] => {
    if (end - start > longest) return [];
    const own = text.slice(start, end);
    const stretch: Sentence['stretch'] = (from, to) => compact.stretch(start + from, start + to);
    return [{ text: own, quantities: readQuantities(own), stretch }];
  });
});

function extentsOf(text: string): readonly (readonly [number, number])[] {
  const extents: (readonly [number, number])[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '（') depth += 1;
    else if (mark === '）') depth = Math.max(0, depth - 1);
    // A sentence ends at 。 whatever brackets were left open.
    else if (mark === '。' || (depth === 0 && /[；！？]/u.test(mark))) {
      extents.push([start, at]);
      start = at + 1;
      depth = 0;
    }
  }
  extents.push([start, text.length]);
  return extents;
}
