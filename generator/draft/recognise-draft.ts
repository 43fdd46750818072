import type { Finding } from '../../core/finding.js';
import { checkDocument } from '../document/check/check-document.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import { type Profile, profiles } from '../layout/profile.js';
import { charactersOf, type DraftLine } from './draft-line.js';
import { wrapWidth } from './join-lines.js';
import { choosePageKind, type PageKindWord, pageKindNames } from './page-kind.js';
import { isAttachmentLabel } from './recognise/line-forms.js';
import { recogniseAttachmentNote } from './recognise/recognise-attachment-note.js';
import {
  beginsIssued,
  firstAttachment,
  recogniseAttachments,
  recogniseIssued,
} from './recognise/recognise-attachments.js';
import { recogniseClosing } from './recognise/recognise-closing.js';
import { recogniseFlow } from './recognise/recognise-flow.js';
import { recogniseHead } from './recognise/recognise-head.js';
import { recogniseImprint } from './recognise/recognise-imprint.js';
import { recogniseTop } from './recognise/recognise-top.js';
import { Notes, type Recognised } from './recognition.js';

/** A draft as a document, with what its lines were taken for. */
export interface RecognisedDraft {
  readonly document: OfficialDocument;
  /** The draft's lines as they are printed: 版记 that stands before 附件 comes last (7.3.7, 7.4). */
  readonly lines: readonly DraftLine[];
  readonly recognised: readonly Recognised[];
  /** Lines that may be something else, and what the document lacks. */
  readonly questions: readonly Finding[];
  readonly pageKind: { readonly kind: PageKindWord; readonly why: string };
  readonly profile: Profile;
  /** What was settled without being asked for, for people. */
  readonly defaults: readonly string[];
}

export interface RecognisingOptions {
  /** As the draft shows when absent. */
  readonly pageKind?: PageKindWord;
  /** `strict` when absent; that of replies for a reply with 签发人. */
  readonly profile?: Profile;
}

/**
 * The elements of GB/T 9704—2012 in a draft. Every character of the lines stands in the document, in their order; what
 * has no form of its own is text of the body.
 *
 * @param file the draft's name, as questions show it
 */
export function recogniseDraft(
  lines: readonly DraftLine[],
  file: string,
  options: RecognisingOptions = {},
): RecognisedDraft {
  const notes = new Notes(file);
  const { elements, lines: printed } = recogniseElements(lines, notes);
  const pageKind =
    options.pageKind === undefined ? choosePageKind(elements) : { kind: options.pageKind, why: '按 --kind' };
  const kind = pageKindNames[pageKind.kind];
  const signedReply = kind === 'downward' && elements.some((element) => element.kind === 'signers');
  const profile = options.profile ?? (signedReply ? profiles.reply : profiles.strict);
  const sealed = kind === 'downward' || kind === 'upward' || kind === 'letter';
  const document: OfficialDocument = {
    pageKind: kind,
    elements: elements.map((element) =>
      element.kind === 'signature' && sealed ? { ...element, sealed } : element,
    ),
  };
  const signed = elements.some((element) => element.kind === 'signature');
  return {
    document,
    lines: printed,
    recognised: [...notes.recognised].sort((a, b) => a.from - b.from),
    questions: [
      ...[...notes.questions].sort((a, b) => lineOf(a) - lineOf(b)),
      ...checkDocument(document, file, profile).filter(
        // Asked about with its line already.
        ({ rule }) => rule !== 'document-element-misplaced',
      ),
    ],
    pageKind,
    profile,
    defaults: [
      `格式：${pageKind.kind}（${pageKind.why}）`,
      `版式：${profile.name}${options.profile === undefined ? (signedReply ? '（有签发人的下行文）' : '（默认）') : ''}`,
      ...(signed ? [`署名：${sealed ? '留出盖章的位置' : '不加盖印章'}（默认）`] : []),
    ],
  };
}

function lineOf({ place }: Finding): number {
  return place.kind === 'file' ? (place.line ?? 0) : 0;
}

/** Elements in the order in which they are printed, and the draft's lines in the same order. */
interface Elements {
  readonly elements: readonly DocumentElement[];
  readonly lines: readonly DraftLine[];
}

function recogniseElements(lines: readonly DraftLine[], notes: Notes): Elements {
  const width = wrapWidth(lines);
  const [first] = lines;
  // A draft may be an attachment and nothing else.
  const bare = first !== undefined && isAttachmentLabel(first.text) && lines.length > 1;
  const head = bare ? { elements: [], next: 0 } : recogniseHead(lines, notes);
  const below = lines.slice(head.next);
  const top = bare ? { elements: [], next: 0 } : recogniseTop(below, notes);
  const rest = below.slice(top.next);
  const imprint = recogniseImprint(rest, firstAttachment(rest), notes);
  const main = rest.filter((line) => !imprint.lines.includes(line));
  const attached = firstAttachment(main);
  const names = namesIn([...below.slice(0, top.next), ...main.slice(0, 3)]);
  const own = main.slice(0, attached);
  const closing = recogniseClosing(own.slice(0, firstIssued(own, names)), notes);
  const note = recogniseAttachmentNote(own.slice(0, closing.from), notes);
  const text = own.slice(0, note.from);
  const behind = own.slice(closing.next);
  const issues = beginsIssued(behind, names);
  const [stray] = behind;
  if (!issues && stray !== undefined) notes.ask(stray, '正文', '在成文日期和附注之后');
  const elements = [
    ...head.elements,
    ...top.elements,
    ...recogniseFlow(text, width, notes),
    ...(note.element === undefined ? [] : [note.element]),
    ...closing.elements,
    ...(issues ? recogniseIssued(behind, names, width, notes) : recogniseFlow(behind, width, notes)),
    ...recogniseAttachments(main.slice(attached), note.element?.titles ?? [], width, notes),
    ...imprint.elements,
  ];
  return { elements, lines: [...lines.slice(0, lines.length - rest.length), ...main, ...imprint.lines] };
}

/** Where a line is the name of what is issued, and nothing else; the end of the lines when none is. */
function firstIssued(lines: readonly DraftLine[], names: readonly string[]): number {
  const at = lines.findIndex(({ text }) => names.includes(charactersOf(text)));
  return at < 0 ? lines.length : at;
}

/** The names in 《》, and what a title says is issued. */
function namesIn(lines: readonly DraftLine[]): string[] {
  const text = charactersOf(lines.map((line) => line.text).join(''));
  const [, bare] = /关于(?:印发|转发)([^《》]+?)的通/u.exec(text) ?? [];
  return [
    ...[...text.matchAll(/《([^《》]+)》/gu)].map(([, name = '']) => name),
    ...(bare === undefined ? [] : [bare]),
  ];
}
