import type { HeadingLevel } from '../document/elements/flow.js';
import { countHeadings } from '../document/number-headings.js';
import type { DocumentElement } from '../document/official-document.js';
import type { Origin } from '../trace/origin.js';
import type { Traceable } from '../trace/text-source.js';
import { join, type SourcedText, sourcedText, sourcesAt, trimText, withSources } from './sourced-text.js';

/** Where evaluated text and elements go. */
export interface Sink {
  /** Text of the template: its line breaks part lines. */
  writeText(text: string): void;
  /** A printed value: never parts lines. */
  writeValue(text: string, origin?: Origin): void;
  /** Whether an element of that kind may stand here. */
  accepts(kind: DocumentElement['kind']): boolean;
  writeElement(element: NewElement): void;
}

/** An element as a template gives it: a heading's numeral and body come from its place. */
export type NewElement =
  | Exclude<DocumentElement, { kind: 'heading' }>
  | (Traceable & { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string });

/** Collects text up to each line break, and hands each line on, trimmed, when it ends. */
function lineCollector(endLine: (line: SourcedText) => void) {
  let pieces: SourcedText[] = [];
  const end = () => {
    endLine(trimText(join(pieces)));
    pieces = [];
  };
  return {
    end,
    writeText(part: string): void {
      const [first = '', ...rest] = part.split('\n');
      pieces.push(sourcedText(first));
      for (const next of rest) {
        end();
        pieces.push(sourcedText(next));
      }
    },
    writeValue(value: string, origin?: Origin): void {
      pieces.push(sourcedText(value, origin));
    },
  };
}

/** Collects lines of text: what stands inside 标题 or 署名. Blank ones are left out. */
export function lineSink(): Sink & { readonly lines: () => SourcedText[] } {
  const lines: SourcedText[] = [];
  const { end, ...collector } = lineCollector((line) => {
    if (line.text !== '') lines.push(line);
  });
  return {
    ...collector,
    accepts: () => false,
    writeElement: ({ kind }) => {
      throw new Error(`A ${kind} cannot stand inside a line`);
    },
    lines: () => {
      end();
      return lines;
    },
  };
}

/**
 * Collects the flow of a document or an attachment. A line of text that is not blank is a paragraph; one that
 * goes on after a heading is the heading's body. Headings are numbered as they come.
 */
export function flowSink(accepts: Sink['accepts']): Sink & { readonly elements: () => DocumentElement[] } {
  const elements: DocumentElement[] = [];
  const numeralOf = countHeadings();
  let headingTakesLine = false;

  const { end, ...collector } = lineCollector((line) => {
    const last = elements.at(-1);
    if (line.text !== '' && headingTakesLine && last?.kind === 'heading') {
      elements.splice(-1, 1, withSources({ ...last, body: line.text }, sourcesAt('body', line)));
    } else if (line.text !== '') {
      elements.push(withSources({ kind: 'paragraph', text: line.text }, sourcesAt('text', line)));
    }
    headingTakesLine = false;
  });

  return {
    ...collector,
    accepts,
    writeElement(element) {
      end();
      if (element.kind !== 'heading') {
        elements.push(element);
        return;
      }
      elements.push({ ...element, numeral: numeralOf(element.level), body: '' });
      headingTakesLine = true;
    },
    elements() {
      end();
      return elements;
    },
  };
}
