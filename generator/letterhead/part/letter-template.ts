import { type LetterParagraph, printedElements } from './letter-paragraph.js';
import type { PartElement } from './part-tree.js';

/** A stretch of a part that is no text of it. */
export interface XmlStretch {
  readonly xml: string;
  /** The paragraph that begins in it, or goes on behind another inside it. */
  readonly paragraph?: LetterParagraph;
  /** What it prints: a tab, a break. */
  readonly printed: string;
}

/** A part as a template: its text with the tags, and a mark for each stretch of XML. */
export interface LetterTemplate {
  readonly text: string;
  readonly stretches: readonly XmlStretch[];
  /** The paragraph that a line of the text belongs to. */
  readonly paragraphAt: (line: number) => LetterParagraph | undefined;
}

// Characters that XML cannot hold, so that no text of a part has them.
const opening = '\u0001';
const closing = '\u0002';

/** A mark, with the line break behind one that a paragraph follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, so that marks cannot be mistaken.
const mark = /\u0001(\d+)\u0002\n?/;

/** What goes, since it would put other text in the place of ours: the form for older programs, bound data, placeholders. */
const dropped = new Set(['Fallback', 'dataBinding', 'showingPlcHdr', 'proofErr']);

/** One line for each paragraph; a paragraph that goes on behind another inside it has two. */
export function writeLetterTemplate(
  tree: PartElement,
  paragraphs: readonly LetterParagraph[],
): LetterTemplate {
  const byElement = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph]));
  const stretches: XmlStretch[] = [];
  const lines: (LetterParagraph | undefined)[] = [undefined];
  let text = '';
  let xml = '';
  let begun: LetterParagraph | undefined;
  const flush = (printed = '') => {
    text += `${opening}${stretches.length}${closing}`;
    stretches.push({ xml, printed, ...(begun !== undefined && { paragraph: begun }) });
    xml = '';
    begun = undefined;
  };
  const goTo = (element: PartElement) => {
    if (xml !== '' || begun !== undefined) flush();
    const paragraph = byElement.get(element);
    if (lines.at(-1) === paragraph) return;
    flush();
    text += '\n';
    lines.push(paragraph);
  };
  const write = (element: PartElement, home: PartElement) => {
    xml += element.open;
    for (const child of element.children) {
      if (child.kind === 'xml') xml += child.xml;
      else if (child.kind !== 'element') {
        goTo(child.kind === 'tag' ? child.home : home);
        text += child.text;
      } else if (child.name === 'p') {
        begun = byElement.get(child);
        write(child, child);
        begun = byElement.get(home);
      } else if (!dropped.has(child.name)) write(child, home);
    }
    xml += element.close;
    const printed = element.parent?.name === 'r' ? printedElements[element.name] : undefined;
    if (printed !== undefined) flush(printed);
  };
  write(tree, tree);
  flush();
  return { text, stretches, paragraphAt: (line) => lines[Math.min(line, lines.length) - 1] };
}

/** The text in turns with the marks' stretches, in their order. */
export function readMarks(text: string, stretches: readonly XmlStretch[]): (string | XmlStretch)[] {
  return text.split(mark).flatMap((piece, index): (string | XmlStretch)[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const stretch = stretches[Number(piece)];
    return stretch === undefined ? [] : [stretch];
  });
}
