import { describe, expect, test } from 'vitest';
import { parseChoice } from '../../../../core/sheet/parse/choice.js';
import type { Reading } from '../../../../core/sheet/parse/reading.js';
import { parseRegion } from '../../../../core/sheet/parse/region.js';
import { parseText } from '../../../../core/sheet/parse/text.js';
import { parseYesNo } from '../../../../core/sheet/parse/yes-no.js';
import { regions } from '../award-book.js';
import { cell, date, type Entry } from '../build-sheet.js';

function brief({ value, problems }: Reading): string {
  return [JSON.stringify(value), ...problems.map(({ rule, severity }) => `${rule}/${severity}`)].join(' ');
}

test.each<[Entry, string]>([
  ['是', 'true'],
  ['否', 'false'],
  [' 是', 'true text-invisible/verify'],
  ['√', ' choice-unknown/mandatory'],
  ['有', ' choice-unknown/mandatory'],
  ['Y', ' choice-unknown/mandatory'],
  [true, ' choice-unknown/mandatory'],
  [1, ' choice-unknown/mandatory'],
])('yes or no: %j reads as %s', (entry, expected) => {
  expect(brief(parseYesNo(cell(entry)))).toBe(expected);
});

test.each<[Entry, string]>([
  ['认定', '"认定"'],
  ['重新认定', '"认定"'],
  ['认定\u200B', '"认定" text-invisible/verify'],
  ['新认定', ' choice-unknown/mandatory'],
  [2, ' choice-unknown/mandatory'],
])('a choice: %j reads as %s', (entry, expected) => {
  expect(brief(parseChoice(cell(entry), ['认定', '迁入'], { 重新认定: '认定' }))).toBe(expected);
});

test('an unknown choice names the options', () => {
  expect(parseChoice(cell('其他'), ['认定', '迁入']).problems[0]?.facts).toEqual({ options: '认定、迁入' });
});

test.each<[Entry, string]>([
  ['林州市', '"林州市"'],
  ['林县', '"林州市" region-alias/hint'],
  ['高新区', '"安阳高新技术产业开发区" region-alias/hint'],
  ['林州市 ', '"林州市" text-invisible/verify'],
  ['林州', ' region-unknown/mandatory'],
  ['沁阳县', ' region-unknown/mandatory'],
])('a region: %j reads as %s', (entry, expected) => {
  expect(brief(parseRegion(cell(entry), regions))).toBe(expected);
});

describe('a text', () => {
  test.each<[Entry, string]>([
    ['安阳样例（集团）有限公司', '"安阳样例（集团）有限公司"'],
    ['𠮷野㐂', '"𠮷野㐂"'],
    ['=HYPERLINK("x")', '"=HYPERLINK(\\"x\\")"'],
    ['甲 乙', '"甲 乙"'],
    ['甲  乙', '"甲 乙" text-invisible/verify'],
    [' 甲', '"甲" text-invisible/verify'],
    ['甲\u00A0', '"甲" text-invisible/verify'],
    ['甲\u3000乙', '"甲 乙" text-invisible/verify'],
    ['甲\u202E乙', '"甲乙" text-invisible/verify'],
    ['甲\uD800乙', '"甲乙" text-invisible/verify'],
    ['Ａ１甲', '"A1甲" text-invisible/verify'],
    ['甲\n乙', '"甲 乙" text-invisible/verify'],
    [20230001, '"20230001"'],
    [2.0230001e14, '"202300010000000"'],
    [date('2025-04-02'), ' text-became-date/mandatory'],
  ])('%j reads as %s', (entry, expected) => {
    expect(brief(parseText(cell(entry), true))).toBe(expected);
  });

  test('may have line breaks where it is a remark', () => {
    expect(brief(parseText(cell('甲\r\n乙'), false))).toBe('"甲 乙"');
  });
});
