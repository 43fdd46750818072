import { escapeXml } from '../../../core/xml/xml-text.js';
import type { Sink } from '../../template/sink.js';
import { join, type SourcedText, sourcedText } from '../../template/sourced-text.js';
import type { Origin } from '../../trace/origin.js';
import { readMarks, type XmlStretch } from './letter-template.js';

/** What a filled part holds: its XML, and its text by paragraphs with where the values come from. */
export interface FilledText {
  readonly xml: string;
  readonly lines: readonly SourcedText[];
}

/**
 * Puts a part together again: stretches of XML as they are, texts and values as text. Line breaks of a text, which
 * only a shared piece can have, print nothing; elements of a document cannot stand here.
 */
export function letterSink(stretches: readonly XmlStretch[]): Sink & { readonly filled: () => FilledText } {
  const written: string[] = [];
  const lines: SourcedText[] = [];
  let line: SourcedText[] = [];
  const endLine = () => {
    const whole = join(line);
    if (whole.text !== '') lines.push(whole);
    line = [];
  };
  const print = (text: string, origin?: Origin) => {
    written.push(escapeXml(text));
    line.push(sourcedText(text, origin));
  };
  return {
    writeText(text) {
      for (const piece of readMarks(text, stretches)) {
        if (typeof piece === 'string') {
          print(piece.replaceAll('\n', ''));
          continue;
        }
        written.push(piece.xml);
        if (piece.paragraph !== undefined) endLine();
        if (piece.printed !== '') line.push(sourcedText(piece.printed.replace('\n', ' ')));
      }
    },
    writeValue: print,
    accepts: () => false,
    writeElement: ({ kind }) => {
      throw new Error(`A ${kind} cannot stand in a letterhead`);
    },
    filled() {
      endLine();
      return { xml: written.join(''), lines };
    },
  };
}
