import type { DraftParagraph, DraftText } from '../../core/review/draft-text.js';
import type { DocxLayout, LaidRun, ParagraphLayout } from '../../core/review/layout/docx-layout.js';
import { findTag, readAttribute } from '../../core/xml/xml-text.js';
import { type DocxParts, mainPartOf } from '../comments/docx-parts.js';
import { scanText } from '../comments/scan-text.js';
import type { ScannedParagraph } from '../comments/scanned-text.js';
import { type LocateInLine, locateLines } from '../draft/locate-lines.js';
import { alignmentOf, type DocxStyles, readDocxStyles } from './docx-styles.js';
import { layoutStandard } from './layout-standard.js';
import type { ParagraphProperties } from './properties.js';
import { type ReadSection, readSections } from './read-sections.js';

/**
 * How a .docx sets the paragraphs of the draft that was read from it: its own properties over its styles, those over the
 * styles they are based on, and these over the document's defaults. Nothing is laid out. Words in text boxes are left
 * out, whose looks the standard does not say.
 */
export function readLayout(parts: DocxParts, draft: DraftText): DocxLayout {
  const xml = parts.text(mainPartOf(parts));
  const styles = readDocxStyles(parts);
  const sections = readSections(parts, styles);
  const scanned = scanText(xml);
  const starts = pageStarts(xml, scanned, sections, styles);
  const texts = scanned.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const locate = locateLines(draft.lines, texts);
  return {
    standard: layoutStandard,
    sections: sections.map(({ layout }) => layout),
    hasEvenPages: hasEvenPages(parts),
    paragraphs: draft.paragraphs.map((paragraph): ParagraphLayout | undefined => {
      const stretches = stretchesOf(paragraph, locate, texts);
      const [first] = stretches;
      const main = longestOf(stretches);
      const own = scanned[main?.paragraph ?? -1];
      if (first === undefined || main === undefined || own === undefined) return undefined;
      const section = sectionAt(sections, own.start);
      const runs = stretches.flatMap(({ paragraph: index, from, to }) =>
        runsOf(scanned[index], from, to, styles),
      );
      const properties = styles.paragraph(own.properties);
      const size = runs[0]?.looks.size ?? layoutStandard.bodySize;
      const pitch = pitchOf(properties, sections[section], size);
      return {
        section,
        align: alignmentOf(properties.align),
        firstLine: firstLineOf(properties, texts[main.paragraph] ?? '', size),
        ...(pitch !== undefined && { pitch }),
        isOnNewPage: starts.has(first.paragraph) && isStart(texts[first.paragraph] ?? '', first.from),
        runs,
      };
    }),
  };
}

/** Characters of a paragraph of the file, from one offset up to another. */
interface FileStretch {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Where the words of a draft's paragraph stand in the file, by its paragraphs. */
function stretchesOf(
  { places }: DraftParagraph,
  locate: LocateInLine,
  texts: readonly string[],
): FileStretch[] {
  const lines = new Map<number, { first: number; last: number }>();
  for (const { line, offset } of places) {
    const known = lines.get(line);
    if (known === undefined) lines.set(line, { first: offset, last: offset });
    else known.last = Math.max(known.last, offset);
  }
  return [...lines].flatMap(([line, { first, last }]) => {
    const found = locate(line, first, last + 1 - first);
    if (found === undefined) return [];
    const { from, to } = found;
    return Array.from({ length: to.paragraph - from.paragraph + 1 }, (_, index): FileStretch => {
      const paragraph = from.paragraph + index;
      return {
        paragraph,
        from: index === 0 ? from.offset : 0,
        to: paragraph === to.paragraph ? to.offset : (texts[paragraph] ?? '').length,
      };
    });
  });
}

/** Of lines that were taken for one text, the one that says most of it. */
function longestOf(stretches: readonly FileStretch[]): FileStretch | undefined {
  return [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

function runsOf(
  paragraph: ScannedParagraph | undefined,
  from: number,
  to: number,
  styles: DocxStyles,
): readonly LaidRun[] {
  return (paragraph?.pieces ?? []).flatMap(({ offset, text, run }) => {
    const own = text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    if (run === undefined || own === '') return [];
    return [{ text: own, looks: styles.looks(paragraph?.properties ?? '', run.properties) }];
  });
}

/** The paragraphs of the file that begin a page by a break before them, by their own setting or as the first of a section. */
function pageStarts(
  xml: string,
  scanned: readonly ScannedParagraph[],
  sections: readonly ReadSection[],
  styles: DocxStyles,
): ReadonlySet<number> {
  const starts = new Set<number>();
  let isFresh = true;
  let section = 0;
  scanned.forEach(({ start, close, pieces, properties }, index) => {
    const own = sectionAt(sections, start);
    if (own !== section && sections[own]?.isContinuous !== true) isFresh = true;
    section = own;
    if (styles.paragraph(properties).pageBreakBefore === true) isFresh = true;
    const printed = pieces.filter(({ text }) => text.trim() !== '');
    const [first] = printed;
    const last = printed.at(-1);
    if (first === undefined || last === undefined) {
      isFresh ||= hasPageBreak(xml.slice(start, close.end));
      return;
    }
    if (isFresh || hasPageBreak(xml.slice(start, first.start))) starts.add(index);
    isFresh = hasPageBreak(xml.slice(last.end, close.end));
  });
  return starts;
}

function hasPageBreak(xml: string): boolean {
  return findTag(xml, (tag) => tag.name === 'br' && readAttribute(xml, tag, 'type') === 'page') !== undefined;
}

/** Whether nothing is printed in a text before an offset. */
function isStart(text: string, offset: number): boolean {
  return text.slice(0, offset).trim() === '';
}

function sectionAt(sections: readonly ReadSection[], at: number): number {
  const found = sections.findIndex(({ end }) => at < end);
  return found < 0 ? sections.length - 1 : found;
}

/** How far the first line is moved, in characters; a tab or an automatic number stands for what the standard asks. */
function firstLineOf(properties: ParagraphProperties, text: string, size: number): number {
  const [blanks = ''] = /^\s*/u.exec(text) ?? [];
  if (properties.isNumbered === true || blanks.includes('\t')) return layoutStandard.firstLineCharacters;
  const typed = [...blanks].reduce((sum, mark) => sum + (mark === '\u3000' ? 1 : 0.5), 0);
  const inCharacters = (characters: number | undefined, twips: number | undefined) =>
    characters === undefined || characters === 0 ? (twips ?? 0) / 20 / size : characters / 100;
  const { left, leftCharacters, firstLine, firstLineCharacters } = properties;
  return typed + inCharacters(leftCharacters, left) + inCharacters(firstLineCharacters, firstLine);
}

/** From line to line, in points; absent where that hangs on the typeface. */
function pitchOf(
  { line, lineRule, snapsToGrid }: ParagraphProperties,
  section: ReadSection | undefined,
  size: number,
): number | undefined {
  if (lineRule === 'exact' && line !== undefined) return line / 20;
  const pitch = section?.gridPitch;
  const isSingle = (lineRule ?? 'auto') === 'auto' && (line ?? singleLine) === singleLine;
  // A cell of the grid that is too low for the line takes two; no typeface is higher than this.
  return isSingle && snapsToGrid !== false && pitch !== undefined && pitch >= size * 1.4 ? pitch : undefined;
}

/** Single spacing, in 240ths of a line (ECMA-376 part 1, 17.3.1.33). */
const singleLine = 240;

function hasEvenPages(parts: DocxParts): boolean {
  const target = parts.relationships(mainPartOf(parts)).find(({ kind }) => kind === 'settings')?.target;
  const name = target === undefined ? undefined : parts.find(target);
  const xml = name === undefined ? '' : parts.text(name);
  const tag = findTag(xml, ({ name: element }) => element === 'evenAndOddHeaders');
  return tag !== undefined && !['0', 'false', 'off'].includes(readAttribute(xml, tag, 'val') ?? '1');
}
