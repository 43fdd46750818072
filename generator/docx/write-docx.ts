import { strToU8 } from 'fflate';
import type { IsoDate } from '../../core/calendar.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import { pageLayouts } from '../layout/page-kinds.js';
import { type Profile, profiles } from '../layout/profile.js';
import type { Block } from './blocks/block.js';
import { chartParagraph } from './blocks/chart.js';
import { writeFileHead, writeOrderHead, writePlainHead } from './blocks/head/file-head.js';
import { type HeadParts, headParts, isHeadElement } from './blocks/head/head-parts.js';
import { writeLetterHead } from './blocks/head/letter-head.js';
import { isImprintElement, writeImprint } from './blocks/imprint.js';
import { chartParts } from './chart/chart-parts.js';
import { coreProperties } from './finish/core-properties.js';
import { joinParts, packPart } from './finish/packed-part.js';
import type { Frame, FramePlan } from './frame/frame.js';
import { frameOf, propertiesPart, textPart, writeFrame } from './frame/write-frame.js';
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
  const { blocks: head, ...aroundPage } =
    layout.head === 'letter'
      ? writeLetterHead(parts)
      : { blocks: writeHead(layout.head, layout.numberAtLeft, parts) };
  const pieces = withEnds(head, body, imprint, profile.deviations.includes('imprint-overleaf'));
  const drawn = pieces.flatMap(({ blocks }) => blocks.filter((block) => typeof block !== 'string'));
  const pictures = drawn.flatMap((block) => ('picture' in block ? [block.picture] : []));
  const charts = drawn.flatMap((block) => ('chart' in block ? [block.chart] : []));
  const plan: FramePlan = {
    sections: pieces.map(({ landscape, overleaf = false }) => ({ landscape, overleaf })),
    profile,
    charts: charts.length,
    ...aroundPage,
  };
  const frame = await (pictures.length === 0 ? frameOf(plan) : writeFrame(plan, pictures));
  const properties = coreProperties({
    title: document.elements.find((element) => element.kind === 'title')?.lines.join('') ?? '',
    creator: authorityOf(document),
    ...(date === undefined ? {} : { date }),
  });
  return joinParts([
    ...frame.parts,
    ...charts.flatMap((chart, index) => chartParts(chart, index + 1)),
    packPart(propertiesPart, strToU8(properties)),
    packPart(textPart, strToU8(textXml(frame, pieces))),
  ]);
}

function writeHead(head: 'file' | 'letter' | 'order' | 'none', atLeft: boolean, parts: HeadParts): Block[] {
  const empty = parts.marks.length === 0 && parts.numbers.length === 0 && parts.signers.length === 0;
  if (head === 'order') return writeOrderHead(parts);
  return empty ? writePlainHead(parts) : writeFileHead(parts, atLeft);
}

/** 版头 before the first piece and 版记 after the last; on a page of its own where the last one lies, or overleaf. */
function withEnds(
  head: readonly Block[],
  body: readonly Piece[],
  imprint: readonly Block[],
  overleaf: boolean,
): Piece[] {
  const [first, ...others] = body;
  const started =
    first === undefined || (first.landscape && head.length > 0)
      ? [{ landscape: false, blocks: head }, ...body]
      : [{ ...first, blocks: [...head, ...first.blocks] }, ...others];
  const last = started.at(-1);
  if (imprint.length === 0 || last === undefined) return started;
  // LibreOffice leaves a section out that begins with a floating table.
  if (last.landscape || overleaf) {
    return [...started, { landscape: false, blocks: [gap(), ...imprint], overleaf }];
  }
  return [...started.slice(0, -1), { ...last, blocks: [...last.blocks, ...imprint] }];
}

/** word/document.xml: the blocks of each section, with its properties in the last paragraph or, of the last, at the end. */
function textXml({ start, sections, pictures, end }: Frame, pieces: readonly Piece[]): string {
  const left = pictures.values();
  let charts = 0;
  const blockXml = (block: Block) => {
    if (typeof block === 'string') return block;
    if ('picture' in block) return left.next().value ?? '';
    charts += 1;
    return chartParagraph(block.chart, charts, pictures.length + charts);
  };
  const texts = pieces.map(({ blocks }, index) => {
    const written = blocks.map(blockXml);
    const properties = sections[index] ?? '';
    return index === pieces.length - 1
      ? written.join('') + properties
      : [...written.slice(0, -1), withSection(written.at(-1) ?? gap(), properties)].join('');
  });
  return start + texts.join('') + end;
}

/** The paragraph as the last of its section (ECMA-376 part 1, 17.6.18). */
function withSection(paragraph: string, properties: string): string {
  return paragraph.startsWith('<w:p><w:pPr>')
    ? paragraph.replace('</w:pPr>', () => `${properties}</w:pPr>`)
    : paragraph.replace('<w:p>', () => `<w:p><w:pPr>${properties}</w:pPr>`);
}

function isBodyElement(element: DocumentElement): element is BodyElement {
  return !isHeadElement(element) && !isImprintElement(element);
}

function authorityOf({ elements }: OfficialDocument): string {
  const mark = elements.find((element) => element.kind === 'authority-mark');
  const signature = elements.find((element) => element.kind === 'signature');
  return mark?.authorities.join('、') ?? signature?.authority ?? '';
}
