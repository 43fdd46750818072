import type { ReviewRule } from '../../../review-rule.js';
import { approximateDigits } from './approximate-digits.js';
import { approximateTwice } from './approximate-twice.js';
import { citationForm } from './citation-form.js';
import { wordRepeated } from './word-repeated.js';
import { wordWrong } from './word-wrong.js';

/** Words: slips, repetitions, numbers in words, citations. */
export const wordingRules: readonly ReviewRule[] = [
  wordWrong,
  wordRepeated,
  approximateTwice,
  approximateDigits,
  citationForm,
];
