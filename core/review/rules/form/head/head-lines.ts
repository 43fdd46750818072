import { compactText } from '../../../compact-text.js';
import type { DraftParagraph, DraftText } from '../../../draft-text.js';

/** Lines among which 份号, 密级 and 紧急程度 stand. */
const most = 8;

/** What stands above 发文机关标志 and 发文字号 by their form: a line that is misspelt keeps the reader from knowing them. */
export function headLines({ paragraphs }: DraftText): readonly DraftParagraph[] {
  const first = paragraphs.slice(0, most);
  return first.slice(
    0,
    Math.max(
      0,
      first.findIndex((paragraph) => /文件$|〔\d{4}〕\d{1,5}号/u.test(compactText(paragraph).text)),
    ),
  );
}
