import type { Rule } from '../../../rules/rule.js';
import { externalLink } from './external-link.js';
import { formulaStale } from './formula-stale.js';

/** What formulas say besides their results. */
export const formulaRules: readonly Rule[] = [formulaStale, externalLink];
