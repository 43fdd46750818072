import type { Rule } from '../../../rules/rule.js';
import { clauseUnknown } from './clause-unknown.js';
import { dateAfterDeadline } from './date-after-deadline.js';
import { dateFuture } from './date-future.js';
import { ledgerRepeated } from './ledger-repeated.js';
import { paidTwice } from './paid-twice.js';
import { paidTwiceUnclear } from './paid-twice-unclear.js';
import { rowEarlierYear } from './row-earlier-year.js';
import { rowNextYear } from './row-next-year.js';
import { titleUnknown } from './title-unknown.js';

/** Rows that the policy knows nothing of, or pays only once or in another year. */
export const entryRules: readonly Rule[] = [
  clauseUnknown,
  titleUnknown,
  rowNextYear,
  rowEarlierYear,
  dateFuture,
  dateAfterDeadline,
  paidTwice,
  paidTwiceUnclear,
  ledgerRepeated,
];
