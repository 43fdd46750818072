import { settingLines } from '../../core/report/check-report.js';
import { reviewDocument, reviewLines } from '../../core/review/report/review-report.js';
import type { ReviewedJob } from './review-job.js';

/** The files a review rests on, by name and digest, and the program that made it. */
export interface ReviewSources {
  readonly tool: { readonly name: string; readonly version: string };
  readonly input: { readonly name: string; readonly sha256: string };
  readonly book?: { readonly name: string; readonly sha256: string };
  readonly project?: { readonly name: string; readonly sha256: string };
}

/** A review as the JSON document of `wenbiao review --json`. */
export function reviewRecord(
  { draft, review, settings }: ReviewedJob,
  { tool, input, book, project }: ReviewSources,
): Readonly<Record<string, unknown>> {
  return {
    format: 'wenbiao-review/1',
    tool,
    input,
    ...(book !== undefined && { book }),
    ...(project !== undefined && { project }),
    settings,
    ...reviewDocument(draft.text, review),
    ...(draft.notRead.length > 0 && { notRead: draft.notRead }),
  };
}

/** A review as lines for people: settings, findings, numbers, and what of the file was not read. */
export function reviewJobLines(
  { draft, review, settings }: ReviewedJob,
  shown: 'all' | 'samples',
): readonly string[] {
  return [
    ...settingLines(settings),
    ...reviewLines(draft.text, review, shown),
    ...(draft.notRead.length > 0 ? [`没有核的还有：${draft.notRead.join('、')}。`] : []),
  ];
}
