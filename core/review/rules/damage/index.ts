import type { ReviewRule } from '../../review-rule.js';

export const damageRules: readonly ReviewRule[] = [];
