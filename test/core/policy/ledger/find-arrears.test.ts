import { describe, expect, test } from 'vitest';
import { findArrears } from '../../../../core/policy/ledger/find-arrears.js';
import { unknownRegion } from '../../../../core/policy/ledger/ledger-line.js';
import { type AwardRows, awardBook, check, codeOf, regions } from '../../sheet/award-book.js';

function arrearsOf(ledger: NonNullable<AwardRows['ledger']>, rows: AwardRows = {}) {
  const { tables, findings } = check(awardBook({ ...rows, ledger }));
  return findArrears(tables, findings, regions, 2025);
}

describe('a ledger line', () => {
  test.each([
    ['paid in full by the city', { cityPaidWan: 15 }, '0', ''],
    ['paid by both', { cityPaidWan: 6, districtPaidWan: 8.99 }, '0.01', ''],
    ['paid in part, the other cell empty', { cityPaidWan: 6 }, '9', '区级已拨没有填写，按未拨计'],
    ['nothing recorded', { cityPaidWan: null }, '15', '市级已拨、区级已拨没有填写，按未拨计'],
    ['known to be unpaid', { cityPaidWan: 0, districtPaidWan: 0 }, '15', ''],
  ])('%s', (_, given, unpaid, note) => {
    const { lines } = arrearsOf([given]);
    expect(lines).toMatchObject([{ approvedWan: '15', unpaidWan: unpaid, note, source: '台账!F2' }]);
  });

  test.each([
    [2026, '当年'],
    [2025, '当年'],
    [2024, '1年'],
    [2023, '2年'],
    [2022, '3年以上'],
    [2015, '3年以上'],
  ])('of %d is of age %s', (year, age) => {
    expect(arrearsOf([{ year }], { batch: [{ awardYear: 2026 }] }).lines[0]?.age).toBe(age);
  });

  test.each([
    ['an amount that cannot be read', { approvedWan: '约15' }],
    ['a payment that cannot be read', { cityPaidWan: '已拨' }],
    ['more paid than approved', { cityPaidWan: 15.01 }],
    ['an amount that may be in 元', { dueWan: 150000, approvedWan: 150000 }],
    ['no clause', { clause: null }],
  ])('with %s is set aside and in no sum', (_, given) => {
    const { lines, setAside, total } = arrearsOf([given, { year: 2022 }]);
    expect(lines.map(({ year }) => year)).toEqual([2022]);
    expect(setAside.map(({ source }) => source)).toEqual(['台账!2']);
    expect(setAside[0]?.findings.length).toBeGreaterThan(0);
    expect(total).toMatchObject({ lines: 1, approvedWan: '15', unpaidWan: '0' });
  });
});

test('sums go by region in the list’s order, unknown ones last, by age and by clause in order', () => {
  const enterprise = (serial: number, region: string) => ({
    creditCode: codeOf(serial),
    name: `样例${serial}`,
    region,
    regionKind: { 文峰区: '区', 林州市: '县级市' }[region] ?? '区',
  });
  const line = (serial: number, year: number, clause: string, cityPaidWan: number | null) => ({
    creditCode: codeOf(serial),
    year,
    clause,
    claim: `${serial}`,
    cityPaidWan,
  });
  const arrears = arrearsOf(
    [
      line(9, 2024, '10-1a', null),
      line(1, 2024, '4-1', 5),
      line(2, 2022, '1-2', null),
      line(1, 2023, '4-2', 15),
      line(1, 2021, '1-2', 14),
    ],
    { enterprises: [enterprise(1, '文峰区'), enterprise(2, '林州市')] },
  );
  expect(arrears.byRegion.map(({ region, unpaidWan }) => `${region} ${unpaidWan}`)).toEqual([
    '林州市 15',
    '文峰区 11',
    `${unknownRegion} 15`,
  ]);
  expect(arrears.byRegion[1]).toMatchObject({
    lines: 3,
    approvedWan: '45',
    paidWan: '34',
    unpaidByAge: { 当年: '0', '1年': '10', '2年': '0', '3年以上': '1' },
  });
  expect(arrears.byClause.map(({ clause, unpaidWan }) => `${clause} ${unpaidWan}`)).toEqual([
    '1-2 16',
    '4-1 10',
    '4-2 0',
    '10-1a 15',
  ]);
  expect(arrears.total).toMatchObject({ lines: 5, approvedWan: '75', paidWan: '34', unpaidWan: '41' });
});

test('an empty ledger owes nothing', () => {
  expect(arrearsOf([])).toMatchObject({ lines: [], byRegion: [], byClause: [], total: { unpaidWan: '0' } });
});
