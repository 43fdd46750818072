import { awardFunction } from './awards/award-function.js';
import { explain } from './awards/explain.js';
import { awardFunctions } from './awards/families/index.js';
import { splitAward } from './awards/split-award.js';
import { checkRatio, checkSum } from './checks/check-arithmetic.js';
import { checkCreditCode } from './checks/check-credit-code.js';
import { checkRow, checkWeights } from './checks/check-rows.js';
import { rankFunction } from './figures/rank.js';
import { rateFunctions } from './figures/rates.js';
import { scoreFunction } from './figures/score.js';
import { upperAmount } from './figures/upper-amount.js';
import type { FunctionDefinition } from './function-definition.js';

/** A chapter of the docs. */
export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly FunctionDefinition[];
}

/** All custom functions, as the docs group them. */
export const functionGroups: readonly FunctionGroup[] = [
  { title: '核对', functions: [checkCreditCode, checkRow, checkWeights, checkRatio, checkSum] },
  { title: '奖补', functions: [...awardFunctions.map(awardFunction), splitAward, explain] },
  { title: '说法和大写', functions: [...rateFunctions, upperAmount] },
  { title: '评分和名次', functions: [scoreFunction, rankFunction] },
];

/** All of them. */
export const functions: readonly FunctionDefinition[] = functionGroups.flatMap((group) => group.functions);
