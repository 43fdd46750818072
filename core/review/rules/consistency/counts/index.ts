import type { ReviewRule } from '../../../review-rule.js';
import { categoriesCount } from './categories-count.js';
import { figureDiffers } from './figure-differs.js';
import { headingCount } from './heading-count.js';
import { listWords } from './list-words.js';
import { targetDiffers } from './target-differs.js';
import { weightsSum } from './weights-sum.js';

/** Numbers that stand in two places: in a list and above it, in the text and in a table. */
export const countRules: readonly ReviewRule[] = [
  headingCount,
  categoriesCount,
  listWords,
  weightsSum,
  targetDiffers,
  figureDiffers,
];
