import { Document, Footer, Header, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import type { IsoDate } from '../../core/calendar.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import { page, pageNumberFromPaperEdge } from '../layout/house-style.js';
import { pageLayouts } from '../layout/page-kinds.js';
import { type Profile, profiles } from '../layout/profile.js';
import type { Block } from './blocks/block.js';
import { writeFileHead, writeOrderHead, writePlainHead } from './blocks/head/file-head.js';
import { type HeadParts, headParts, isHeadElement } from './blocks/head/head-parts.js';
import { writeLetterHead } from './blocks/head/letter-head.js';
import { isImprintElement, writeImprint } from './blocks/imprint.js';
import { writeLyingPageNumber } from './blocks/page-number/lying-page-number.js';
import { writePageNumber } from './blocks/page-number/upright-page-number.js';
import { finishFile } from './finish/finish-file.js';
import { gap } from './line.js';
import { type BodyElement, type Piece, writeBody } from './write-body.js';

export interface WritingOptions {
  /** The day in the file's properties; none when absent. */
  readonly date?: IsoDate;
  /** `strict` when absent. */
  readonly profile?: Profile;
}

/**
 * The document as the bytes of a .docx file, laid out after GB/T 9704—2012. The same document and options give the
 * same bytes in any time zone. Characters that no XML can carry are left out; `checkDocument` tells of them.
 */
export async function writeDocx(
  document: OfficialDocument,
  { date, profile = profiles.strict }: WritingOptions = {},
): Promise<Uint8Array> {
  const layout = pageLayouts[document.pageKind ?? 'plain'];
  const parts = headParts(document.elements);
  const imprint = writeImprint(document.elements.filter(isImprintElement), layout.imprintLined);
  const body = writeBody(document.elements.filter(isBodyElement), profile);
  const letter = layout.head === 'letter' ? writeLetterHead(parts) : undefined;
  const head = letter?.blocks ?? writeHead(layout.head, layout.numberAtLeft, parts);
  const pieces = withEnds(head, body, imprint);
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: pieces.map((piece, index) => section(piece, profile, index === 0 ? letter : undefined)),
  });
  return finishFile(new Uint8Array(await Packer.toArrayBuffer(file)), {
    title: document.elements.find((element) => element.kind === 'title')?.lines.join('') ?? '',
    creator: authorityOf(document),
    ...(date === undefined ? {} : { date }),
  });
}

function writeHead(head: 'file' | 'letter' | 'order' | 'none', atLeft: boolean, parts: HeadParts): Block[] {
  const empty = parts.marks.length === 0 && parts.numbers.length === 0 && parts.signers.length === 0;
  if (head === 'order') return writeOrderHead(parts);
  return empty ? writePlainHead(parts) : writeFileHead(parts, atLeft);
}

/** 版头 before the first piece and 版记 after the last; an upright page of its own where the last one lies. */
function withEnds(head: readonly Block[], body: readonly Piece[], imprint: readonly Block[]): Piece[] {
  const [first, ...others] = body;
  const started =
    first === undefined || (first.landscape && head.length > 0)
      ? [{ landscape: false, blocks: head }, ...body]
      : [{ ...first, blocks: [...head, ...first.blocks] }, ...others];
  const last = started.at(-1);
  if (imprint.length === 0 || last === undefined) return started;
  // LibreOffice leaves a section out that begins with a floating table.
  if (last.landscape) return [...started, { landscape: false, blocks: [gap(), ...imprint] }];
  return [...started.slice(0, -1), { ...last, blocks: [...last.blocks, ...imprint] }];
}

function section(
  { landscape, blocks }: Piece,
  profile: Profile,
  letter: ReturnType<typeof writeLetterHead> | undefined,
): ISectionOptions {
  const footerMargin = letter?.footerMargin ?? pageNumberFromPaperEdge;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: letter !== undefined,
      page: {
        size: {
          width: page.width,
          height: page.height,
          ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          ...(landscape ? lyingMargins : uprightMargins),
          header: letter?.headerMargin ?? 0,
          gutter: 0,
          footer: footerMargin,
        },
      },
    },
    headers: {
      ...(letter === undefined ? {} : { first: letter.header }),
      ...(landscape
        ? { default: writeLyingPageNumber('odd', profile), even: writeLyingPageNumber('even', profile) }
        : { default: new Header({ children: [gap()] }), even: new Header({ children: [gap()] }) }),
    },
    footers: {
      ...(letter === undefined ? {} : { first: letter.footer }),
      ...(landscape
        ? { default: new Footer({ children: [gap()] }), even: new Footer({ children: [gap()] }) }
        : {
            default: writePageNumber('right', profile, footerMargin),
            even: writePageNumber('left', profile, footerMargin),
          }),
    },
    children: blocks,
  };
}

const uprightMargins = { top: page.top, right: page.right, bottom: page.bottom, left: page.left };
/** The sheet turned so that its binding edge is on top. */
const lyingMargins = { top: page.left, right: page.top, bottom: page.right, left: page.bottom };

function isBodyElement(element: DocumentElement): element is BodyElement {
  return !isHeadElement(element) && !isImprintElement(element);
}

function authorityOf({ elements }: OfficialDocument): string {
  const mark = elements.find((element) => element.kind === 'authority-mark');
  const signature = elements.find((element) => element.kind === 'signature');
  return mark?.authorities.join('、') ?? signature?.authority ?? '';
}
