import { type CompactText, compactText } from '../compact-text.js';
import { type DraftParagraph, type Stretch, wordsOf } from '../draft-text.js';

/** Words of a paragraph that have some form. */
export interface FoundWords {
  readonly at: Stretch;
  /** What the groups of the form matched, from 1; the whole at 0; empty for a group that matched nothing. */
  readonly parts: readonly string[];
  /** Where the words begin and end in the compact text. */
  readonly from: number;
  readonly to: number;
  /** The words of a group; absent where it matched nothing. */
  partAt(group: number): Stretch | undefined;
}

/**
 * Every place of a paragraph with the form, as the compact text has it; none that goes from one cell of a table into the next.
 *
 * @param form with the flags `g` and `u`, and `d` for the places of its groups
 */
export function findWords(paragraph: DraftParagraph, form: RegExp): FoundWords[] {
  const compact = compactText(paragraph);
  const found = Array.from(compact.text.matchAll(form), (match) => foundWords(compact, match));
  return paragraph.cells === undefined ? found : found.filter(({ at }) => !wordsOf(at).includes('\t'));
}

function foundWords(compact: CompactText, match: RegExpMatchArray): FoundWords {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  return {
    at: compact.stretch(from, to),
    parts: Array.from(match, (part) => part ?? ''),
    from,
    to,
    partAt: (group) => {
      const [start, end] = match.indices?.[group] ?? [];
      return start === undefined || end === undefined ? undefined : compact.stretch(start, end);
    },
  };
}

/** A paragraph's whole text as words. */
export function wholeOf(paragraph: DraftParagraph): Stretch {
  return { paragraph, start: 0, end: paragraph.text.length };
}

/** The last characters of a paragraph as words. */
export function endOf(paragraph: DraftParagraph, length: number): Stretch {
  return { paragraph, start: Math.max(0, paragraph.text.length - length), end: paragraph.text.length };
}
