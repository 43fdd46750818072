import { AlignmentType, type Paragraph } from 'docx';
import { attachmentNoteLines } from '../../document/document-text.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { characterAdvance } from '../../layout/house-style.js';
import { bodyLine, emptyLine } from '../line.js';

/** 附件说明 after an empty line: a name that wraps goes on under its own first character (7.3.4). */
export function writeAttachmentNote(titles: readonly string[]): Paragraph[] {
  const label = '附件：'.length;
  const number = titles.length > 1 ? 1 : 0;
  return [
    emptyLine(),
    ...attachmentNoteLines(titles).map((line, index) => {
      const lead = (index === 0 ? label : 0) + number;
      const nameStart = gbt9704.attachmentNoteCharacters + label + number;
      return bodyLine([[line, 'fangSong']], {
        alignment: AlignmentType.LEFT,
        indent: {
          left: Math.round(nameStart * characterAdvance),
          hanging: Math.round(lead * characterAdvance),
        },
      });
    }),
  ];
}
