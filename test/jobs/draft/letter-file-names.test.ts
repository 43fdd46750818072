import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterFileNames } from '../../../jobs/draft/letters/letter-file-names.js';

function filesOf(names: readonly string[], folderLength = 20): readonly string[] {
  return letterFileNames(names, folderLength)?.map(({ file }) => file) ?? [];
}

describe('one name', () => {
  test.each([
    ['安阳示例软件有限公司', '安阳示例软件有限公司.docx'],
    ['甲（集团）有限公司', '甲（集团）有限公司.docx'],
    ['CON', '_CON.docx'],
    ['con', '_con.docx'],
    ['NUL.txt', '_NUL.txt.docx'],
    ['aux .a', '_aux .a.docx'],
    ['COM¹', '_COM¹.docx'],
    ['LPT9', '_LPT9.docx'],
    ['CONIN$', '_CONIN$.docx'],
    ['CONSOLE', 'CONSOLE.docx'],
    ['COM10', 'COM10.docx'],
    ['a.', 'a.docx'],
    ['a. . ', 'a.docx'],
    [' 甲 ', '甲.docx'],
    ['~$x', '_$x.docx'],
    ['.隐藏', '_隐藏.docx'],
    ['..', '第1行.docx'],
    ['', '第1行.docx'],
    ['\u200b', '第1行.docx'],
    ['a/b\\c:*?"<>|', 'a_b_c_______.docx'],
    ['../../x', '_._.._x.docx'],
    ['甲\u202e公司', '甲公司.docx'],
    ['甲\u200d公司', '甲公司.docx'],
    ['甲\n乙\t丙', '甲 乙 丙.docx'],
    ['甲\u0000\u0007\ufffe\ud800乙', '甲乙.docx'],
    ['𠮷野家', '𠮷野家.docx'],
    ['e\u0301', '\u00e9.docx'],
    ['{{x}}&amp;', '{{x}}&amp;.docx'],
  ])('%j becomes %s', (name, file) => {
    expect(filesOf([name])).toEqual([file]);
  });
});

describe('names that a system takes for one', () => {
  test.each([
    [
      ['甲', '甲', '甲'],
      ['甲.docx', '甲(2).docx', '甲(3).docx'],
    ],
    [
      ['甲', '甲(2)', '甲'],
      ['甲.docx', '甲(2).docx', '甲(3).docx'],
    ],
    [
      ['甲(2)', '甲', '甲'],
      ['甲(2).docx', '甲.docx', '甲(3).docx'],
    ],
    [
      ['ABC', 'abc'],
      ['ABC.docx', 'abc(2).docx'],
    ],
    [
      ['Ａ公司', 'a公司'],
      ['Ａ公司.docx', 'a公司(2).docx'],
    ],
    [
      ['é', 'e\u0301'],
      ['é.docx', 'é(2).docx'],
    ],
    [
      ['ß', 'SS'],
      ['ß.docx', 'SS(2).docx'],
    ],
    [
      ['a/b', 'a:b'],
      ['a_b.docx', 'a_b(2).docx'],
    ],
    [
      ['', ''],
      ['第1行.docx', '第2行.docx'],
    ],
  ])('%j become %j', (names, files) => {
    expect(filesOf(names)).toEqual(files);
  });
});

describe('long names', () => {
  test('are cut to 200 bytes, between characters, and say so', () => {
    const [whole, cut] = letterFileNames(['a'.repeat(200), '甲'.repeat(300)], 20) ?? [];
    expect(whole).toEqual({ file: `${'a'.repeat(200)}.docx`, shortened: false });
    expect(cut).toEqual({ file: `${'甲'.repeat(65)}….docx`, shortened: true });
  });

  test.each([
    [134, 100, false],
    [135, 99, true],
    [136, 98, true],
  ])('in a folder of %i characters a name of 100 keeps a path of 240', (folderLength, _, shortened) => {
    const [letter] = letterFileNames(['a'.repeat(100)], folderLength) ?? [];
    expect(letter?.shortened).toBe(shortened);
    expect(folderLength + 1 + (letter?.file.length ?? 0)).toBe(240);
  });

  test('that are the same once cut get numbers within the same length', () => {
    const files = filesOf(['甲'.repeat(300), `${'甲'.repeat(300)}乙`]);
    expect(files).toEqual([`${'甲'.repeat(65)}….docx`, `${'甲'.repeat(64)}…(2).docx`]);
  });

  test('have no place in a folder whose path leaves no room', () => {
    expect(letterFileNames(['甲'], 218)).toHaveLength(1);
    expect(letterFileNames(['甲'], 219)).toBeUndefined();
  });
});

test('ten thousand of one name take no square of time', () => {
  const files = filesOf(Array.from({ length: 10_000 }, () => '甲'));
  expect(files.at(-1)).toBe('甲(10000).docx');
});

test('any names give as many files, which no system mistakes or refuses', () => {
  const nasty = fc.constantFrom(
    'a',
    'A',
    'Ａ',
    '.',
    ' ',
    '/',
    '\\',
    '~',
    '$',
    '甲',
    'é',
    'e\u0301',
    '\u202e',
    'CON',
    '(2)',
  );
  const anyName = fc.oneof(
    fc.array(nasty, { maxLength: 5 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 30 }), fc.integer({ min: 1, max: 218 }), (names, folder) => {
      const files = filesOf(names, folder);
      expect(files).toHaveLength(names.length);
      expect(new Set(files.map((file) => file.normalize('NFKC').toLowerCase())).size).toBe(names.length);
      for (const file of files) {
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[.~ ]|[. ]\.docx$/u);
        expect(file).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])\s*\./i);
        expect(file.endsWith('.docx')).toBe(true);
        expect(folder + 1 + file.length).toBeLessThanOrEqual(240);
        expect(Buffer.byteLength(`.${file}.写入中`)).toBeLessThanOrEqual(255);
      }
    }),
  );
});
