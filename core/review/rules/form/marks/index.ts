import type { ReviewRule } from '../../../review-rule.js';
import { angleBrackets } from './angle-brackets.js';
import { dashHalf } from './dash-half.js';
import { halfWidth } from './half-width.js';
import { listMarkBetween } from './list-mark-between.js';
import { marksDoubled } from './marks-doubled.js';
import { rangeHyphen } from './range-hyphen.js';
import { straightQuotes } from './straight-quotes.js';
import { titlesNested } from './titles-nested.js';

/** Punctuation by GB/T 15834. */
export const punctuationRules: readonly ReviewRule[] = [
  halfWidth,
  straightQuotes,
  marksDoubled,
  titlesNested,
  angleBrackets,
  listMarkBetween,
  dashHalf,
  rangeHyphen,
];
