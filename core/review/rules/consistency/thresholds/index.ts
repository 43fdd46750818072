import type { ReviewRule } from '../../../review-rule.js';
import { amountStep } from './amount-step.js';
import { thresholdContradicts } from './threshold-contradicts.js';
import { thresholdOverlap } from './threshold-overlap.js';

/** Tiers of a policy that overlap or contradict each other. */
export const thresholdRules: readonly ReviewRule[] = [thresholdOverlap, thresholdContradicts, amountStep];
