import type { Rule } from '../../../rules/rule.js';
import { certificateYears } from './certificate-years.js';
import { dateForm } from './date-form.js';
import { dateText } from './date-text.js';
import { textBecameDate } from './text-became-date.js';
import { validityOrder } from './validity-order.js';
import { yearForm } from './year-form.js';

/** Years and days. */
export const dateRules: readonly Rule[] = [
  yearForm,
  dateForm,
  dateText,
  textBecameDate,
  validityOrder,
  certificateYears,
];
