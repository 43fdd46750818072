import { mendLines } from '../../core/review/report/review-report.js';
import type { Mend } from '../../core/review/review-draft.js';
import { annotateDraft } from '../../jobs/review/copies/annotate-draft.js';
import { mendDraft } from '../../jobs/review/copies/mend-draft.js';
import type { ReviewedJob } from '../../jobs/review/review-job.js';
import type { PendingFile } from '../output/pending-file.js';
import { today } from '../today.js';

/** The copies of a reviewed draft that were asked for, what is said of them, and the mends of the mended one. */
export function makeCopies(
  { draft, review: { findings } }: ReviewedJob,
  asked: { readonly annotate?: string; readonly fix?: string; readonly date?: string },
): {
  readonly files: readonly PendingFile[];
  readonly lines: readonly string[];
  readonly mends?: readonly Mend[];
} {
  const files: PendingFile[] = [];
  const lines: string[] = [];
  if (asked.annotate !== undefined) {
    const { bytes, missing } = annotateDraft(draft, findings, today(asked.date));
    files.push({ path: asked.annotate, bytes, what: '批注副本' });
    if (missing.length > 0) lines.push(`有 ${missing.length} 处在文件里没有找到原文，没有批注。`);
  }
  if (asked.fix === undefined) return { files, lines };
  const { bytes, made, left } = mendDraft(draft, findings, today(asked.date));
  files.push({ path: asked.fix, bytes, what: '改好的副本' });
  lines.push(...mendLines(draft.text, made));
  if (left.length > 0) lines.push(`有 ${left.length} 处不能标成修订，照报告在 Word 中改。`);
  return { files, lines, mends: made };
}
