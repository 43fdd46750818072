import { signatureNames } from '../document/document-text.js';
import type { Attachment } from '../document/elements/closing.js';
import type { FlowElement } from '../document/elements/flow.js';
import type { HeadElement } from '../document/elements/head.js';
import type { ImprintElement } from '../document/elements/imprint.js';
import { isFlow } from '../document/is-flow.js';
import type { DocumentElement } from '../document/official-document.js';
import { gbt9704 } from '../layout/gbt-9704.js';
import type { Profile } from '../layout/profile.js';
import type { Block } from './blocks/block.js';
import { writeAttachmentNote } from './blocks/closing/attachment-note.js';
import { writeAttachmentTop } from './blocks/closing/attachment-top.js';
import { writeAttendance } from './blocks/closing/attendance.js';
import { writeSealedSignature } from './blocks/closing/sealed-signature.js';
import { writeSignatureStamp } from './blocks/closing/signature-stamp.js';
import { writeUnsealedSignature } from './blocks/closing/unsealed-signature.js';
import { writeFlow } from './blocks/flow.js';
import { isWide } from './blocks/table.js';
import { endTitle, writeTitle, writeTitleNote } from './blocks/title.js';
import { emptyLines, line } from './line.js';

/** Blocks that share the way their pages lie. */
export interface Piece {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  /** On the next page with an even number, and without it. */
  readonly overleaf?: boolean;
}

/** What stands neither in 版头 nor in 版记. */
export type BodyElement = Exclude<DocumentElement, HeadElement | ImprintElement>;

/** Everything between 版头 and 版记, cut where the pages turn. */
export function writeBody(elements: readonly BodyElement[], profile: Profile): Piece[] {
  const pieces: { landscape: boolean; blocks: Block[] }[] = [];
  const last = () => pieces.at(-1) ?? { landscape: false, blocks: [] };

  /** In place: a copy for each element would make the time grow with the square of the length. */
  function add(landscape: boolean, blocks: readonly Block[]): void {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.landscape === landscape)
      for (const block of blocks) piece.blocks.push(block);
    else if (blocks.length > 0) pieces.push({ landscape, blocks: [...blocks] });
  }

  function addFlow(element: FlowElement, keepNext: boolean): void {
    add(lies(element), writeFlow(element, profile, keepNext));
  }

  function addAttachment(attachment: Attachment): void {
    const [first] = attachment.elements;
    const landscape = first !== undefined && lies(first);
    const newPage = last().landscape === landscape && last().blocks.length > 0;
    add(landscape, writeAttachmentTop(attachment, newPage));
    attachment.elements.forEach((element, index) => {
      addFlow(element, headsNext(element, attachment.elements[index + 1]));
    });
  }

  const firstText = elements.findIndex(isText);
  elements.forEach((element, index) => {
    const previous = elements[index - 1];
    const next = elements[index + 1];
    if (element.kind === 'attachment') addAttachment(element);
    else if (isFlow(element)) {
      const closes = index > firstText && next !== undefined && isClosing(next);
      addFlow(element, closes || headsNext(element, next));
    } else add(false, writeElement(element, previous, next));
  });
  return pieces;
}

/**
 * Whether the element is a heading of what follows it. One with text in its own paragraph, or with a heading of its
 * level or above next, heads nothing: a list of such must not be carried to the next page as a whole.
 */
function headsNext(element: FlowElement, next: BodyElement | undefined): boolean {
  if (element.kind !== 'heading' || element.body !== '') return false;
  return next?.kind !== 'heading' || next.level > element.level;
}

function lies(element: FlowElement): boolean {
  return element.kind === 'table' && isWide(element);
}

/** An element that is neither text nor attachment. 署名 is written with the date that follows it. */
function writeElement(
  element: Exclude<BodyElement, FlowElement | Attachment>,
  previous: BodyElement | undefined,
  next: BodyElement | undefined,
): Block[] {
  const date = next?.kind === 'document-date' ? next.text : '';
  const endOfTitle = next?.kind === 'title-note' || next?.kind === 'speaker' ? [] : endTitle();
  switch (element.kind) {
    case 'title':
      return [...writeTitle(element.lines), ...endOfTitle];
    case 'title-note':
      return [...writeTitleNote(element.lines), ...endOfTitle];
    case 'speaker':
      return [...writeTitleNote([element.text]), ...endOfTitle];
    case 'primary-recipients':
      return [line('Recipients', element.text)];
    case 'attachment-note':
      return writeAttachmentNote(
        element.titles,
        next !== undefined && isClosing(next) ? { keepNext: true } : {},
      );
    case 'attendance':
      return [
        ...(previous?.kind === 'attendance' ? [] : emptyLines(gbt9704.linesAboveAttendance)),
        writeAttendance(element.label, element.text),
      ];
    case 'signature':
      return element.sealed === true
        ? writeSealedSignature(signatureNames(element), date)
        : writeUnsealedSignature(signatureNames(element), date);
    case 'signature-stamp':
      return writeSignatureStamp(element.office, element.name, date);
    case 'document-date':
      return previous !== undefined && takesDate(previous) ? [] : writeUnsealedSignature([], element.text);
    case 'note':
      return [line('Note', element.text)];
  }
}

function takesDate({ kind }: BodyElement): boolean {
  return kind === 'signature' || kind === 'signature-stamp';
}

/** Whether an element closes the text: the text's last line goes to its page with it. */
function isClosing({ kind }: BodyElement): boolean {
  return (
    kind === 'attachment-note' ||
    kind === 'signature' ||
    kind === 'signature-stamp' ||
    kind === 'document-date'
  );
}

/** Whether an element is text of the body: the first one stays on the first page, which must show some (7.3.3). */
function isText(element: BodyElement): boolean {
  return element.kind === 'paragraph' || (element.kind === 'heading' && element.body !== '');
}
