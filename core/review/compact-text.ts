import { remembered } from '../remembered.js';
import type { DraftParagraph, Stretch } from './draft-text.js';

/** A paragraph as it is read for its sense: without white space, full-width digits, letters and ％ made half-width. */
export interface CompactText {
  readonly text: string;
  /** The words of the paragraph that a stretch of the compact text stands for. */
  stretch(start: number, end: number): Stretch;
}

/** The compact text of a paragraph, made once. Each of its characters stands for one of the paragraph. */
export const compactText = remembered((paragraph: DraftParagraph): CompactText => {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < paragraph.text.length; at += 1) {
    const mark = paragraph.text.charAt(at);
    if (/[\s\u0085\u200b\ufeff]/u.test(mark)) continue;
    offsets.push(at);
    text += folded(mark);
  }
  return {
    text,
    stretch: (start, end) => {
      const first = offsets[start] ?? paragraph.text.length;
      const last = offsets[end - 1];
      return { paragraph, start: first, end: end > start && last !== undefined ? last + 1 : first };
    },
  };
});

function folded(mark: string): string {
  return /[０-９Ａ-Ｚａ-ｚ％．]/u.test(mark) ? String.fromCharCode(mark.charCodeAt(0) - 0xfee0) : mark;
}
