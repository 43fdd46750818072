import {
  applyEdits,
  type Edit,
  escapeXml,
  readAttribute,
  scanElements,
  scanTags,
} from '../../core/xml/xml-text.js';
import { type DocxParts, mainPartOf } from '../comments/docx-parts.js';
import { type Mark, markText } from '../comments/mark-text.js';
import { scanText } from '../comments/scan-text.js';
import type { ScannedParagraph } from '../comments/scanned-text.js';
import { wordAttributes, wordNames } from '../comments/word-names.js';
import { narrowChange } from './narrow-change.js';
import type { Revision, TrackedChange } from './tracked-change.js';

/**
 * Makes changes in a .docx as tracked ones: accepting all gives the changed text, rejecting all the text as it was.
 * What comes has the looks of the words it stands for; tracked changes and comments of others stay. A change is left
 * out, and returned, where it cannot be tracked: in a text box, a ruby, or words that a tracked change put there.
 * Changes must not overlap. Throws for a place outside the text. Source: ECMA-376 part 1, 17.13.5.
 */
export function trackChanges<Change extends TrackedChange>(
  parts: DocxParts,
  changes: readonly Change[],
  revision: Revision,
): readonly Change[] {
  const part = mainPartOf(parts);
  const xml = parts.text(part);
  const paragraphs = scanText(xml);
  const left = changes.filter((change) => !isTrackable(paragraphs[change.from.paragraph], change));
  const made = changes.filter((change) => !left.includes(change));
  if (made.length === 0) return left;
  const writer = new ChangeWriter(xml, revision);
  const marks = made.flatMap((change) => marksOf(change, paragraphs[change.from.paragraph], writer));
  parts.write(part, writer.settle(markText(xml, marks)));
  return left;
}

/** Whether all words of a change stand in runs of their own that no tracked change put there. */
function isTrackable(paragraph: ScannedParagraph | undefined, { from, to }: TrackedChange): boolean {
  if (paragraph === undefined || from.paragraph !== to.paragraph || to.offset < from.offset) {
    throw new RangeError('Expected a change within a paragraph of the text.');
  }
  const { pieces, anchor } = paragraph;
  if (pieces.length === 0) return anchor === undefined;
  const touched = pieces.filter(
    ({ offset, text }) => offset <= to.offset && from.offset <= offset + text.length,
  );
  return touched.length > 0 && touched.every(({ run }) => run?.isInserted === false);
}

/** The deletions of a change, each in one element of a run, and what is inserted behind the last or alone. */
function marksOf(
  { from, to, text: wanted }: TrackedChange,
  paragraph: ScannedParagraph | undefined,
  writer: ChangeWriter,
): readonly Mark[] {
  const pieces = paragraph?.pieces ?? [];
  const words = pieces.map(({ text }) => text).join('');
  const at = (offset: number) => ({ paragraph: from.paragraph, offset });
  return narrowChange(words.slice(from.offset, to.offset), wanted).flatMap((change): readonly Mark[] => {
    const [start, end] = [from.offset + change.start, from.offset + change.end];
    const insertion = (properties: string) => writer.insertion(change.text, properties);
    if (start === end) {
      // What is put behind kept words looks like them, and what is put before them too.
      const behind = start > from.offset ? start - 1 : start;
      return [{ from: at(behind), to: at(start), start: '', end: insertion }];
    }
    const gone = pieces.filter(({ offset, text }) => offset < end && start < offset + text.length);
    return gone.map((piece, index) => ({
      from: at(Math.max(start, piece.offset)),
      to: at(Math.min(end, piece.offset + piece.text.length)),
      start: writer.deletion(),
      end: (properties) => writer.deletionEnd + (index === gone.length - 1 ? insertion(properties) : ''),
    }));
  });
}

/** Writes the elements of tracked changes, each with an id that the part does not have yet. */
class ChangeWriter {
  private readonly names;
  private readonly first: number;
  private next: number;

  constructor(
    xml: string,
    private readonly revision: Revision,
  ) {
    this.names = wordNames(xml);
    this.first = 1 + greatestId(xml);
    this.next = this.first;
  }

  get deletionEnd(): string {
    return `</${this.names.prefix}del>`;
  }

  deletion(): string {
    return this.startTag('del');
  }

  /** @param properties of the run that it follows, as XML */
  insertion(text: string, properties: string): string {
    if (text === '') return '';
    const { prefix } = this.names;
    const run = `<${prefix}r>${withoutChange(properties)}<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
    return `${this.startTag('ins')}${run}</${prefix}ins>`;
  }

  /** The part with the texts of its own deletions as `delText`, which a deletion has in place of `t`. */
  settle(xml: string): string {
    const edits: Edit[] = [];
    let isOwn = false;
    for (const tag of scanTags(xml)) {
      if (tag.prefix !== this.names.prefix) continue;
      if (tag.name === 'del') {
        const id = Number(readAttribute(xml, tag, 'id'));
        isOwn = !tag.isClose && id >= this.first && id < this.next;
      } else if (isOwn && tag.name === 't') {
        const at = xml.indexOf(`${tag.prefix}t`, tag.start);
        edits.push({ start: at, end: at + tag.prefix.length + 1, text: `${tag.prefix}delText` });
      }
    }
    return applyEdits(xml, edits);
  }

  private startTag(name: 'del' | 'ins'): string {
    const { author, date } = this.revision;
    const id = String(this.next);
    this.next += 1;
    return `<${this.names.prefix}${name} ${wordAttributes(this.names, { id, author, date: `${date}T00:00:00Z` })}>`;
  }
}

/** The greatest number that any element of the part has for an id. */
function greatestId(xml: string): number {
  let greatest = 0;
  for (const tag of scanTags(xml)) {
    if (tag.isClose) continue;
    const id = Number(readAttribute(xml, tag, 'id') ?? 0);
    if (Number.isSafeInteger(id)) greatest = Math.max(greatest, id);
  }
  return greatest;
}

/** Properties of a run without the record of how somebody changed them. */
function withoutChange(properties: string): string {
  const edits = [...scanElements(properties, 'rPrChange')].map(({ tag, end }) => ({
    start: tag.start,
    end,
    text: '',
  }));
  return applyEdits(properties, edits);
}
