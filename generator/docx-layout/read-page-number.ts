import type { PageNumberLayout } from '../../core/review/layout/docx-layout.js';
import { readAttribute, scanTags } from '../../core/xml/xml-text.js';
import { scanText } from '../comments/scan-text.js';
import { textContent } from '../comments/text-content.js';
import { alignmentOf, type DocxStyles } from './docx-styles.js';

/** The page number that a header or footer part prints; absent when it prints none. Source: ECMA-376 part 1, 17.16.5.44. */
export function readPageNumber(xml: string, styles: DocxStyles): PageNumberLayout | undefined {
  for (const { start, close, properties, anchor } of scanText(xml)) {
    const own = xml.slice(start, close.end);
    const number = numberIn(own);
    if (number === undefined) continue;
    const { align, frame } = styles.paragraph(properties);
    // The outer side is right on odd pages and left on even ones, as it must be.
    const isPlaced = anchor === undefined && (frame === undefined || /^(?:left|center|right)$/u.test(frame));
    return {
      text: number.text,
      ...(isPlaced && { align: alignmentOf(frame ?? align) }),
      looks: styles.looks(properties, number.properties, 'latin'),
    };
  }
  return undefined;
}

/** What a paragraph prints, with 1 for the page number, and the properties of the run that has it. */
function numberIn(xml: string): { readonly text: string; readonly properties: string } | undefined {
  let text = '';
  let field = '';
  let state: 'text' | 'code' | 'result' = 'text';
  let runProperties = '';
  let propertiesStart = 0;
  let numberProperties: string | undefined;
  let contentStart = 0;
  const endField = () => {
    if (isPageField(field)) {
      text += '1';
      numberProperties ??= runProperties;
    }
    state = 'text';
  };
  for (const tag of scanTags(xml)) {
    const { name } = tag;
    if (name === 'r' && !tag.isClose) runProperties = '';
    if (name === 'rPr') {
      if (!tag.isClose) propertiesStart = tag.start;
      if (tag.isClose || tag.isEmpty) runProperties = xml.slice(propertiesStart, tag.end);
    }
    if (name === 'fldChar') {
      const type = readAttribute(xml, tag, 'fldCharType');
      if (type === 'begin') [state, field] = ['code', ''];
      if (type === 'separate') state = 'result';
      if (type === 'end') endField();
    }
    if (name === 'fldSimple') {
      if (!tag.isClose) [state, field] = ['result', readAttribute(xml, tag, 'instr') ?? ''];
      if (tag.isClose || tag.isEmpty) endField();
    }
    if ((name === 't' || name === 'instrText') && !tag.isEmpty) {
      const words = tag.isClose ? textContent(xml.slice(contentStart, tag.start), true) : '';
      contentStart = tag.end;
      if (name === 'instrText') field += words;
      else if (state === 'text') text += words;
    }
    if (state !== 'text' && isPageField(field)) numberProperties ??= runProperties;
  }
  return numberProperties === undefined ? undefined : { text, properties: numberProperties };
}

function isPageField(code: string): boolean {
  return /^\s*PAGE(?:\s|$)/iu.test(code);
}
