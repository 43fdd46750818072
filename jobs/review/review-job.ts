import type { Finding } from '../../core/finding.js';
import type { Project } from '../../core/project/load-project.js';
import { bookFigures } from '../../core/review/claims/book/book-figures.js';
import { claimSteps } from '../../core/review/claims/find-claims.js';
import type { DraftText } from '../../core/review/draft-text.js';
import type { DocxLayout } from '../../core/review/layout/docx-layout.js';
import type { MeasuredFault } from '../../core/review/layout/measured-fault.js';
import { settleReview } from '../../core/review/report/settle-review.js';
import { reviewBook } from '../../core/review/review-book.js';
import { type Review, reviewSteps } from '../../core/review/review-draft.js';
import type { ReviewContext } from '../../core/review/review-rule.js';
import type { AppliedSetting } from '../../core/rules/rule-settings.js';
import type { WorkbookSnapshot } from '../../core/sheet/cell.js';
import { finish, type Steps } from '../../core/steps.js';
import { readLayout } from '../../generator/docx-layout/read-layout.js';
import type { RecognisingOptions } from '../../generator/draft/recognise-draft.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { editParts } from '../../workbook/patch/part-editor.js';
import type { DraftForm } from './file/draft-form.js';
import { type ReviewedDraft, readReviewedDraft } from './file/read-reviewed-draft.js';

/** What a review knows besides the draft: the city's counties and the days off. */
export type HouseFacts = Pick<ReviewContext, 'regions' | 'holidays'>;

/** A draft to review, and what it is held against. The kind of page and the profile are as it shows when absent. */
export interface ReviewRequest extends RecognisingOptions {
  /** Its name, as findings show it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly form: DraftForm;
  /** The workbook whose cells its numbers are held against. */
  readonly book?: WorkbookSnapshot;
  readonly facts: HouseFacts;
  /** The settings of the bureau. */
  readonly project?: Project;
  /** Prints a .docx of that kind of page and measures it; what the printed page shows is not looked at when absent. */
  readonly measure?: (pageKind: string) => Promise<readonly MeasuredFault[]>;
  /** How long work is done: at once when absent; a page goes on drawing meanwhile, and stops it by rejecting. */
  readonly perform?: <Result>(steps: Steps<Result>) => Promise<Result>;
}

/** A draft as it was reviewed. */
export interface ReviewedJob {
  readonly draft: ReviewedDraft;
  readonly review: Review;
  /** The settings in force, with what each did. */
  readonly settings: readonly AppliedSetting[];
}

/** A review that did not take place: what keeps it, and one line on what that means. */
export interface StoppedReview {
  readonly stops: readonly Finding[];
  readonly outcome: string;
}

/**
 * Reads a draft and reviews it: what `wenbiao review` and a page show. Runs in a browser, asks no clock and changes
 * nothing it is given. A draft without text, and settings that may not stand, stop it; bytes that cannot be read throw
 * `UnreadableDraft`. `reviewRecord` and `reviewJobLines` show the result, `annotateDraft` and `mendDraft` make copies.
 */
export async function reviewJob(request: ReviewRequest): Promise<ReviewedJob | StoppedReview> {
  const { name, bytes, form, book, facts, project, perform = doAtOnce } = request;
  const draft = await readReviewedDraft(name, bytes, form, request);
  const { text } = draft;
  if (text.paragraphs.length === 0) {
    const place = { kind: 'file', file: name } as const;
    return { stops: [{ rule: 'draft-empty', severity: 'mandatory', place }], outcome: '没有核稿。' };
  }
  const figures = book === undefined ? [] : bookFigures(book);
  const claims = await perform(claimSteps(text, figures));
  const layout = form === 'docx' ? await layoutOf(request, text) : undefined;
  const context = { claims, ...facts, ...(layout !== undefined && { layout }) };
  const asked = await perform(reviewSteps(text, context, reviewBook));
  const { review, settings, faults } = settleReview(asked, project);
  if (faults.length > 0) return { stops: faults, outcome: '项目设置有问题，没有核稿。' };
  return { draft, review, settings };
}

async function doAtOnce<Result>(steps: Steps<Result>): Promise<Result> {
  return finish(steps);
}

async function layoutOf({ bytes, measure }: ReviewRequest, text: DraftText): Promise<DocxLayout> {
  const layout = readLayout(editParts(bytes, defaultLimits), text);
  return measure === undefined ? layout : { ...layout, measured: await measure(text.pageKind) };
}
