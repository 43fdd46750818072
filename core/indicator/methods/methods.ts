import { borda } from './kinds/borda.js';
import { completion } from './kinds/completion.js';
import { direct } from './kinds/direct.js';
import { distanceToMaximum } from './kinds/distance-to-maximum.js';
import { distanceToTarget } from './kinds/distance-to-target.js';
import { efficacyExponential } from './kinds/efficacy-exponential.js';
import { efficacyLinear } from './kinds/efficacy-linear.js';
import { minMax } from './kinds/min-max.js';
import { ranking } from './kinds/ranking.js';
import { tierMarks } from './kinds/tiers.js';
import { vsAverage } from './kinds/vs-average.js';
import { zScore } from './kinds/z-score.js';
import type { Method } from './method.js';

/** Every method there is: a closed set. What is not here is not scored. */
export const methods: readonly Method[] = [
  completion,
  efficacyLinear,
  efficacyExponential,
  minMax,
  zScore,
  ranking,
  borda,
  tierMarks,
  vsAverage,
  distanceToMaximum,
  distanceToTarget,
  direct,
];

/** The method of that id or Chinese name. */
export function findMethod(word: string): Method | undefined {
  return methods.find(({ id, title }) => id === word || title === word);
}
