import { type IParagraphOptions, Paragraph } from 'docx';
import { paragraphStyles, type StyleId } from './paragraph-styles.js';
import { type TextPart, tabRun, textRun } from './text-run.js';

/** Moves on to the line's next tab stop. */
export const tab = Symbol('tab');

/** A paragraph in a style; `options` say what differs from it. A part without a typeface has the style's. */
export function line(
  style: StyleId,
  parts: string | readonly (string | TextPart | typeof tab)[],
  options: IParagraphOptions = {},
): Paragraph {
  const { typeface } = paragraphStyles[style];
  const children = (typeof parts === 'string' ? [parts] : parts).map((part) => {
    if (part === tab) return tabRun(typeface);
    const text = typeof part === 'string' ? { text: part } : part;
    return textRun(text, text.typeface ?? typeface);
  });
  return new Paragraph({ ...(style === 'Normal' ? {} : { style }), children, ...options });
}

/** 空 so many 行. They stay with the next paragraph when `keepNext` is set. */
export function emptyLines(count: number, options: IParagraphOptions = {}): Paragraph[] {
  return Array.from({ length: count }, () => line('Normal', '', options));
}

/** A paragraph that takes no room. */
export function gap(options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: 'Gap', ...options });
}
