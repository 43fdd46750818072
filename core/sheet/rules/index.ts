import { checkCodeUnlisted } from './code-unlisted.js';
import { checkLedger } from './ledger.js';
import { checkNameTwoCodes } from './name-two-codes.js';
import { checkPercentScale } from './percent-scale.js';
import { checkRdAboveSales } from './rd-above-sales.js';
import { checkRdStatisticsMissing } from './rd-statistics-missing.js';
import { checkFirstTime, checkSubsidised } from './rd-subsidy-history.js';
import { checkRecognitionInterval, checkRecognitionYear } from './recognition-years.js';
import { checkRegionKind } from './region-kind.js';
import { checkRepeatedRows } from './repeated-rows.js';
import type { Rule } from './rule.js';
import { checkTotals } from './totals.js';
import { checkValidityOrder } from './validity-order.js';

/** Every rule that looks beyond one cell. */
export const rules: readonly Rule[] = [
  checkRepeatedRows,
  checkNameTwoCodes,
  checkCodeUnlisted,
  checkRegionKind,
  checkTotals,
  checkValidityOrder,
  checkRecognitionInterval,
  checkRecognitionYear,
  checkPercentScale,
  checkRdAboveSales,
  checkRdStatisticsMissing,
  checkFirstTime,
  checkSubsidised,
  checkLedger,
];
