import type { ReviewRule } from '../../../review-rule.js';
import { addresseeCategory } from './addressee-category.js';
import { addresseeNumber } from './addressee-number.js';
import { formFilled } from './form-filled.js';
import { mobilePublic } from './mobile-public.js';
import { pointsCount } from './points-count.js';
import { proposalNumberDiffers } from './proposal-number-differs.js';

/** Replies to proposals, and what is made public. */
export const replyRules: readonly ReviewRule[] = [
  proposalNumberDiffers,
  pointsCount,
  addresseeCategory,
  addresseeNumber,
  formFilled,
  mobilePublic,
];
