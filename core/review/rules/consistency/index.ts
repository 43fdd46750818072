import type { ReviewRule } from '../../review-rule.js';

export const consistencyRules: readonly ReviewRule[] = [];
