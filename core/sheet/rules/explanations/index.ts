import type { Rule } from '../../../rules/rule.js';
import { explanationEmpty } from './explanation-empty.js';
import { explanationIdle } from './explanation-idle.js';

/** What is written in 核实说明. */
export const explanationRules: readonly Rule[] = [explanationEmpty, explanationIdle];
