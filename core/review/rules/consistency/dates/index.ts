import type { ReviewRule } from '../../../review-rule.js';
import { datesOrder } from './dates-order.js';
import { numberYear } from './number-year.js';
import { workingDays } from './working-days.js';
import { yearUnclear } from './year-unclear.js';

/** Days and years against each other. */
export const dateOrderRules: readonly ReviewRule[] = [numberYear, datesOrder, yearUnclear, workingDays];
