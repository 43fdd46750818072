import { describe, expect, test } from 'vitest';
import { chineseNumber } from '../../../core/chinese-number.js';
import { documentText } from '../../../generator/document/document-text.js';
import { headingNumeral } from '../../../generator/document/heading-numeral.js';

describe('chineseNumber', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [999, '九百九十九'],
    [1000, '1000'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  test.each([[0], [-1], [1.5]])('refuses %d', (value) => {
    expect(() => chineseNumber(value)).toThrow(RangeError);
  });
});

test('headings have the numerals 一、（一）1.（1）', () => {
  expect([1, 2, 3, 4].map((level) => headingNumeral(level as 1 | 2 | 3 | 4, 3))).toEqual([
    '三、',
    '（三）',
    '3.',
    '（3）',
  ]);
});

test('several attachments are numbered in the note and one is not', () => {
  const text = (titles: string[]) => documentText({ elements: [{ kind: 'attachment-note', titles }] });
  expect(text(['名单'])).toBe('附件：名单');
  expect(text(['名单', '明细表'])).toBe('附件：1. 名单\n2. 明细表');
});
