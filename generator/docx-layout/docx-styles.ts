import type { Alignment, Looks } from '../../core/review/layout/docx-layout.js';
import { type DocxParts, mainPartOf } from '../comments/docx-parts.js';
import { looksOf } from './looks-of.js';
import { type ParagraphProperties, readParagraphProperties, readRunProperties } from './properties.js';
import { readStyleSheet } from './style-sheet.js';
import { readThemeFonts } from './theme-fonts.js';

/** How a document's styles, theme and own properties set its paragraphs; each form of properties is read once. */
export interface DocxStyles {
  /** @param properties of the paragraph, as written */
  paragraph(properties: string): ParagraphProperties;
  /** @param run the properties of a run in that paragraph, as written */
  looks(paragraph: string, run: string, script?: 'eastAsia' | 'latin'): Looks;
}

/** The styles of an opened .docx. A part that is missing says nothing. */
export function readDocxStyles(parts: DocxParts): DocxStyles {
  const partOf = (kind: string) => {
    const target = parts.relationships(mainPartOf(parts)).find((each) => each.kind === kind)?.target;
    const name = target === undefined ? undefined : parts.find(target);
    return name === undefined ? '' : parts.text(name);
  };
  const sheet = readStyleSheet(partOf('styles'));
  const fontOf = readThemeFonts(partOf('theme'));
  const ownOf = once(readParagraphProperties);
  const runOf = once(readRunProperties);
  const paragraphOf = once((properties: string): ParagraphProperties => {
    const own = ownOf(properties);
    return { ...sheet.paragraph(own.style).paragraph, ...own };
  });
  const looksFor = once((key: string): Looks => {
    const [script, paragraph = '', run = ''] = key.split('\u0000');
    const own = runOf(run);
    const resolved = {
      ...sheet.paragraph(ownOf(paragraph).style).run,
      ...sheet.character(own.style),
      ...own,
    };
    return looksOf(resolved, fontOf, script === 'latin' ? 'latin' : 'eastAsia');
  });
  return {
    paragraph: paragraphOf,
    looks: (paragraph, run, script = 'eastAsia') => looksFor([script, paragraph, run].join('\u0000')),
  };
}

/** How lines stand by the value of `w:jc`; to the left where nothing says (ECMA-376 part 1, 17.18.44). */
export function alignmentOf(value: string | undefined): Alignment {
  if (value === 'center') return value;
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'both' : 'left';
}

/** The function with what it gave for each text kept. */
function once<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}
