import type { IsoDate } from '../../../core/calendar.js';
import { describe } from '../../../core/messages/index.js';
import type { ReviewFinding } from '../../../core/review/review-draft.js';
import { addComments } from '../../../generator/comments/add-comments.js';
import type { Comment } from '../../../generator/comments/comment.js';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { locateLines } from '../../../generator/draft/locate-lines.js';
import { defaultLimits } from '../../../workbook/package/read-limits.js';
import { editParts } from '../../../workbook/patch/part-editor.js';
import type { ReviewedDraft } from '../file/read-reviewed-draft.js';

/** A copy of a .docx draft with each finding as a comment at its words, and the findings whose words were not found there. */
export function annotateDraft(
  { bytes, text: { lines } }: ReviewedDraft,
  findings: readonly ReviewFinding[],
  date: IsoDate,
): { readonly bytes: Uint8Array; readonly missing: readonly ReviewFinding[] } {
  const parts = editParts(bytes, defaultLimits);
  const locate = locateLines(lines, readDocxText(parts));
  const missing: ReviewFinding[] = [];
  const comments = findings.flatMap((finding): readonly Comment[] => {
    const { line, column, length } = finding.place;
    const found = locate(line - 1, column - 1, length);
    if (found !== undefined) return [{ ...found, author: '文表', date, text: commentText(finding) }];
    missing.push(finding);
    return [];
  });
  addComments(parts, comments);
  return { bytes: parts.pack(), missing };
}

function commentText(finding: ReviewFinding): string {
  const { fact, expected, fix, basis, severity } = describe(finding);
  return [
    `${severity}：${fact}`,
    ...(expected === undefined ? [] : [`应为：${expected}`]),
    ...(fix === undefined ? [] : [fix]),
    ...(basis === undefined ? [] : [`依据：${basis}`]),
  ].join('\n');
}
