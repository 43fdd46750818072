import { applyMends } from '../../../../core/review/apply-mends.js';
import { mendLines } from '../../../../core/review/report/review-report.js';
import { annotateDraft } from '../../../../jobs/review/copies/annotate-draft.js';
import { mendDraft } from '../../../../jobs/review/copies/mend-draft.js';
import type { ReviewedJob } from '../../../../jobs/review/review-job.js';
import { reviewRecord } from '../../../../jobs/review/review-record.js';
import { tool } from '../../../data/tool.js';
import { sha256 } from '../../../sha256.js';
import { jsonFile, stem } from '../../run/json-file.js';
import { element } from '../../view/element.js';
import { type Output, outputButtons } from '../outputs.js';
import type { StepSettings } from '../runnable-step.js';
import type { PageReview } from './run-review.js';

/** What has one way to be mended, and the files of a review: the same bytes as those of `wenbiao review`. */
export function reviewOutputs(
  { book }: PageReview,
  job: ReviewedJob,
  { host, speaker, date }: Pick<StepSettings, 'host' | 'speaker' | 'date'>,
): HTMLElement {
  const { draft, review } = job;
  const { name, text } = draft;
  const { made } = applyMends(text.lines, review.findings);
  const [, ...changes] = mendLines(text, made);
  const annotated: Output = {
    what: '批注副本',
    make: async () => {
      const { bytes, missing } = annotateDraft(draft, review.findings, date());
      if (missing.length > 0) speaker.say(`有 ${missing.length} 处在文件里没有找到原文，没有批注`);
      return { name: `${stem(name)}-批注.docx`, bytes };
    },
  };
  const mended: Output = {
    what: text.isWord ? '改好的副本（修订）' : '改好的副本',
    make: async () => {
      const { bytes, left } = mendDraft(draft, review.findings, date());
      if (left.length > 0) speaker.say(`有 ${left.length} 处不能标成修订，照报告在 Word 中改`);
      return { name: name.replace(/(\.[^.]+)$/u, '-改好$1'), bytes };
    },
  };
  const record = () =>
    reviewRecord(job, {
      tool: { name: tool.name, version: tool.version },
      input: { name, sha256: sha256(draft.bytes) },
      ...(book !== undefined && { book: { name: book.name, sha256: book.sha256 } }),
    });
  return element(
    'div',
    {},
    ...(made.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'detected' },
            element('summary', {}, `只有一种改法的 ${made.length} 处`),
            element('ul', {}, ...changes.map((change) => element('li', {}, change.trim()))),
          ),
        ]),
    outputButtons(host, speaker, [
      ...(text.isWord ? [annotated] : []),
      ...(made.length > 0 ? [mended] : []),
      { what: '核稿报告（JSON）', make: async () => jsonFile(`${stem(name)}.核稿.json`, record()) },
    ]),
  );
}
