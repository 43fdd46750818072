import { type IParagraphOptions, Paragraph } from 'docx';
import { escapeXml } from '../../core/xml/xml-text.js';
import { joinLines } from '../document/legal-text.js';
import { paragraphStyles, type StyleId } from './paragraph-styles.js';
import { type RunLook, type TextPart, tabRun, textRun } from './text-run.js';
import { form, slot } from './xml/form.js';

/** Moves on to the line's next tab stop. */
export const tab = Symbol('tab');

interface LineForm {
  readonly style: StyleId;
  readonly runs: readonly (RunLook | 'tab')[];
  readonly options: IParagraphOptions;
}

const lineForm = form(({ style, runs, options }: LineForm) => {
  const { typeface } = paragraphStyles[style];
  const children = runs.map((run) => (run === 'tab' ? tabRun(typeface) : textRun(slot, run, typeface)));
  return new Paragraph({ ...(style === 'Normal' ? {} : { style }), children, ...options });
});

/** A paragraph in a style; `options` say what differs from it. A part without a typeface has the style's. */
export function line(
  style: StyleId,
  parts: string | readonly (string | TextPart | typeof tab)[],
  options: IParagraphOptions = {},
): string {
  const runs: (RunLook | 'tab')[] = [];
  const texts: string[] = [];
  for (const part of typeof parts === 'string' ? [parts] : parts) {
    if (part === tab) {
      runs.push('tab');
      continue;
    }
    const { text, ...look }: TextPart = typeof part === 'string' ? { text: part } : part;
    runs.push(look);
    texts.push(escapeXml(joinLines(text)));
  }
  return lineForm({ style, runs, options }, texts);
}

/** 空 so many 行. They stay with the next paragraph when `keepNext` is set. */
export function emptyLines(count: number, options: IParagraphOptions = {}): string[] {
  return Array.from({ length: count }, () => line('Normal', '', options));
}

const gapForm = form(gapParagraph);

/** A paragraph that takes no room. */
export function gap(options: IParagraphOptions = {}): string {
  return gapForm(options, []);
}

/** The same for a header or footer. */
export function gapParagraph(options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: 'Gap', ...options });
}
