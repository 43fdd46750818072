import type { Rule } from '../../../rules/rule.js';
import { firstTimeConflict } from './first-time-conflict.js';
import { rdAboveSales } from './rd-above-sales.js';
import { rdStatisticsMissing } from './rd-statistics-missing.js';
import { rdYearJump } from './rd-year-jump.js';
import { recognitionInterval } from './recognition-interval.js';
import { recognitionYear } from './recognition-year.js';
import { subsidisedConflict } from './subsidised-conflict.js';

/** Recognitions, R&D expenses and earlier subsidies against each other. */
export const historyRules: readonly Rule[] = [
  recognitionInterval,
  recognitionYear,
  rdAboveSales,
  rdYearJump,
  rdStatisticsMissing,
  firstTimeConflict,
  subsidisedConflict,
];
