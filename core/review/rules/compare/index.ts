import type { ReviewRule } from '../../review-rule.js';
import { baseYearMoved } from './base-year-moved.js';
import { draftsOrder } from './drafts-order.js';
import { figureContradicts } from './figure-contradicts.js';
import { figureLeft } from './figure-left.js';
import { growthLastReport } from './growth-last-report.js';

/** A report beside that of the year before: what is found with `wenbiao compare` alone. */
export const compareRules: readonly ReviewRule[] = [
  figureContradicts,
  growthLastReport,
  figureLeft,
  baseYearMoved,
  draftsOrder,
];
