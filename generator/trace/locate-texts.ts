import type { TextPlace } from '../comments/comment.js';
import { placeInOrder } from '../document/check/element-names.js';
import { type ElementText, elementTexts } from '../document/element-texts.js';
import { dropIllegal, joinLines } from '../document/legal-text.js';
import type { DocumentElement, ElementKind, OfficialDocument } from '../document/official-document.js';
import { type TextStream, textStream } from './text-stream.js';

/** Where in a file's text the texts of a document's elements stand. */
export interface LocatedTexts {
  /**
   * The stretch of an element's text in the file, of what is drawn in a chart its caption; absent when it stands in none
   * of the file's paragraphs.
   */
  locate(
    element: DocumentElement,
    path: string,
    start: number,
    end: number,
  ): { readonly from: TextPlace; readonly to: TextPlace } | undefined;
}

/**
 * Finds every text of the document in the paragraphs of the file that was written from it: word for word, each in
 * its turn, where its element prints it and nowhere else. A title may stand in several paragraphs. What stands in a
 * page header (标志 of 信函) is in none.
 */
export function locateTexts({ elements }: OfficialDocument, paragraphs: readonly string[]): LocatedTexts {
  const stream = textStream(paragraphs);
  const found = new Map<DocumentElement, Map<string, Located>>();

  /** The first place between two places that is the text's and nobody else's. */
  function search(element: DocumentElement, { path, text }: ElementText, area: Area): Located | undefined {
    const printed = printedText(text);
    let at = stream.text.indexOf(printed, area.from);
    for (; at !== -1; at = stream.text.indexOf(printed, at + 1)) {
      const place: Located = { start: at, end: at + printed.length, text };
      if (place.end > area.to) return undefined;
      const isFree = area.taken.every(({ start, end }) => place.end <= start || end <= at);
      if (isFree && fits(stream, element, path, place)) return place;
    }
    return undefined;
  }

  /** @param areaAfter where the next text is looked for, when these were found so far */
  function findAll(
    wanted: readonly DocumentElement[],
    areaAfter: (located: readonly Located[]) => Area,
  ): readonly Located[] {
    const located: Located[] = [];
    for (const element of wanted.flatMap(withInner)) {
      const texts = new Map<string, Located>();
      found.set(element, texts);
      for (const text of textsInParagraphs(element)) {
        const place = search(element, text, areaAfter(located));
        if (place === undefined) continue;
        located.push(place);
        texts.set(text.path, place);
      }
    }
    return located;
  }

  function stretchOf(start: number, end: number) {
    const [from, to] = [stream.placeOf(start), stream.placeOf(end - 1)];
    return { from, to: { ...to, offset: to.offset + 1 } };
  }

  // The body and then 版记 follow the elements; 版头, above them, has an order of its own.
  const of = (part: Part) => elements.filter(({ kind }) => partOf(kind) === part);
  const [first] = findAll([...of('body'), ...of('imprint')], (located) => {
    return { from: located.at(-1)?.end ?? 0, to: stream.text.length, taken: [] };
  });
  findAll(of('head'), (taken) => ({ from: 0, to: first?.start ?? stream.text.length, taken }));

  return {
    locate(element, path, start, stop) {
      const places = found.get(element);
      const place = places?.get(path);
      if (place === undefined) {
        const caption = element.kind === 'chart' ? places?.get('caption') : undefined;
        return caption && stretchOf(caption.start, caption.end);
      }
      return stretchOf(
        place.start + printedText(place.text.slice(0, start)).length,
        place.start + printedText(place.text.slice(0, stop)).length,
      );
    },
  };
}

/** What is drawn in a chart stands in no paragraph; its caption does. */
function textsInParagraphs(element: DocumentElement): readonly ElementText[] {
  return elementTexts(element)
    .filter(({ path }) => element.kind !== 'chart' || path === 'caption')
    .filter(({ text }) => printedText(text) !== '');
}

type Part = 'head' | 'body' | 'imprint';

function partOf(kind: ElementKind): Part {
  if (placeInOrder(kind) < placeInOrder('title')) return 'head';
  return placeInOrder(kind) < placeInOrder('moved-recipients') ? 'body' : 'imprint';
}

/** The element, and what stands inside it. */
function withInner(element: DocumentElement): readonly DocumentElement[] {
  return element.kind === 'attachment' ? [element, ...element.elements] : [element];
}

interface Located {
  readonly start: number;
  readonly end: number;
  /** As the element has it. */
  readonly text: string;
}

/** Where a text is looked for, and what there belongs to others. */
interface Area {
  readonly from: number;
  readonly to: number;
  readonly taken: readonly Located[];
}

/** A text as the file prints it. */
function printedText(text: string): string {
  return joinLines(dropIllegal(text));
}

/** Whether the stretch is all that the element prints there, but for its label and what stands beside it. */
function fits(stream: TextStream, element: DocumentElement, path: string, { start, end }: Located): boolean {
  const first = stream.placeOf(start);
  const last = stream.placeOf(end - 1);
  if (first.paragraph !== last.paragraph && !mayBreak(element)) return false;
  const before = stream.paragraph(first.paragraph).slice(0, first.offset);
  const after = stream.paragraph(last.paragraph).slice(last.offset + 1);
  if (element.kind === 'heading') {
    const [numeral, text, body] = [element.numeral, element.text, element.body].map(printedText);
    return path === 'text'
      ? before === numeral && after === body
      : before === `${numeral}${text}` && after === '';
  }
  if (!hasNeighbours(element)) return before === '' && after === '';
  return (
    (before === '' || /[：\t　]$/.test(before)) &&
    (after === '' || /^[\t　]/.test(after) || after === suffixOf(element))
  );
}

/** Elements that share a paragraph with a label or with each other. */
function hasNeighbours({ kind }: DocumentElement): boolean {
  return partOf(kind) !== 'body' || kind === 'attendance' || kind === 'signature-stamp';
}

/** Elements whose lines the layout breaks into paragraphs. */
function mayBreak({ kind }: DocumentElement): boolean {
  return kind === 'title' || kind === 'title-note' || kind === 'speaker' || kind === 'attachment';
}

function suffixOf(element: DocumentElement): string {
  if (element.kind === 'issuance') return element.word;
  return element.kind === 'authority-mark' ? printedText(element.suffix) : '';
}
