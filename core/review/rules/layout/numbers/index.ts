import type { ReviewRule } from '../../../review-rule.js';
import { layoutLetterNumber } from './layout-letter-number.js';
import { layoutNumberDash } from './layout-number-dash.js';
import { layoutNumberLooks } from './layout-number-looks.js';
import { layoutNumberMissing } from './layout-number-missing.js';
import { layoutNumberSide } from './layout-number-side.js';

/** Page numbers. */
export const pageNumberRules: readonly ReviewRule[] = [
  layoutLetterNumber,
  layoutNumberDash,
  layoutNumberLooks,
  layoutNumberMissing,
  layoutNumberSide,
];
