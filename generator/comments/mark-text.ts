import { applyEdits, type Edit, escapeXml, openEmpty } from '../../core/xml/xml-text.js';
import type { TextPlace } from './comment.js';
import { scanText } from './scan-text.js';
import type { Run, ScannedParagraph, TextPiece } from './scanned-text.js';
import { type Spot, spotAt } from './spot-at.js';

/** What is to stand at the beginning and at the end of a stretch of the text, as XML. */
export interface Mark {
  readonly from: TextPlace;
  readonly to: TextPlace;
  /** Empty for a stretch that has a mark at its end alone. */
  readonly start: string;
  /** @param properties of the run it stands in, as XML */
  readonly end: (properties: string) => string;
}

/**
 * The document part with marks put into its text. A run is split where a mark lies within it, and each part keeps
 * its properties; where it cannot be split (a text box, a ruby) the mark stands outside. The text stays the same.
 * Throws for a place outside the text.
 */
export function markText(xml: string, marks: readonly Mark[]): string {
  const paragraphs = scanText(xml);
  const insertions: { readonly spot: Spot; readonly xml: string }[] = [];
  for (const { from, to } of marks) {
    if (to.paragraph < from.paragraph || (to.paragraph === from.paragraph && to.offset < from.offset)) {
      throw new RangeError('Expected a stretch that ends behind its beginning.');
    }
  }
  // At one spot a stretch ends before the next begins, and a point stands between them.
  for (const { to, end, ...mark } of marks) {
    if (isPoint({ to, ...mark })) continue;
    const spot = spotAt(xml, paragraphs, to, 'end');
    insertions.push({ spot, xml: end(propertiesAt(spot)) });
  }
  for (const { from, to, start, end } of marks) {
    if (!isPoint({ from, to })) continue;
    const spot = spotAt(xml, paragraphs, from, 'start');
    insertions.push({ spot, xml: start + end(propertiesAt(spot)) });
  }
  for (const { from, to, start } of marks) {
    if (isPoint({ from, to }) || start === '') continue;
    insertions.push({ spot: spotAt(xml, paragraphs, from, 'start'), xml: start });
  }
  return applyEdits(xml, editsFor(xml, insertions));
}

function isPoint({ from, to }: Pick<Mark, 'from' | 'to'>): boolean {
  return from.paragraph === to.paragraph && from.offset === to.offset;
}

function propertiesAt(spot: Spot): string {
  return spot.kind === 'empty' ? '' : (spot.run?.properties ?? '');
}

function editsFor(xml: string, insertions: readonly { readonly spot: Spot; readonly xml: string }[]): Edit[] {
  const within = new Map<TextPiece, { readonly run: Run; readonly cuts: Map<number, string> }>();
  const inside = new Map<number, { readonly run: Run; readonly marks: string }>();
  const empty = new Map<ScannedParagraph, string>();
  const edits: Edit[] = [];
  for (const { spot, xml: marks } of insertions) {
    if (spot.kind === 'outside') edits.push({ start: spot.at, end: spot.at, text: marks });
    else if (spot.kind === 'empty') empty.set(spot.paragraph, (empty.get(spot.paragraph) ?? '') + marks);
    else if (spot.kind === 'inside') {
      inside.set(spot.at, { run: spot.run, marks: (inside.get(spot.at)?.marks ?? '') + marks });
    } else {
      const { run, cuts } = within.get(spot.piece) ?? { run: spot.run, cuts: new Map<number, string>() };
      cuts.set(spot.offset, (cuts.get(spot.offset) ?? '') + marks);
      within.set(spot.piece, { run, cuts });
    }
  }
  for (const [{ close }, marks] of empty) {
    edits.push(
      close.isEmpty
        ? { start: close.start, end: close.end, text: openEmpty(xml, close, marks) }
        : { start: close.start, end: close.start, text: marks },
    );
  }
  for (const [at, { run, marks }] of inside) edits.push({ start: at, end: at, text: parted(run, marks) });
  for (const [piece, { run, cuts }] of within) {
    edits.push({ start: piece.start, end: piece.end, text: cutText(piece.text, run, cuts) });
  }
  return edits;
}

/** The run closed, the marks, and the run opened again with its properties. */
function parted({ endTag, tag, properties }: Run, marks: string): string {
  return endTag + marks + tag + properties;
}

/** The text in several runs, with the marks between them. */
function cutText(text: string, run: Run, cuts: ReadonlyMap<number, string>): string {
  const prefix = run.endTag.slice('</'.length, -'r>'.length);
  const element = (part: string) =>
    `<${prefix}t xml:space="preserve">${escapeXml(part).replaceAll('\r', '&#13;')}</${prefix}t>`;
  let at = 0;
  let written = '';
  for (const [offset, marks] of [...cuts].sort(([a], [b]) => a - b)) {
    written += element(text.slice(at, offset)) + parted(run, marks);
    at = offset;
  }
  return written + element(text.slice(at));
}
