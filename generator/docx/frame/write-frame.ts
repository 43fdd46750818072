import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { page, pageNumberFromPaperEdge } from '../../layout/house-style.js';
import { writeLetterFooter } from '../blocks/head/letter-head.js';
import { writeLyingPageNumber } from '../blocks/page-number/lying-page-number.js';
import { leaveOutPageNumber, writePageNumber } from '../blocks/page-number/upright-page-number.js';
import { announceCharts } from '../chart/chart-parts.js';
import { finishParts } from '../finish/finish-parts.js';
import { packPart } from '../finish/packed-part.js';
import { gapParagraph } from '../line.js';
import { slot } from '../xml/form.js';
import { remembered } from '../xml/remembered.js';
import type { Frame, FramePlan, SectionPlan } from './frame.js';

export const textPart = 'word/document.xml';
export const propertiesPart = 'docProps/core.xml';

/** The frame of documents without pictures: built and compressed once. */
export const frameOf = remembered((plan: FramePlan) => writeFrame(plan, []));

/** The docx library's file with the pictures alone in its text, taken apart. */
export async function writeFrame(plan: FramePlan, pictures: readonly Paragraph[]): Promise<Frame> {
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: plan.sections.map((section, index) => ({
      ...sectionOptions(section, plan, index === 0),
      children: [...(index === 0 ? pictures : []), gapParagraph()],
    })),
  });
  const parts = announceCharts(
    finishParts(unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)))),
    plan.charts,
  );
  const text = strFromU8(parts.get(textPart) ?? new Uint8Array());
  const body = text.indexOf('<w:body>') + '<w:body>'.length;
  const end = text.indexOf('</w:body>');
  const content = text.slice(body, end);
  return {
    start: text.slice(0, body),
    sections: content.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [],
    end: text.slice(end),
    pictures: (content.match(/<w:p>.*?<\/w:p>/gs) ?? []).slice(0, pictures.length).map(withOwnId),
    parts: [...parts]
      .filter(([name]) => name !== textPart && name !== propertiesPart)
      .map(([name, part]) => packPart(name, isHeader(name) ? withLetterHead(part, plan) : part)),
  };
}

function isHeader(name: string): boolean {
  return /^word\/header\d+\.xml$/.test(name);
}

const slotParagraph = `<w:p><w:r><w:t xml:space="preserve">${slot}</w:t></w:r></w:p>`;

function withLetterHead(header: Uint8Array, { letter }: FramePlan): Uint8Array {
  return strToU8(strFromU8(header).replace(slotParagraph, () => (letter?.header ?? []).join('')));
}

/** Pictures are numbered within the document, as ids must be unique in it (ECMA-376 part 1, 20.4.2.5). */
function withOwnId(picture: string, index: number): string {
  return picture.replace(/(<wp:docPr id=")\d+/, (_, before: string) => `${before}${index + 1}`);
}

function sectionOptions(
  { landscape, overleaf }: SectionPlan,
  { profile, letter: letterHead }: FramePlan,
  first: boolean,
): Omit<ISectionOptions, 'children'> {
  const letter = first ? letterHead : undefined;
  const footerMargin = letter?.footerMargin ?? pageNumberFromPaperEdge;
  const footer = (side: 'left' | 'right') => {
    if (overleaf) return leaveOutPageNumber();
    return landscape
      ? new Footer({ children: [gapParagraph()] })
      : writePageNumber(side, profile, footerMargin);
  };
  return {
    properties: {
      type: overleaf ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
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
      ...(letter === undefined ? {} : { first: new Header({ children: [new Paragraph(slot)] }) }),
      ...(landscape
        ? { default: writeLyingPageNumber('odd', profile), even: writeLyingPageNumber('even', profile) }
        : {
            default: new Header({ children: [gapParagraph()] }),
            even: new Header({ children: [gapParagraph()] }),
          }),
    },
    footers: {
      ...(letter === undefined ? {} : { first: writeLetterFooter() }),
      default: footer('right'),
      even: footer('left'),
    },
  };
}

const uprightMargins = { top: page.top, right: page.right, bottom: page.bottom, left: page.left };
/** The sheet turned so that its binding edge is on top. */
const lyingMargins = { top: page.left, right: page.top, bottom: page.right, left: page.bottom };
