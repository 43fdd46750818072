import type { ReviewRule } from './review-rule.js';
import { claimRules } from './rules/claims/index.js';
import { compareRules } from './rules/compare/index.js';
import { consistencyRules } from './rules/consistency/index.js';
import { damageRules } from './rules/damage/index.js';
import { formRules } from './rules/form/index.js';
import { layoutRules } from './rules/layout/index.js';

/** Rules of 核稿 about one subject. */
export interface ReviewRuleGroup {
  readonly title: string;
  readonly rules: readonly ReviewRule[];
}

/** Everything that 核稿 can find in a draft, by subject. */
export const reviewRuleGroups: readonly ReviewRuleGroup[] = [
  { title: '数的说法', rules: claimRules },
  { title: '前后一致', rules: consistencyRules },
  { title: '破损的文字', rules: damageRules },
  { title: '公文格式', rules: formRules },
  { title: '版面', rules: layoutRules },
  { title: '两年对照', rules: compareRules },
];

/** The rules of all subjects. */
export const reviewBook: readonly ReviewRule[] = reviewRuleGroups.flatMap(({ rules }) => rules);
