import { findingDocument } from '../../core/report/finding-lines.js';
import { suggestMethods } from '../../core/report/score/suggest-methods.js';
import type { ScoreValues } from './read-score-values.js';
import { scoreHead } from './score-head.js';
import type { ScoreHeading } from './score-settings.js';

/** Every method with what it would give, as a trial. */
export interface SuggestedMethods extends ReturnType<typeof suggestMethods> {
  /** For programs: what `wenbiao score --suggest --json` prints. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** The methods that could be chosen for these values. */
export function suggestForValues(values: ScoreValues, heading: ScoreHeading): SuggestedMethods {
  const { framework, regions, findings } = values;
  const suggested = suggestMethods(framework.content, regions);
  return {
    ...suggested,
    document: {
      ...scoreHead(values, heading),
      suggestions: suggested,
      findings: findings.map(findingDocument),
    },
  };
}
