import type { ReviewRule } from '../../review-rule.js';
import { closingRules } from './closing/index.js';
import { headRules } from './head/index.js';
import { headingRules } from './headings/index.js';
import { kindRules } from './kinds/index.js';
import { punctuationRules } from './marks/index.js';
import { numberRules } from './number/index.js';
import { wordingRules } from './words/index.js';

/** The form of an official document: its elements, its numbering, its marks. */
export const formRules: readonly ReviewRule[] = [
  ...headRules,
  ...numberRules,
  ...headingRules,
  ...closingRules,
  ...kindRules,
  ...punctuationRules,
  ...wordingRules,
];
