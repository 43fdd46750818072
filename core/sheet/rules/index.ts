import { validityOrder } from './dates/validity-order.js';
import { firstTimeConflict } from './history/first-time-conflict.js';
import { rdAboveSales } from './history/rd-above-sales.js';
import { rdStatisticsMissing } from './history/rd-statistics-missing.js';
import { recognitionInterval } from './history/recognition-interval.js';
import { recognitionYear } from './history/recognition-year.js';
import { subsidisedConflict } from './history/subsidised-conflict.js';
import { ledgerApproved } from './ledger/ledger-approved.js';
import { ledgerPaid } from './ledger/ledger-paid.js';
import { reductionReason } from './ledger/reduction-reason.js';
import { codeTwoNames } from './parties/code-two-names.js';
import { codeUnlisted } from './parties/code-unlisted.js';
import { nameTwoCodes } from './parties/name-two-codes.js';
import { partyUnlisted } from './parties/party-unlisted.js';
import { duplicateRow } from './rows/duplicate-row.js';
import { totalMismatch } from './rows/total-mismatch.js';
import type { SheetRule } from './rule.js';
import { percentScale } from './values/percent-scale.js';
import { regionKind } from './words/region-kind.js';

/** Every rule that looks beyond one cell, in the order in which they are asked. */
export const sheetRules: readonly SheetRule[] = [
  duplicateRow,
  codeTwoNames,
  nameTwoCodes,
  codeUnlisted,
  partyUnlisted,
  regionKind,
  totalMismatch,
  validityOrder,
  recognitionInterval,
  recognitionYear,
  percentScale,
  rdAboveSales,
  rdStatisticsMissing,
  firstTimeConflict,
  subsidisedConflict,
  ledgerApproved,
  reductionReason,
  ledgerPaid,
];
