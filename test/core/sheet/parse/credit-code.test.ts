import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  creditCodeCheckCharacter,
  organisationCheckCharacter,
  parseCreditCode,
} from '../../../../core/sheet/parse/credit-code.js';
import { codeOf } from '../award-book.js';
import { cell } from '../build-sheet.js';

const valid = '91350100M000100Y43';

describe('a unified social credit code', () => {
  test.each([valid, '91330100799655058B', codeOf(7)])('%s is read without a problem', (code) => {
    expect(parseCreditCode(cell(code))).toEqual({ value: code, problems: [] });
  });

  test.each([
    ['lower case', valid.toLowerCase()],
    ['full width', '９１３５０１００Ｍ０００１００Ｙ４３'],
    ['a space at the end', `${valid} `],
    ['ideographic space inside', `91350100\u3000M000100Y43`],
    ['non-breaking space', `\u00A0${valid}`],
    ['zero-width space', `91350100M0\u200B00100Y43`],
  ])('%s is folded, read and reported once', (_, typed) => {
    const { value, problems } = parseCreditCode(cell(typed));
    expect(value).toBe(valid);
    expect(problems.map(({ rule }) => rule)).toEqual(['credit-code-form']);
    expect(problems[0]?.facts).toEqual({ code: valid });
  });

  test.each<[string | number | boolean, string, Record<string, string>]>([
    ['91350100M000100Y4Z', 'credit-code-check', { expected: '3' }],
    ['91350100M000100Y44', 'credit-code-check', { expected: '3' }],
    ['91350100MO00100Y43', 'credit-code-character', { characters: '第10位「O」' }],
    ['I1350100M000100S43', 'credit-code-character', { characters: '第1位「I」、第16位「S」' }],
    ['91350100V000100Y43', 'credit-code-character', { characters: '第9位「V」' }],
    ['91350100M000100Y4', 'credit-code-length', { length: '17' }],
    [`${valid}0`, 'credit-code-length', { length: '19' }],
    ['待补', 'credit-code-length', { length: '2' }],
    [true, 'credit-code-length', { length: '4' }],
    [12345, 'credit-code-length', { length: '5' }],
    ['410500100012345', 'credit-code-registration-number', {}],
    [410500100012345, 'credit-code-registration-number', {}],
    [99999999999999, 'credit-code-length', { length: '14' }],
    [9.1441e17, 'credit-code-digits-lost', {}],
    [1e15, 'credit-code-digits-lost', {}],
    ['9.1441E+17', 'credit-code-digits-lost', {}],
  ])('%s is refused with %s alone', (typed, rule, facts) => {
    const { value, problems } = parseCreditCode(cell(typed));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: 'mandatory', facts }]);
    expect(problems).toHaveLength(1);
  });

  test('a wrong inner check digit is a question and leaves the value', () => {
    const first17 = '91350100M000100Y5';
    const code = first17 + creditCodeCheckCharacter(first17);
    expect(parseCreditCode(cell(code))).toEqual({
      value: code,
      problems: [
        {
          rule: 'credit-code-inner',
          severity: 'verify',
          facts: { expected: '4' },
          citation: { document: 'GB 11714—1997' },
        },
      ],
    });
  });

  test('one wrong character anywhere never passes both checks', () => {
    const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...characters), (place, character) => {
        fc.pre(valid.charAt(place) !== character);
        const typed = valid.slice(0, place) + character + valid.slice(place + 1);
        expect(parseCreditCode(cell(typed)).problems.map(({ rule }) => rule)).toEqual(['credit-code-check']);
      }),
    );
  });
});

describe('check characters', () => {
  // D2143569-X is the worked example usually given for GB 11714.
  test.each([
    ['D2143569', 'X'],
    ['M000100Y', '4'],
    ['79965505', '8'],
    ['00000000', '0'],
  ])('organisation code %s has %s', (first8, expected) => {
    expect(organisationCheckCharacter(first8)).toBe(expected);
  });

  test('the wrong number of characters and strange characters are a broken promise', () => {
    expect(() => creditCodeCheckCharacter('9135')).toThrow(RangeError);
    expect(() => creditCodeCheckCharacter('91350100M000100YI')).toThrow(RangeError);
    expect(() => organisationCheckCharacter('123')).toThrow(RangeError);
    expect(() => organisationCheckCharacter('1234567a')).toThrow(RangeError);
  });
});
