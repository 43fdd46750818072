import type { ReviewRule } from '../../review-rule.js';
import { dateImpossible } from './date-impossible.js';
import { dateRunTogether } from './date-run-together.js';
import { listDamageRules } from './lists/index.js';
import { markRules } from './marks/index.js';
import { numberRunTogether } from './number-run-together.js';
import { paragraphTorn } from './paragraph-torn.js';
import { titleCut } from './title-cut.js';

/** What a scraped, scanned or pasted text lost. */
export const damageRules: readonly ReviewRule[] = [
  numberRunTogether,
  dateRunTogether,
  dateImpossible,
  titleCut,
  ...markRules,
  ...listDamageRules,
  paragraphTorn,
];
