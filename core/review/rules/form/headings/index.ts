import type { ReviewRule } from '../../../review-rule.js';
import { clauseOrder } from './clause-order.js';
import { headingStop } from './heading-stop.js';
import { numeralMarks } from './numeral-marks.js';
import { numeralOrder } from './numeral-order.js';

/** 结构层次 and its numerals. */
export const headingRules: readonly ReviewRule[] = [numeralOrder, clauseOrder, numeralMarks, headingStop];
