import type { Attachment } from '../../../document/elements/closing.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { emptyLines, line } from '../../line.js';
import type { Block } from '../block.js';
import { endTitle, writeTitle } from '../title.js';

/**
 * The top of an 附件: its label in 3号黑体 on the first line, its title on the third (7.3.7).
 *
 * @param newPage whether it must ask for its page; a section of its own has begun one
 */
export function writeAttachmentTop(attachment: Attachment, newPage: boolean): Block[] {
  return [
    line('AttachmentLabel', attachment.label, {
      keepNext: true,
      ...(newPage ? { pageBreakBefore: true } : {}),
    }),
    ...emptyLines(gbt9704.linesBelowAttachmentLabel, { keepNext: true }),
    ...writeTitle(attachment.title.lines, 'AttachmentTitle'),
    ...endTitle(),
  ];
}
