import { expect, test } from 'vitest';
import { checkPaidTwice } from '../../../../../core/policy/book/checks/check-paid-twice.js';
import { type AwardRows, awardBook, check, codeOf } from '../../../sheet/award-book.js';
import { anyangPolicy } from '../../policy-under-test.js';

const policy = anyangPolicy();
const line = (year: number, clause: string, claim: string | null, given = {}) => ({
  year,
  clause,
  claim,
  ...given,
});

test.each<[string, NonNullable<AwardRows['ledger']>, readonly string[]]>([
  [
    'one title in two years',
    [line(2023, '2-1', '瞪羚企业（省）2023'), line(2024, '2-1', '瞪羚企业(省)2023')],
    ['paid-twice 台账!B3'],
  ],
  ['two titles', [line(2023, '2-1', '瞪羚企业（省）2023'), line(2024, '2-1', '独角兽企业2024')], []],
  [
    'one title of two enterprises',
    [line(2023, '2-1', '甲'), line(2024, '2-1', '甲', { creditCode: codeOf(2) })],
    [],
  ],
  [
    'titles that are not named',
    [line(2023, '2-1', null), line(2024, '2-1', null)],
    ['paid-twice-unclear 台账!B3'],
  ],
  ['one named, one not', [line(2023, '2-1', null), line(2024, '2-1', '甲')], []],
  [
    'nothing approved the first time',
    [line(2023, '2-1', '甲', { approvedWan: 0 }), line(2024, '2-1', '甲')],
    [],
  ],
  ['alike in one year, told as a repeated row', [line(2023, '2-1', '甲'), line(2023, '2-1', '甲')], []],
  [
    'the first R&D subsidy twice',
    [line(2023, '4-1', '研发2022'), line(2024, '4-1', '研发2023')],
    ['paid-twice 台账!B3'],
  ],
  [
    'the first R&D subsidy twice in a year',
    [line(2023, '4-1', '研发2021'), line(2023, '4-1', '研发2022')],
    ['paid-twice 台账!B3'],
  ],
  ['increases every year', [line(2023, '4-2', null), line(2024, '4-2', null)], []],
  ['recognitions every three years', [line(2021, '1-2', null), line(2024, '1-2', null)], []],
  [
    'three times',
    [line(2022, '4-1', null), line(2023, '4-1', null), line(2024, '4-1', null)],
    ['paid-twice 台账!B3', 'paid-twice 台账!B4'],
  ],
])('a one-time award paid twice: %s', (_, ledger, expected) => {
  const { tables } = check(awardBook({ ledger }));
  const found = checkPaidTwice(tables, policy);
  expect(
    found.map(({ rule, place }) => `${rule} ${place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : ''}`),
  ).toEqual(expected);
  expect(found.every(({ facts }) => facts?.['first'] === '台账!B2')).toBe(true);
});
