import type { ReviewRule } from '../../../review-rule.js';
import { numberAuthority } from './number-authority.js';
import { numberBrackets } from './number-brackets.js';
import { numberOrdinal } from './number-ordinal.js';
import { numberShortYear } from './number-short-year.js';

/** 发文字号, the document's own and those it cites. */
export const numberRules: readonly ReviewRule[] = [
  numberBrackets,
  numberOrdinal,
  numberShortYear,
  numberAuthority,
];
