import { type AwardFunction, withCommonParameters } from '../award-family.js';
import { contractAwards } from './contracts.js';
import { prizeAward } from './prizes.js';
import { projectAwards } from './projects.js';
import { rdAward } from './rd.js';
import { recognitionAward } from './recognition.js';
import { serviceAwards } from './services.js';
import { titleAwards } from './titles.js';

/** The functions of every family of clauses. */
export const awardFunctions: readonly AwardFunction[] = [
  recognitionAward,
  rdAward,
  ...titleAwards,
  ...projectAwards,
  ...contractAwards,
  ...serviceAwards,
  prizeAward,
].map(withCommonParameters);
