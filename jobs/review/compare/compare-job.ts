import type { IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import type { Project } from '../../../core/project/load-project.js';
import { compareDrafts } from '../../../core/review/compare/compare-drafts.js';
import type { DraftComparison } from '../../../core/review/compare/compared-figure.js';
import { compareDocument } from '../../../core/review/report/compare-report.js';
import { comparedRows } from '../../../core/review/report/compared-row.js';
import { settleReview } from '../../../core/review/report/settle-review.js';
import { shownFindings } from '../../../core/review/report/shown-findings.js';
import { type Review, reviewDraft } from '../../../core/review/review-draft.js';
import { compareRules } from '../../../core/review/rules/compare/index.js';
import type { AppliedSetting } from '../../../core/rules/rule-settings.js';
import { yearComparisonBookPlan } from '../../../workbook/books/year-comparison-book.js';
import type { BookPlan } from '../../../workbook/write/plan.js';
import type { ReviewedDraft } from '../file/read-reviewed-draft.js';
import type { StoppedReview } from '../review-job.js';

/** The reports of two years held against each other. */
export interface ComparedJob {
  readonly earlier: ReviewedDraft;
  readonly later: ReviewedDraft;
  readonly comparison: DraftComparison;
  /** What of the later is to be asked about. */
  readonly review: Review;
  /** The settings in force, with what each did. */
  readonly settings: readonly AppliedSetting[];
}

/**
 * Holds a report against that of the year before: what `wenbiao compare` and a page show. A draft without text, and
 * settings that may not stand, stop it.
 */
export function compareJob(
  earlier: ReviewedDraft,
  later: ReviewedDraft,
  project?: Project,
): ComparedJob | StoppedReview {
  const empty = [earlier, later].filter(({ text }) => text.paragraphs.length === 0);
  if (empty.length > 0) return { stops: empty.map(({ name }) => emptyDraft(name)), outcome: '没有对照。' };
  const comparison = compareDrafts(earlier.text, later.text);
  const asked = reviewDraft(later.text, { claims: [], comparison }, compareRules);
  const { review, settings, faults } = settleReview(asked, project);
  if (faults.length > 0) return { stops: faults, outcome: '项目设置有问题，没有对照。' };
  return { earlier, later, comparison, review, settings };
}

function emptyDraft(file: string): Finding {
  return { rule: 'draft-empty', severity: 'mandatory', place: { kind: 'file', file } };
}

/** A file by its name and digest. */
interface HashedName {
  readonly name: string;
  readonly sha256: string;
}

/** The files a comparison rests on, and the program that made it. */
export interface CompareSources {
  readonly tool: { readonly name: string; readonly version: string };
  readonly earlier: HashedName;
  readonly later: HashedName;
  readonly project?: HashedName;
}

/** A comparison as the JSON document of `wenbiao compare --json`. */
export function compareRecord(
  { comparison, review, settings }: ComparedJob,
  { tool, earlier, later, project }: CompareSources,
): Readonly<Record<string, unknown>> {
  return {
    format: 'wenbiao-compare/1',
    tool,
    earlier,
    later,
    ...(project !== undefined && { project }),
    settings,
    ...compareDocument(comparison, review),
  };
}

/** The workbook of a comparison. */
export function compareBookPlan(
  { earlier, later, comparison, review }: ComparedJob,
  date: IsoDate,
): BookPlan {
  return yearComparisonBookPlan({
    earlier: earlier.name,
    later: later.name,
    date,
    rows: comparedRows(comparison),
    findings: shownFindings(later.text, review.findings),
  });
}
