import type { Applicant } from '../book/applicants/applicant.js';
import type { Policy } from '../law/policy.js';
import type { ReadingChoices } from '../law/reading-choice.js';

/** What every clause function is given besides the claim itself. */
export interface ClauseContext {
  readonly policy: Policy;
  readonly choices: ReadingChoices;
  readonly applicant: Applicant;
  /** 奖补年度. */
  readonly awardYear: number;
}
