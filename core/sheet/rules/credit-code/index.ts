import type { Rule } from '../../../rules/rule.js';
import { creditCodeCharacter } from './credit-code-character.js';
import { creditCodeCheck } from './credit-code-check.js';
import { creditCodeDigitsLost } from './credit-code-digits-lost.js';
import { creditCodeForm } from './credit-code-form.js';
import { creditCodeInner } from './credit-code-inner.js';
import { creditCodeLength } from './credit-code-length.js';
import { creditCodeRegion } from './credit-code-region.js';
import { creditCodeRegistrationNumber } from './credit-code-registration-number.js';

/** Unified social credit codes. */
export const creditCodeRules: readonly Rule[] = [
  creditCodeDigitsLost,
  creditCodeRegistrationNumber,
  creditCodeLength,
  creditCodeCharacter,
  creditCodeCheck,
  creditCodeInner,
  creditCodeForm,
  creditCodeRegion,
];
