import type { TextPlace } from './comment.js';
import type { Run, ScannedParagraph, TextPiece } from './scanned-text.js';

/** Where XML goes: before or after a whole element, between the elements of a run, or within a text. */
export type Spot =
  | { readonly kind: 'outside'; readonly at: number; readonly run?: Run }
  | { readonly kind: 'inside'; readonly at: number; readonly run: Run }
  | { readonly kind: 'within'; readonly piece: TextPiece; readonly run: Run; readonly offset: number }
  | { readonly kind: 'empty'; readonly paragraph: ScannedParagraph };

/**
 * Where a stretch begins that has the character at the place, or ends that has the one before it. Throws for a place
 * outside the text.
 */
export function spotAt(
  xml: string,
  paragraphs: readonly ScannedParagraph[],
  { paragraph: index, offset }: TextPlace,
  side: 'start' | 'end',
): Spot {
  const paragraph = paragraphs[index];
  const pieces = paragraph?.pieces ?? [];
  const last = pieces.at(-1);
  const length = last === undefined ? 0 : last.offset + last.text.length;
  if (paragraph === undefined || offset < 0 || offset > length) {
    throw new RangeError(`Expected a place in the text, not paragraph ${index}, offset ${offset}.`);
  }
  if (last === undefined) {
    const { anchor } = paragraph;
    if (anchor === undefined) return { kind: 'empty', paragraph };
    return { kind: 'outside', at: side === 'start' ? anchor.start : anchor.end };
  }
  const piece = side === 'start' ? pieceFrom(pieces, offset) : pieceTo(pieces, offset);
  if (piece !== undefined) return spotIn(xml, piece, offset - piece.offset, side);
  // Before the first character ends nothing, and after the last begins nothing: there is a point.
  const [first = last] = pieces;
  return side === 'start' ? spotIn(xml, last, last.text.length, 'end') : spotIn(xml, first, 0, 'start');
}

function pieceFrom(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  return pieces.find((piece) => offset < piece.offset + piece.text.length);
}

function pieceTo(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  return offset === 0 ? undefined : pieces.find((piece) => offset <= piece.offset + piece.text.length);
}

function spotIn(xml: string, piece: TextPiece, offset: number, side: 'start' | 'end'): Spot {
  const { run, anchor, text } = piece;
  if (run === undefined) return { kind: 'outside', at: side === 'start' ? anchor.start : anchor.end };
  const whole = wholeCharacters(text, offset, side);
  if (whole > 0 && whole < text.length) return { kind: 'within', piece, run, offset: whole };
  if (whole === 0) {
    const first = isBlank(xml.slice(run.contentStart, piece.start));
    return first ? { kind: 'outside', at: run.start, run } : { kind: 'inside', at: piece.start, run };
  }
  const final = isBlank(xml.slice(piece.end, run.end - run.endTag.length));
  return final ? { kind: 'outside', at: run.end, run } : { kind: 'inside', at: piece.end, run };
}

/** The offset moved out of the middle of a surrogate pair, so that the stretch has the whole character. */
function wholeCharacters(text: string, offset: number, side: 'start' | 'end'): number {
  const splits = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  if (!splits) return offset;
  return side === 'start' ? offset - 1 : offset + 1;
}

function isBlank(xml: string): boolean {
  return xml.trim() === '';
}
