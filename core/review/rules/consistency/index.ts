import type { ReviewRule } from '../../review-rule.js';
import { countRules } from './counts/index.js';
import { dateOrderRules } from './dates/index.js';
import { nameRules } from './names/index.js';
import { partRules } from './parts/index.js';
import { placeRules } from './places/index.js';
import { replyRules } from './proposal/index.js';
import { thresholdRules } from './thresholds/index.js';

/** What a document says in several places. */
export const consistencyRules: readonly ReviewRule[] = [
  ...nameRules,
  ...partRules,
  ...countRules,
  ...dateOrderRules,
  ...placeRules,
  ...thresholdRules,
  ...replyRules,
];
