import { creditCodeRegion } from './credit-code/credit-code-region.js';
import { certificateYears } from './dates/certificate-years.js';
import { validityOrder } from './dates/validity-order.js';
import { externalLink } from './formulas/external-link.js';
import { formulaStale } from './formulas/formula-stale.js';
import { firstTimeConflict } from './history/first-time-conflict.js';
import { rdAboveSales } from './history/rd-above-sales.js';
import { rdStatisticsMissing } from './history/rd-statistics-missing.js';
import { rdYearJump } from './history/rd-year-jump.js';
import { recognitionInterval } from './history/recognition-interval.js';
import { recognitionYear } from './history/recognition-year.js';
import { subsidisedConflict } from './history/subsidised-conflict.js';
import { indicatorRules } from './indicators/index.js';
import { ledgerApproved } from './ledger/ledger-approved.js';
import { ledgerPaid } from './ledger/ledger-paid.js';
import { reductionReason } from './ledger/reduction-reason.js';
import { codeTwoNames } from './parties/code-two-names.js';
import { codeUnlisted } from './parties/code-unlisted.js';
import { nameSimilar } from './parties/name-similar.js';
import { nameTwoCodes } from './parties/name-two-codes.js';
import { partyUnlisted } from './parties/party-unlisted.js';
import { proposalRules } from './proposals/index.js';
import { duplicateRow } from './rows/duplicate-row.js';
import { totalMismatch } from './rows/total-mismatch.js';
import type { SheetRule } from './rule.js';
import { sheetHidden } from './tables/sheet-hidden.js';
import { percentScale } from './values/percent-scale.js';
import { weightsClass } from './weights/weights-class.js';
import { weightsTotal } from './weights/weights-total.js';
import { regionKind } from './words/region-kind.js';

/** Every rule that looks beyond one cell, in the order in which they are asked. */
export const sheetRules: readonly SheetRule[] = [
  sheetHidden,
  creditCodeRegion,
  duplicateRow,
  codeTwoNames,
  nameTwoCodes,
  nameSimilar,
  codeUnlisted,
  partyUnlisted,
  regionKind,
  totalMismatch,
  formulaStale,
  externalLink,
  validityOrder,
  certificateYears,
  recognitionInterval,
  recognitionYear,
  percentScale,
  rdAboveSales,
  rdYearJump,
  rdStatisticsMissing,
  firstTimeConflict,
  subsidisedConflict,
  ledgerApproved,
  reductionReason,
  ledgerPaid,
  weightsClass,
  weightsTotal,
  ...proposalRules,
  ...indicatorRules,
];

/** The rules that compare rows of one unit with each other, and need no row of any other. */
export const unitRules: readonly SheetRule[] = [
  validityOrder,
  certificateYears,
  recognitionInterval,
  recognitionYear,
  rdAboveSales,
  rdYearJump,
  rdStatisticsMissing,
  firstTimeConflict,
  subsidisedConflict,
];
