import type { Rule } from '../../../rules/rule.js';
import { objectionAbove } from './objection-above.js';
import { objectionAboveApproved } from './objection-above-approved.js';
import { objectionAmbiguous } from './objection-ambiguous.js';
import { objectionAmount } from './objection-amount.js';
import { objectionAmountIdle } from './objection-amount-idle.js';
import { objectionConflict } from './objection-conflict.js';
import { objectionUnmatched } from './objection-unmatched.js';
import { objectionUnsigned } from './objection-unsigned.js';

/** 公示异议 against the computed awards. */
export const objectionRules: readonly Rule[] = [
  objectionAmbiguous,
  objectionUnmatched,
  objectionConflict,
  objectionAmount,
  objectionAmountIdle,
  objectionAbove,
  objectionAboveApproved,
  objectionUnsigned,
];
