import type { Rule } from '../../rules/rule.js';
import { calculationDiffers } from './calculation-differs.js';
import { calculationLeftOut } from './calculation-left-out.js';
import { calculationPaid } from './calculation-paid.js';

/** 测算表 against 台账 and against the computation. */
export const calculationRules: readonly Rule[] = [calculationPaid, calculationDiffers, calculationLeftOut];
