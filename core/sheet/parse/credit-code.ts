import { type Problem, problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { foldName } from '../fold-text.js';
import { creditCodeCharacter } from '../rules/credit-code/credit-code-character.js';
import { creditCodeCheck } from '../rules/credit-code/credit-code-check.js';
import { creditCodeDigitsLost } from '../rules/credit-code/credit-code-digits-lost.js';
import { creditCodeForm } from '../rules/credit-code/credit-code-form.js';
import { creditCodeInner } from '../rules/credit-code/credit-code-inner.js';
import { creditCodeLength } from '../rules/credit-code/credit-code-length.js';
import { creditCodeRegistrationNumber } from '../rules/credit-code/credit-code-registration-number.js';
import { type Reading, readAs, unreadable } from './reading.js';

/** GB 32100—2015: digits and capital letters without I, O, S, V and Z; a character's place is its value. */
const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714—1997: digits and all capital letters; a character's place is its value. */
const organisationCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The 18th character of a unified social credit code after GB 32100—2015: weights 3^(i−1) mod 31, check
 * value 31 − (weighted sum mod 31). Throws `RangeError` unless given 17 characters of the code's alphabet.
 */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== 17) throw new RangeError(`Expected 17 characters, not ${first17.length}`);
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += valueIn(codeCharacters, character) * weight;
    weight = (weight * 3) % 31;
  }
  return codeCharacters.charAt((31 - (sum % 31)) % 31);
}

/**
 * The check character of an organisation code after GB 11714—1997: 11 − (weighted sum mod 11), where 10 is
 * written X and 11 is written 0. Throws `RangeError` unless given 8 digits or capital letters.
 */
export function organisationCheckCharacter(first8: string): string {
  if (first8.length !== 8) throw new RangeError(`Expected 8 characters, not ${first8.length}`);
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + valueIn(organisationCharacters, first8.charAt(index)) * weight,
    0,
  );
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

function valueIn(alphabet: string, character: string): number {
  const value = alphabet.indexOf(character);
  if (value < 0) throw new RangeError(`\`${character}\` is no character of the code`);
  return value;
}

/**
 * A unified social credit code: 18 characters, upper case, check character right. Spellings that fold to it
 * (lower case, full width, spaces, zero-width characters) are read and reported; a number has lost digits
 * and is never padded; a wrong inner check digit is a question, since such codes were issued.
 */
export function parseCreditCode(cell: Cell): Reading {
  if (typeof cell.value === 'number') return fromNumber(cell.value);
  const typed = String(cell.value);
  const code = foldName(typed).toUpperCase();
  if (/^\d(\.\d+)?E\+?\d+$/.test(code)) return unreadable(creditCodeDigitsLost);
  if (/^\d{15}$/.test(code)) return unreadable(creditCodeRegistrationNumber);
  if (code.length !== 18) {
    return unreadable(creditCodeLength, { length: String(code.length) });
  }
  // A character outside the alphabet in the last place is a wrong check character: the right one is known.
  const strange = [...code.slice(0, 17)].flatMap((character, index) =>
    codeCharacters.includes(character) ? [] : [`第${index + 1}位「${character}」`],
  );
  if (strange.length > 0) {
    return unreadable(creditCodeCharacter, { characters: strange.join('、') });
  }
  const expected = creditCodeCheckCharacter(code.slice(0, 17));
  if (code.charAt(17) !== expected) return unreadable(creditCodeCheck, { expected });
  return readAs(
    code,
    ...(code === typed ? [] : [problemOf(creditCodeForm, { code })]),
    ...innerProblems(code),
  );
}

/** Excel keeps 15 significant digits: a number of 15 digits is whole, a longer one is not. */
function fromNumber(value: number): Reading {
  if (value >= 1e15) return unreadable(creditCodeDigitsLost);
  if (value >= 1e14) return unreadable(creditCodeRegistrationNumber);
  return unreadable(creditCodeLength, { length: String(String(value).length) });
}

/** Positions 9–17 are the organisation code, which has a check character of its own. */
function innerProblems(code: string): readonly Problem[] {
  const expected = organisationCheckCharacter(code.slice(8, 16));
  if (code.charAt(16) === expected) return [];
  return [problemOf(creditCodeInner, { expected })];
}
