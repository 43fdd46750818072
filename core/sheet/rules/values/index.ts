import type { Rule } from '../../../rules/rule.js';
import { countWhole } from './count-whole.js';
import { numberForm } from './number-form.js';
import { numberNegative } from './number-negative.js';
import { numberText } from './number-text.js';
import { percentRange } from './percent-range.js';
import { percentScale } from './percent-scale.js';
import { unitInCell } from './unit-in-cell.js';
import { unitSlip } from './unit-slip.js';

/** Numbers: amounts, counts and percentages. */
export const valueRules: readonly Rule[] = [
  numberForm,
  numberText,
  unitInCell,
  unitSlip,
  numberNegative,
  countWhole,
  percentRange,
  percentScale,
];
