import type { Finding } from '../../finding.js';
import type { Project } from '../../project/load-project.js';
import { ruleBook } from '../../rules/rule-book.js';
import { type AppliedSetting, applySettings, readSettings } from '../../rules/rule-settings.js';
import { reviewBook } from '../review-book.js';
import type { Review } from '../review-draft.js';

/** A review as the bureau wants it: findings regraded or left out by the settings of its project file. */
export interface SettledReview {
  readonly review: Review;
  /** The settings in force, with what each did. */
  readonly settings: readonly AppliedSetting[];
  /** Settings that may not stand. */
  readonly faults: readonly Finding[];
}

/** The review after the project's settings; those of 体检 rules are for `settleFindings`. */
export function settleReview(review: Review, project: Project | undefined): SettledReview {
  const others = new Set(ruleBook.map(({ id }) => id));
  const given = (project?.settings ?? []).filter(({ rule }) => !others.has(rule));
  const read = readSettings(given, reviewBook);
  const { findings, applied } = applySettings(review.findings, read.settings);
  return { review: { ...review, findings }, settings: applied, faults: read.findings };
}
