import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, divide, multiply, roundHalfUp, subtract } from '../../../../core/decimal.js';
import { findClaims } from '../../../../core/review/claims/find-claims.js';
import { wordsOf } from '../../../../core/review/draft-text.js';
import { readDraftText } from '../read-draft-text.js';
import { trueSentences } from './true-sentences.js';

/** 「supported claim-growth 增长了188%」 for each claim of the text. */
function claimsOf(text: string): string[] {
  return findClaims(readDraftText(text)).map(({ verdict, kind, at }) => `${verdict} ${kind} ${wordsOf(at)}`);
}

/** What would be true in the place of each refuted claim. */
function expectedOf(text: string): (string | undefined)[] {
  return findClaims(readDraftText(text))
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ expected }) => expected);
}

test.each(trueSentences)('nothing is refuted in a sentence whose numbers agree: %s', (text) => {
  expect(claimsOf(text).filter((claim) => claim.startsWith('refuted'))).toEqual([]);
});

describe('番 are held against the ratio', () => {
  const doubling = (now: number, phrase: string) =>
    claimsOf(`平台达到${now}家，较2018年（100家）${phrase}。`)[0];
  test.each<[number, string, string]>([
    [400, '翻了两番', 'supported'],
    [399, '翻了两番', 'refuted'],
    [799, '翻了两番', 'supported'],
    [800, '翻了两番', 'refuted'],
    [399, '翻了近两番', 'supported'],
    [361, '翻了近两番', 'supported'],
    [360, '翻了近两番', 'refuted'],
    [400, '翻了近两番', 'refuted'],
    [401, '翻了超两番', 'supported'],
    [399, '翻了逾两番', 'refuted'],
    [443, '翻了约两番', 'supported'],
    [444, '翻了约两番', 'refuted'],
    [200, '翻番', 'supported'],
    [199, '翻一番', 'refuted'],
  ])('%i beside 100 and %s: %s', (now, phrase, verdict) => {
    expect(doubling(now, phrase)).toBe(`${verdict} claim-doubling ${phrase}`);
  });

  test('what would be true is a phrase of 番 only near a whole number of them', () => {
    expect(expectedOf('平台达到303家，较2018年（87家）翻了两番。')).toEqual(['增长248.3%']);
    expect(expectedOf('平台达到380家，较2018年（100家）翻了两番。')).toEqual(['翻了近两番']);
    expect(expectedOf('平台达到800家，较2018年（100家）翻了两番。')).toEqual(['翻了三番']);
  });
});

describe('a rate is held against both numbers, by the digits it prints', () => {
  test.each<[string, string]>([
    ['入库565家，较2018年（196家）增长188%。', 'supported'],
    ['入库565家，较2018年（196家）增长188.2%。', 'supported'],
    ['入库565家，较2018年（196家）增长188.3%。', 'supported'],
    ['入库565家，较2018年（196家）增长188.1%。', 'refuted'],
    ['入库565家，较2018年（196家）增长189%。', 'refuted'],
    ['入库565家，较2018年（196家）增长近190%。', 'supported'],
    ['入库565家，较2018年（196家）增长近180%。', 'refuted'],
    ['入库565家，较2018年（196家）增长超180%。', 'supported'],
    ['入库565家，较2018年（196家）增长逾190%。', 'refuted'],
    ['入库565家，较2018年（196家）增长约200%。', 'supported'],
    ['成交额13.6亿元，较2018年（1.54亿元）增长783%。', 'supported'],
    ['成交额13.6亿元，较2018年（1.54亿元）增长799%。', 'refuted'],
    ['成交额2亿元，较2018年的2000万元增长900%。', 'supported'],
  ])('%s is %s', (text, verdict) => {
    expect(claimsOf(text)[0]?.split(' ')[0]).toBe(verdict);
  });

  test('a base of 0 gives no rate', () => {
    expect(expectedOf('平台5家，较2018年（0家）增长500%。')).toEqual(['增加5家']);
  });

  test('the difference of two rates is told as percentage points', () => {
    expect(expectedOf('覆盖率由30.0%提高到37.9%，增长37.9%。')).toEqual(['提高7.9个百分点']);
    expect(expectedOf('覆盖率由30.0%提高到37.9%，提高7.9%。')).toEqual(['提高7.9个百分点']);
  });
});

test('a change against another time than the base is not checked against it', () => {
  expect(claimsOf('贷款余额303亿元，比年初增加50亿元，同比增长16.5%。')).toEqual([
    'unchecked claim-difference 增加50亿元',
    'unchecked claim-growth 增长16.5%',
  ]);
  expect(claimsOf('贷款余额303亿元，比上年增加50亿元，同比增长16.5%。')[1]).toBe(
    'refuted claim-growth 增长16.5%',
  );
});

describe('what cannot be told is not checked', () => {
  test.each([
    '高企达到303家，较2018年翻了两番。',
    '高企突破300家，较2018年（87家）翻了两番。',
    '技术合同成交额21.6亿元，同比增长48.3%。',
    '高企由87家增加到303家，年均增长36.6%。',
  ])('%s', (text) => {
    expect(claimsOf(text).map((claim) => claim.split(' ')[0])).toEqual(['unchecked']);
  });

  test.each([
    '全省排名由第5位上升到第2位。',
    '2023年10月26日召开第15次会议，安科〔2023〕5号印发。',
    '支持比例由4:6调整为5:5，实施“11×5×9”工作矩阵。',
    '奖励企业3—5家，每家10万元至20万元。',
    '“揭榜挂帅”项目按一次核定、分批拨付的方式支持。',
  ])('no claim is read in %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

/** A whole number of a count and the one it came from. */
const counts = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }));

test('the rate that was computed is always supported, and one that is two digits off never', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 3 }), ([now, base], places) => {
      fc.pre(now !== base);
      const change = subtract(String(now), String(base)).replace('-', '');
      const rate = roundHalfUp(divide(multiply(change, '100'), String(base)), places);
      const verb = now > base ? '增长' : '下降';
      const text = (shown: string) => `企业达到${now}家，较上年（${base}家）${verb}${shown}%。`;
      expect(claimsOf(text(rate))[0]).toMatch(/^supported/);
      const step = places === 0 ? '2' : `0.${'0'.repeat(places - 1)}2`;
      const off = roundHalfUp(subtract(rate, step), places);
      fc.pre(compare(off, '0') > 0);
      expect(claimsOf(text(off))[0]).toMatch(/^refuted/);
    }),
  );
});

test('parts in brackets are supported exactly when they add up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: -3, max: 3 }),
      (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0) + off;
        fc.pre(total > 0);
        const list = parts.map((part, index) => `${'甲乙丙丁戊'.charAt(index)}类${part}家`).join('、');
        expect(claimsOf(`共${total}家（${list}）。`)[0]?.split(' ')[0]).toBe(
          off === 0 ? 'supported' : 'refuted',
        );
      },
    ),
  );
});
