import type { ReviewRule } from '../../../review-rule.js';
import { congressHead } from './congress-head.js';
import { decisionInForce } from './decision-in-force.js';
import { decisionNote } from './decision-note.js';
import { replyClosing } from './reply-closing.js';
import { reportAsks } from './report-asks.js';
import { requestClosing } from './request-closing.js';
import { requestRecipients } from './request-recipients.js';

/** What a kind of document must have, or must not. */
export const kindRules: readonly ReviewRule[] = [
  requestRecipients,
  requestClosing,
  reportAsks,
  decisionNote,
  decisionInForce,
  replyClosing,
  congressHead,
];
