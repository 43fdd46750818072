import { checkCreditCode, checkRow, hnteAward, rdAward } from './functions.js';

/** Makes the custom functions known to Excel under their ids in functions.json; nothing where there is no Excel. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  CustomFunctions.associate({
    CHECK_CREDIT_CODE: checkCreditCode,
    HNTE_AWARD: hnteAward,
    RD_AWARD: rdAward,
    CHECK_ROW: checkRow,
  });
}
