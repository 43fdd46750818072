import type { ReviewRule } from '../../../review-rule.js';
import { markUnpaired } from './mark-unpaired.js';
import { markupLeft } from './markup-left.js';
import { placeholderLeft } from './placeholder-left.js';
import { webText } from './web-text.js';

/** Marks and words that are half lost, left over or strange. */
export const markRules: readonly ReviewRule[] = [markUnpaired, placeholderLeft, markupLeft, webText];
