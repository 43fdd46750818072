import type { Rule } from '../../../rules/rule.js';
import { codeTwoNames } from './code-two-names.js';
import { codeUnlisted } from './code-unlisted.js';
import { nameSimilar } from './name-similar.js';
import { nameTwoCodes } from './name-two-codes.js';
import { partyUnlisted } from './party-unlisted.js';

/** Who is meant: codes and names against 企业库. */
export const partyRules: readonly Rule[] = [
  codeUnlisted,
  partyUnlisted,
  codeTwoNames,
  nameTwoCodes,
  nameSimilar,
];
