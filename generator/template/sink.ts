import type { HeadingLevel } from '../document/elements/flow.js';
import { countHeadings } from '../document/number-headings.js';
import type { DocumentElement } from '../document/official-document.js';

/** Where evaluated text and elements go. */
export interface Sink {
  /** Text of the template: its line breaks part lines. */
  writeText(text: string): void;
  /** A printed value: never parts lines. */
  writeValue(text: string): void;
  /** Whether an element of that kind may stand here. */
  accepts(kind: DocumentElement['kind']): boolean;
  writeElement(element: NewElement): void;
}

/** An element as a template gives it: a heading's numeral and body come from its place. */
export type NewElement =
  | Exclude<DocumentElement, { kind: 'heading' }>
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string };

/** Collects lines of text: what stands inside 标题 or 署名. */
export function lineSink(): Sink & { readonly lines: () => string[] } {
  let text = '';
  return {
    writeText: (part) => {
      text += part;
    },
    writeValue: (value) => {
      text += value;
    },
    accepts: () => false,
    writeElement: ({ kind }) => {
      throw new Error(`A ${kind} cannot stand inside a line`);
    },
    lines: () =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  };
}

/**
 * Collects the flow of a document or an attachment. A line of text that is not blank is a paragraph; one that
 * goes on after a heading is the heading's body. Headings are numbered as they come.
 */
export function flowSink(accepts: Sink['accepts']): Sink & { readonly elements: () => DocumentElement[] } {
  const elements: DocumentElement[] = [];
  const numeralOf = countHeadings();
  let line = '';
  let headingTakesLine = false;

  function endLine(): void {
    const text = line.trim();
    const last = elements.at(-1);
    if (text !== '' && headingTakesLine && last?.kind === 'heading') {
      elements.splice(-1, 1, { ...last, body: text });
    } else if (text !== '') {
      elements.push({ kind: 'paragraph', text });
    }
    line = '';
    headingTakesLine = false;
  }

  return {
    accepts,
    writeText(part) {
      const [first = '', ...rest] = part.split('\n');
      line += first;
      for (const next of rest) {
        endLine();
        line = next;
      }
    },
    writeValue(value) {
      line += value;
    },
    writeElement(element) {
      endLine();
      if (element.kind !== 'heading') {
        elements.push(element);
        return;
      }
      elements.push({ ...element, numeral: numeralOf(element.level), body: '' });
      headingTakesLine = true;
    },
    elements() {
      endLine();
      return elements;
    },
  };
}
