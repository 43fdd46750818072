import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Attachment } from '../../document/official-document.js';
import { bodyLine, emptyLine } from '../line.js';
import { writeFlow } from './flow.js';
import { writeTitle } from './title.js';

/** 附件 on a new page: its label in 3号黑体 on the first line, its title on the third (7.3.7). */
export function writeAttachment(attachment: Attachment): (Paragraph | Table)[] {
  return [
    bodyLine([[attachment.label, 'heiTi']], { alignment: AlignmentType.LEFT, pageBreakBefore: true }),
    emptyLine(),
    ...writeTitle(attachment.title.lines),
    ...attachment.elements.flatMap(writeFlow),
  ];
}
