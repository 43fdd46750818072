import type { Rule } from '../../../rules/rule.js';
import { weightsClass } from './weights-class.js';
import { weightsTotal } from './weights-total.js';

/** The weights of 指标体系. */
export const weightRules: readonly Rule[] = [weightsClass, weightsTotal];
