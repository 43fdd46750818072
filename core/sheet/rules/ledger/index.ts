import type { Rule } from '../../../rules/rule.js';
import { ledgerApproved } from './ledger-approved.js';
import { ledgerPaid } from './ledger-paid.js';
import { reductionReason } from './reduction-reason.js';

/** Within a line of 台账. */
export const ledgerRules: readonly Rule[] = [ledgerApproved, reductionReason, ledgerPaid];
