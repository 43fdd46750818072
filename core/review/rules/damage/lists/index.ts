import type { ReviewRule } from '../../../review-rule.js';
import { labelCut } from './label-cut.js';
import { nameLost } from './name-lost.js';
import { tableHeadSplit } from './table-head-split.js';

/** Lists and tables with something lost. */
export const listDamageRules: readonly ReviewRule[] = [nameLost, labelCut, tableHeadSplit];
