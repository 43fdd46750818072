import type { Rule } from '../../../rules/rule.js';
import { cellError } from './cell-error.js';
import { formNewer } from './form-newer.js';
import { formOlder } from './form-older.js';
import { formUnreadable } from './form-unreadable.js';
import { formulaUncached } from './formula-uncached.js';
import { headerAmbiguous } from './header-ambiguous.js';
import { headerMissing } from './header-missing.js';
import { headerUnit } from './header-unit.js';
import { required } from './required.js';
import { sheetMissing } from './sheet-missing.js';

/** Sheets, headers, blanks, and the version of the form. */
export const structureRules: readonly Rule[] = [
  sheetMissing,
  headerMissing,
  headerAmbiguous,
  headerUnit,
  formNewer,
  formUnreadable,
  formOlder,
  required,
  cellError,
  formulaUncached,
];
