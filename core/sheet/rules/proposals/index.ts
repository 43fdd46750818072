import type { SheetRule } from '../rule.js';
import { answerEarly } from './answer-early.js';
import { jointSignatories } from './joint-signatories.js';
import { pointUnanswered } from './point-unanswered.js';
import { pointsMissing } from './points-missing.js';
import { proposalNumber } from './proposal-number.js';
import { proposalSource } from './proposal-source.js';
import { proposalUnclear } from './proposal-unclear.js';
import { proposalUnlisted } from './proposal-unlisted.js';
import { publicMobile } from './public-mobile.js';
import { sessionNumber } from './session-number.js';

/** Proposals with their points and signatories. */
export const proposalRules: readonly SheetRule[] = [
  proposalNumber,
  sessionNumber,
  proposalUnlisted,
  proposalUnclear,
  proposalSource,
  jointSignatories,
  pointsMissing,
  pointUnanswered,
  answerEarly,
  publicMobile,
];
