import type { Rule } from '../../../rules/rule.js';
import { duplicateRow } from './duplicate-row.js';
import { totalMismatch } from './total-mismatch.js';

/** Rows of one table against each other. */
export const rowRules: readonly Rule[] = [duplicateRow, totalMismatch];
