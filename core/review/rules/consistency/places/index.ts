import type { ReviewRule } from '../../../review-rule.js';
import { placeClass } from './place-class.js';
import { placeForeign } from './place-foreign.js';

/** Places that belong to this city. */
export const placeRules: readonly ReviewRule[] = [placeForeign, placeClass];
