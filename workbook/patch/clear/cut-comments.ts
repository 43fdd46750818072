import {
  applyEdits,
  type Edit,
  escapeCellText,
  readAttribute,
  scanElements,
  unescapeXml,
} from '../../../core/xml/xml-text.js';
import { decodeText } from '../../read/decode-text.js';

/** A comment as it stands in a comments part. */
export interface FoundComment {
  /** The cell's address. */
  readonly cell: string;
  readonly text: string;
}

/** A stretch of a comment's text with its place in the XML. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The run it stands in, which holds nothing else but how it looks. */
  readonly run?: { readonly start: number; readonly end: number };
}

/** The comments of a part, in order. */
export function findComments(xml: string): readonly FoundComment[] {
  return elements(xml).map(({ cell, pieces }) => ({ cell, text: textOf(pieces) }));
}

/**
 * The comments part without our texts; one that was nothing else is gone, one that others wrote in keeps their words.
 *
 * @param ours address → the text put into the cell's comment
 * @returns the part, the cells that have no comment any more, and how many comments are left
 */
export function cutComments(
  xml: string,
  ours: ReadonlyMap<string, string>,
): { readonly xml: string; readonly removed: readonly string[]; readonly left: number } {
  const edits: Edit[] = [];
  const removed: string[] = [];
  const all = elements(xml);
  for (const { cell, start, end, pieces } of all) {
    const text = ours.get(cell);
    const found = text === undefined ? undefined : findOurs(textOf(pieces), text);
    if (found === undefined) continue;
    if (found.isWhole) {
      removed.push(cell);
      edits.push({ start, end, text: '' });
    } else edits.push(...cut(pieces, found.from, found.to));
  }
  return { xml: applyEdits(xml, edits), removed, left: all.length - removed.length };
}

/** Where our text stands in a comment, with the line break that parts it from the words before. */
export function findOurs(
  whole: string,
  ours: string,
): { readonly from: number; readonly to: number; readonly isWhole: boolean } | undefined {
  const at = whole.lastIndexOf(ours);
  if (at < 0) return undefined;
  const from = at > 0 && whole[at - 1] === '\n' ? at - 1 : at;
  const to = at + ours.length;
  return { from, to, isWhole: whole.slice(0, from).trim() === '' && whole.slice(to).trim() === '' };
}

function elements(
  xml: string,
): readonly (FoundComment & { start: number; end: number; pieces: readonly Piece[] })[] {
  const runs = [...scanElements(xml, 'r')];
  let run = 0;
  const pieces: Piece[] = [...scanElements(xml, 't')].map(({ tag, contentEnd, end }) => {
    const text = decodeText(unescapeXml(xml.slice(tag.end, contentEnd)).replace(/\r\n?/g, '\n')).text;
    while ((runs[run]?.end ?? Number.POSITIVE_INFINITY) < end) run += 1;
    const around = runs[run];
    const isIn = around !== undefined && around.tag.start < tag.start;
    const piece = { start: tag.end, end: contentEnd, text };
    return isIn ? { ...piece, run: { start: around.tag.start, end: around.end } } : piece;
  });
  let next = 0;
  return [...scanElements(xml, 'comment')].map(({ tag, end }) => {
    const first = next;
    while ((pieces[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const own = pieces.slice(first, next);
    return {
      cell: readAttribute(xml, tag, 'ref') ?? '',
      text: textOf(own),
      start: tag.start,
      end,
      pieces: own,
    };
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function cut(pieces: readonly Piece[], from: number, to: number): readonly Edit[] {
  let at = 0;
  return pieces.flatMap(({ start, end, text, run }): readonly Edit[] => {
    const kept = text.slice(0, Math.max(0, from - at)) + text.slice(Math.max(0, to - at));
    at += text.length;
    if (kept === text) return [];
    return kept === '' && run !== undefined
      ? [{ ...run, text: '' }]
      : [{ start, end, text: escapeCellText(kept) }];
  });
}
