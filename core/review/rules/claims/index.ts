import type { ReviewRule } from '../../review-rule.js';

export const claimRules: readonly ReviewRule[] = [];
