import type { Rule } from '../../../rules/rule.js';
import { approvalAbove } from './approval-above.js';
import { approvalAmbiguous } from './approval-ambiguous.js';
import { approvalReason } from './approval-reason.js';
import { approvalReasonEmpty } from './approval-reason-empty.js';
import { approvalTwice } from './approval-twice.js';
import { approvalUnmatched } from './approval-unmatched.js';
import { approvalUnsigned } from './approval-unsigned.js';
import { overrideYear } from './override-year.js';
import { overrideYearMissing } from './override-year-missing.js';

/** 核定 against the computed awards. */
export const approvalRules: readonly Rule[] = [
  overrideYear,
  overrideYearMissing,
  approvalAbove,
  approvalReason,
  approvalReasonEmpty,
  approvalUnsigned,
  approvalUnmatched,
  approvalAmbiguous,
  approvalTwice,
];
