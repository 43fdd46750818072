import type { Citation } from '../../citation.js';
import type { Cell } from '../cell.js';
import { foldName } from '../fold-text.js';
import { mandatory, type Problem, type Reading, readAs, unreadable } from './reading.js';

/** GB 32100—2015: digits and capital letters without I, O, S, V and Z; a character's place is its value. */
const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeStandard: Citation = { document: 'GB 32100—2015' };

/** GB 11714—1997: digits and all capital letters; a character's place is its value. */
const organisationCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const organisationStandard: Citation = { document: 'GB 11714—1997' };

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
  if (/^\d(\.\d+)?E\+?\d+$/.test(code)) return unreadable('credit-code-digits-lost');
  if (/^\d{15}$/.test(code)) return unreadable('credit-code-registration-number', {}, codeStandard);
  if (code.length !== 18) {
    return unreadable('credit-code-length', { length: String(code.length) }, codeStandard);
  }
  // A character outside the alphabet in the last place is a wrong check character: the right one is known.
  const strange = [...code.slice(0, 17)].flatMap((character, index) =>
    codeCharacters.includes(character) ? [] : [`第${index + 1}位「${character}」`],
  );
  if (strange.length > 0) {
    return unreadable('credit-code-character', { characters: strange.join('、') }, codeStandard);
  }
  const expected = creditCodeCheckCharacter(code.slice(0, 17));
  if (code.charAt(17) !== expected) return unreadable('credit-code-check', { expected }, codeStandard);
  return readAs(
    code,
    ...(code === typed ? [] : [mandatory('credit-code-form', { code }, codeStandard)]),
    ...innerProblems(code),
  );
}

/** Excel keeps 15 significant digits: a number of 15 digits is whole, a longer one is not. */
function fromNumber(value: number): Reading {
  if (value >= 1e15) return unreadable('credit-code-digits-lost');
  if (value >= 1e14) return unreadable('credit-code-registration-number', {}, codeStandard);
  return unreadable('credit-code-length', { length: String(String(value).length) }, codeStandard);
}

/** Positions 9–17 are the organisation code, which has a check character of its own. */
function innerProblems(code: string): readonly Problem[] {
  const expected = organisationCheckCharacter(code.slice(8, 16));
  if (code.charAt(16) === expected) return [];
  return [
    {
      rule: 'credit-code-inner',
      severity: 'verify',
      facts: { expected },
      citation: organisationStandard,
    },
  ];
}
