import type { DraftPlace, DraftText } from '../../../../../core/review/draft-text.js';

/** Where words stand: 「第3行第12列」, in a .docx, which shows no lines by number, 「第3段」. */
export function placeWords({ isWord }: DraftText, { line, column }: DraftPlace): string {
  return isWord ? `第${line}段` : `第${line}行第${column}列`;
}
