import { AlignmentType, Document, Packer, type Paragraph, type Table } from 'docx';
import type { IsoDate } from '../../core/calendar.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import { gbt9704 } from '../layout/gbt-9704.js';
import { houseStyle, page } from '../layout/house-style.js';
import { writeAttachment } from './blocks/attachment.js';
import { writeAttachmentNote } from './blocks/attachment-note.js';
import { writeFlow } from './blocks/flow.js';
import { writePageNumber } from './blocks/page-number.js';
import { writeSignature } from './blocks/signature.js';
import { writeTitle } from './blocks/title.js';
import { defaultStyles } from './default-styles.js';
import { bodyLine, firstLine } from './line.js';
import { settleBytes } from './settle-bytes.js';

/**
 * The document as the bytes of a .docx file, laid out after GB/T 9704—2012 for a document without a seal. The
 * same document and date give the same bytes in any time zone. `date` stands in the file's properties.
 */
export async function writeDocx(
  document: OfficialDocument,
  { date }: { readonly date: IsoDate },
): Promise<Uint8Array> {
  const authority = document.elements.find((element) => element.kind === 'signature')?.authority ?? '';
  const title = document.elements.find((element) => element.kind === 'title')?.lines.join('') ?? '';
  const file = new Document({
    title,
    creator: authority,
    lastModifiedBy: authority,
    externalStyles: defaultStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page, header: 0, gutter: 0, footer: houseStyle.pageNumberFromPaperEdge },
          },
        },
        footers: { default: writePageNumber('right'), even: writePageNumber('left') },
        children: document.elements.flatMap(writeElement),
      },
    ],
  });
  return settleBytes(new Uint8Array(await Packer.toArrayBuffer(file)), date);
}

function writeElement(
  element: DocumentElement,
  index: number,
  elements: readonly DocumentElement[],
): (Paragraph | Table)[] {
  switch (element.kind) {
    case 'title':
      return writeTitle(element.lines);
    case 'primary-recipients':
      return [bodyLine([[element.text, 'fangSong']], { alignment: AlignmentType.LEFT })];
    case 'attachment-note':
      return writeAttachmentNote(element.titles);
    case 'signature': {
      const next = elements[index + 1];
      return writeSignature(element.authority, next?.kind === 'document-date' ? next.text : '');
    }
    case 'document-date':
      return elements[index - 1]?.kind === 'signature' ? [] : writeSignature('', element.text);
    case 'note':
      return [bodyLine([[element.text, 'fangSong']], firstLine(gbt9704.noteCharacters))];
    case 'attachment':
      return writeAttachment(element);
    default:
      return writeFlow(element);
  }
}
