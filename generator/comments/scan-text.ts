import { scanTags, type Tag } from '../../core/xml/xml-text.js';
import type { Extent, Run, ScannedParagraph, TextPiece } from './scanned-text.js';
import { textContent } from './text-content.js';

/** The characters of elements that are no `w:t`. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** What is no longer, or only otherwise, part of the text: deleted, moved away, and forms for older programs. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback']);

/** What somebody's tracked change put there. */
const putThere = new Set(['ins', 'moveTo']);

/** An element that is open. */
interface Open {
  readonly tag: Tag;
  /** The name when it is one of WordprocessingML, or of markup compatibility; else empty. */
  readonly name: string;
  readonly keepsSpace: boolean;
}

interface OpenParagraph {
  readonly pieces: TextPiece[];
  readonly anchor?: Extent;
  properties: string;
  length: number;
  /** Its place among all paragraphs, which is that of its beginning. */
  readonly index: number;
}

/**
 * The paragraphs of a document part in the order in which they begin, those of tables, text boxes and content
 * controls too. Source: ECMA-376 part 1, 17.3.
 */
export function scanText(xml: string): ScannedParagraph[] {
  const found: ScannedParagraph[] = [];
  const open: Open[] = [];
  const paragraphs: OpenParagraph[] = [];
  const runs: Run[] = [];
  let word: string | undefined;
  let count = 0;
  let hidden = 0;
  let anchor: Extent | undefined;
  let anchorDepth = 0;

  const setAnchor = (extent: Extent) => {
    if (anchor !== undefined || paragraphs.length === 0) return;
    anchor = extent;
    anchorDepth = open.length;
  };
  const addPiece = (start: number, end: number, text: string) => {
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (hidden > 0 || paragraph === undefined || run === undefined || anchor === undefined || text === '')
      return;
    const splits = run === anchor ? { run } : {};
    paragraph.pieces.push({ start, end, text, offset: paragraph.length, anchor, ...splits });
    paragraph.length += text.length;
  };
  const enter = ({ tag, name }: Open) => {
    if (leftOut.has(name)) hidden += 1;
    else if (name === 'p' && hidden === 0) {
      paragraphs.push({
        pieces: [],
        properties: '',
        length: 0,
        index: count,
        ...(anchor !== undefined && { anchor }),
      });
      count += 1;
    } else if (name === 'r') {
      const run: Run = {
        start: tag.start,
        end: tag.end,
        tag: xml.slice(tag.start, tag.end),
        properties: '',
        contentStart: tag.end,
        endTag: `</${tag.prefix}r>`,
        isInserted: open.some((outer) => putThere.has(outer.name)),
      };
      runs.push(run);
      setAnchor(run);
    } else if (name === 'AlternateContent') setAnchor({ start: tag.start, end: tag.end });
  };
  const leave = ({ tag, name, keepsSpace }: Open, close: Tag) => {
    const { start } = tag;
    const { end } = close;
    const run = runs.at(-1);
    const outerName = open.at(-1)?.name;
    const inRun = outerName === 'r';
    if (leftOut.has(name)) hidden -= 1;
    else if (name === 'p' && hidden === 0) {
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined) {
        const { pieces, index, properties, anchor: outer } = paragraph;
        found[index] = { pieces, start, properties, close, ...(outer !== undefined && { anchor: outer }) };
      }
    } else if (name === 'pPr' && outerName === 'p' && hidden === 0) {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.properties = xml.slice(start, end);
    } else if (name === 'r') runs.pop();
    else if (name === 'rPr' && inRun && run !== undefined) {
      run.properties = xml.slice(start, end);
      run.contentStart = end;
    } else if (name === 't' && inRun && !tag.isEmpty) {
      addPiece(start, end, textContent(xml.slice(tag.end, close.start), keepsSpace));
    } else if (inRun) addPiece(start, end, characters[name] ?? '');
    if (anchor !== undefined && open.length === anchorDepth) {
      anchor.end = end;
      anchor = undefined;
    }
  };

  for (const tag of scanTags(xml)) {
    word ??= tag.prefix;
    if (!tag.isClose) {
      const outer = open.at(-1)?.keepsSpace ?? false;
      const entered = { tag, name: nameOf(tag, word), keepsSpace: spaceKept(xml, tag, outer) };
      enter(entered);
      if (tag.isEmpty) leave(entered, tag);
      else open.push(entered);
    } else {
      const left = open.pop();
      if (left !== undefined) leave(left, tag);
    }
  }
  return found;
}

/** `w:t` and `a:t` share a local name: only elements in the root's namespace count, and those of mc. */
function nameOf({ name, prefix }: Tag, word: string): string {
  return prefix === word || name === 'AlternateContent' || name === 'Fallback' ? name : '';
}

/** Whether white space at the ends of a text is part of it (XML 1.0, 2.10). */
function spaceKept(xml: string, tag: Tag, outer: boolean): boolean {
  const value = /\sxml:space\s*=\s*["'](\w+)["']/.exec(xml.slice(tag.start, tag.end))?.[1];
  return value === undefined ? outer : value === 'preserve';
}
