import type { Rule } from '../../../rules/rule.js';
import { batchMissing } from './batch-missing.js';
import { batchPolicyUnknown } from './batch-policy-unknown.js';
import { batchRows } from './batch-rows.js';
import { budgetShort } from './budget-short.js';
import { yearBeforePolicy } from './year-before-policy.js';

/** The batch: its year, its policy, its budget. */
export const batchRules: readonly Rule[] = [
  batchMissing,
  batchPolicyUnknown,
  batchRows,
  yearBeforePolicy,
  budgetShort,
];
