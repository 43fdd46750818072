import type { ReviewRule } from '../../review-rule.js';

export const formRules: readonly ReviewRule[] = [];
