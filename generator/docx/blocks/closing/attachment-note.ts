import type { IParagraphOptions } from 'docx';
import { attachmentNoteLines } from '../../../document/document-text.js';
import { widthInCharacters } from '../../../document/text-width.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { characterAdvance } from '../../../layout/house-style.js';
import { emptyLines, line } from '../../line.js';

/**
 * 附件说明 after an empty line: a name that wraps goes on under its own first character (7.3.4). The numbers of the
 * second and later lines stand under the first number.
 */
export function writeAttachmentNote(titles: readonly string[], options: IParagraphOptions): string[] {
  const label = widthInCharacters('附件：');
  return [
    ...emptyLines(gbt9704.linesAboveAttachmentNote, options),
    ...attachmentNoteLines(titles).map((text, index) => {
      const number = titles.length > 1 ? widthInCharacters(`${index + 1}. `) : 0;
      const lead = (index === 0 ? label : 0) + number;
      const nameStart = gbt9704.attachmentNoteCharacters + label + number;
      return line('AttachmentNote', text, {
        indent: {
          left: Math.round(nameStart * characterAdvance),
          hanging: Math.round(lead * characterAdvance),
        },
        ...options,
      });
    }),
  ];
}
