import type { Rule } from '../../../rules/rule.js';
import { otherSubsidyMissing } from './other-subsidy-missing.js';
import { rdStatisticsDiffers } from './rd-statistics-differs.js';
import { reviewConflict } from './review-conflict.js';
import { subsidisedUnpaid } from './subsidised-unpaid.js';

/** Facts of the batch that an amount rests on: missing, or said otherwise elsewhere. */
export const factRules: readonly Rule[] = [
  rdStatisticsDiffers,
  otherSubsidyMissing,
  reviewConflict,
  subsidisedUnpaid,
];
