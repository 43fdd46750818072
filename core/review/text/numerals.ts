import { compactText } from '../compact-text.js';
import type { DraftParagraph, DraftText, Stretch } from '../draft-text.js';
import { notedParagraphs } from './attachment-notes.js';
import { ordinalValue } from './ordinal-value.js';

/** A 结构层次序数 in front of a paragraph. */
export interface Numeral {
  /** 1 to 4: 一、（一）1.（1） */
  readonly level: number;
  readonly value: number;
  /** With its marks: 「（一）」. */
  readonly at: Stretch;
}

const forms = [
  /^([一二三四五六七八九十百零]{1,5})[、.．,，]/u,
  /^[（(]([一二三四五六七八九十百零]{1,5})[）)][、.．,，]?/u,
  /^(\d{1,3})[.．、](?!\d)/u,
  /^[（(](\d{1,3})[）)][、.．,，]?/u,
];

/** The numeral that a paragraph of the text begins with; absent for a table row, 附件说明 and a paragraph without one. */
export function numeralsIn(text: DraftText): Numeral[] {
  const noted = notedParagraphs(text);
  return text.paragraphs.flatMap((paragraph) =>
    (paragraph.kind === 'heading' || paragraph.kind === 'body') && !noted.has(paragraph)
      ? numeralOf(paragraph)
      : [],
  );
}

function numeralOf(paragraph: DraftParagraph): Numeral[] {
  const compact = compactText(paragraph);
  for (const [index, form] of forms.entries()) {
    const [words, numeral = ''] = form.exec(compact.text) ?? [];
    const value = ordinalValue(numeral);
    if (words !== undefined && value !== undefined) {
      return [{ level: index + 1, value, at: compact.stretch(0, words.length) }];
    }
  }
  return [];
}
