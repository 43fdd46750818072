import type { Steps } from '../../core/steps.js';
import type { Package } from '../package/open-package.js';
import { parseXmlSteps } from '../package/parse-xml.js';
import { type DecodedText, decodeText } from './decode-text.js';

/**
 * The texts that cells point to by number (ECMA-376 Part 1, 18.4.9). Runs of rich text are joined, phonetic
 * guides are passed over. Empty when the book has no such part.
 */
export function* readSharedStrings(book: Package, part: string | undefined): Steps<DecodedText[]> {
  const strings: DecodedText[] = [];
  if (part === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  yield* parseXmlSteps(book, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(decodeText(text));
      inText = false;
    },
  });
  return strings;
}
