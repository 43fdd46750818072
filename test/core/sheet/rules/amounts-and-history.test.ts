import { describe, expect, test } from 'vitest';
import { type AwardRows, awardBook, check, codeOf, found } from '../award-book.js';
import { date, type Entry } from '../build-sheet.js';

type Case = readonly [string, AwardRows, readonly string[]];

describe('periods', () => {
  const recognition = (from: Entry, until: Entry) => ({
    recognitions: [{ issuedOn: from, validUntil: until }],
  });
  test.each<Case>([
    ['a day long', recognition(date('2024-10-28'), date('2024-10-29')), ['certificate-years 高企!E2']],
    [
      'that end when they begin',
      recognition(date('2024-10-28'), date('2024-10-28')),
      ['validity-order 高企!E2'],
    ],
    ['that end before', recognition(date('2024-10-28'), date('2021-10-28')), ['validity-order 高企!E2']],
    ['without beginning', recognition(null, date('2021-10-28')), []],
    ['unreadable', recognition(date('2024-10-28'), '2021年'), ['date-form 高企!E2']],
    [
      'of an agreement',
      { titles: [{ agreementFrom: date('2024-01-02'), agreementTo: date('2024-01-01') }] },
      ['validity-order 称号与平台!L2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });
});

describe('R&D against sales', () => {
  const both = (rdWan: Entry, salesWan: Entry, salesYear: Entry = 2024): AwardRows => ({
    enterprises: [{ salesWan, salesYear }],
    rdExpenses: [{ rdWan }],
  });
  test.each<Case>([
    ['equal', both(400, 400), []],
    ['above', both(400.01, 400), ['rd-above-sales 研发!C2']],
    ['above, another year', both(400.01, 400, 2023), []],
    ['sales missing', both(400, null, null), []],
    ['R&D doubtful in size', both(4_000_000, 400), ['unit-slip 研发!C2']],
    ['sales doubtful in size', both(400, 50_000_000), ['unit-slip 企业库!J2']],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });
});

describe('percentages', () => {
  const intensities = (...values: readonly Entry[]): AwardRows => ({
    enterprises: values.map((rdIntensityPercent, index) => ({
      creditCode: codeOf(index + 1),
      name: `样例${index}`,
      rdIntensityPercent,
      // Only the first enterprise has R&D of the sales year: 400 ÷ 5000 = 8 %.
      salesYear: index === 0 ? 2024 : 2023,
    })),
  });
  test.each<Case>([
    ['as people type them', intensities(8, 5.2, 3), []],
    ['one fraction among them', intensities(8, 0.052, 3), ['percent-scale 企业库!L3']],
    [
      'two fractions of five',
      intensities(8, 0.052, 3, 0.048, 4),
      ['percent-scale 企业库!L3', 'percent-scale 企业库!L5'],
    ],
    ['mostly small ones', intensities(8, 0.5, 0.8), []],
    ['exactly 1 is none', intensities(8, 1, 3), []],
    ['zero is none', intensities(8, 0, 3), []],
    [
      'shown with a percent sign',
      intensities(8, { value: 0.005, text: '0.5%', numberFormat: '0.0%' }, 3),
      [],
    ],
    ['a hundredth of R&D ÷ sales', intensities(0.08), ['percent-scale 企业库!L2']],
    [
      'a hundredfold of R&D ÷ sales',
      { enterprises: [{ rdIntensityPercent: 80, salesWan: 50_000 }] },
      ['percent-scale 企业库!L2'],
    ],
    [
      'small, but as R&D ÷ sales says',
      {
        enterprises: [
          { rdIntensityPercent: 0.8, salesWan: 50_000 },
          { creditCode: codeOf(2), name: '乙', rdIntensityPercent: 3 },
          { creditCode: codeOf(3), name: '丙', rdIntensityPercent: 4 },
        ],
      },
      [],
    ],
    ['150', intensities(150), ['percent-range 企业库!L2']],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });

  test('what R&D ÷ sales gives is told', () => {
    expect(check(awardBook(intensities(0.08))).findings[0]?.facts).toEqual({ value: '0.08', computed: '8' });
  });
});

describe('R&D statistics', () => {
  const enterprise = (fields: Readonly<Record<string, Entry>>): AwardRows => ({ enterprises: [fields] });
  test.each<Case>([
    ['blank where it counts', enterprise({ rdStatisticsWan: null }), ['rd-statistics-missing 企业库!I2']],
    ['zero', enterprise({ rdStatisticsWan: 0 }), []],
    ['unreadable', enterprise({ rdStatisticsWan: '待定' }), ['number-form 企业库!I2']],
    ['blank, below designated size', enterprise({ rdStatisticsWan: null, aboveDesignatedSize: '否' }), []],
    ['blank, not in statistics', enterprise({ rdStatisticsWan: null, inRdStatistics: '否' }), []],
    ['sales without their year', enterprise({ salesYear: null }), ['required 企业库!K2']],
    ['neither sales nor year', enterprise({ salesWan: null, salesYear: null }), []],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });
});

describe('the history of R&D subsidies', () => {
  const paid = (year: number, clause: string, approvedWan: Entry = 20): Readonly<Record<string, Entry>> => ({
    year,
    clause,
    dueWan: 20,
    approvedWan,
    reductionReason: '按决定核减',
    cityPaidWan: null,
  });
  test.each<Case>([
    ['first time, nothing earlier', { rdExpenses: [{ firstTime: '是' }] }, []],
    [
      'first time, an R&D award last year',
      { rdExpenses: [{ firstTime: '是' }], ledger: [paid(2024, '4-1')] },
      ['first-time-conflict 研发!E2'],
    ],
    ['first time, an award of 0', { rdExpenses: [{ firstTime: '是' }], ledger: [paid(2024, '4-1', 0)] }, []],
    [
      'first time, an award of another clause',
      { rdExpenses: [{ firstTime: '是' }], ledger: [paid(2024, '1-2')] },
      [],
    ],
    [
      'first time, the award of this very year',
      { rdExpenses: [{ firstTime: '是', subsidised: '是' }], ledger: [paid(2025, '4-1')] },
      [],
    ],
    [
      'first time, an earlier subsidised year',
      { rdExpenses: [{ firstTime: '是' }, { rdYear: 2023, subsidised: '是' }] },
      ['first-time-conflict 研发!E2'],
    ],
    [
      'first time, a later subsidised year',
      {
        rdExpenses: [
          { firstTime: '是', rdYear: 2022 },
          { rdYear: 2023, subsidised: '是' },
        ],
      },
      [],
    ],
    [
      'first time, an earlier year not subsidised',
      { rdExpenses: [{ firstTime: '是' }, { rdYear: 2023 }] },
      [],
    ],
    ['not first, an award', { rdExpenses: [{}], ledger: [paid(2024, '4-1')] }, []],
    [
      'not subsidised, awarded for that year',
      { rdExpenses: [{ rdYear: 2023 }], ledger: [paid(2024, '4-2')] },
      ['subsidised-conflict 研发!F2'],
    ],
    ['not subsidised, awarded for the year before', { rdExpenses: [{}], ledger: [paid(2024, '4-2')] }, []],
    ['not subsidised, cut to 0', { rdExpenses: [{ rdYear: 2023 }], ledger: [paid(2024, '4-2', 0)] }, []],
    [
      'subsidised and awarded',
      { rdExpenses: [{ rdYear: 2023, subsidised: '是' }], ledger: [paid(2024, '4-2')] },
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });

  test('the evidence is named', () => {
    const rows = { rdExpenses: [{ firstTime: '是' }], ledger: [paid(2024, '4-2')] };
    expect(check(awardBook(rows)).findings[0]?.facts).toEqual({
      at: '台账!F2',
      year: '2024',
      kind: 'ledger',
    });
  });
});

describe('the ledger', () => {
  const entry = (fields: Readonly<Record<string, Entry>>): AwardRows => ({
    ledger: [{ cityPaidWan: null, ...fields }],
  });
  test.each<Case>([
    ['approved as due', entry({ dueWan: 15, approvedWan: 15 }), []],
    ['approved above due', entry({ dueWan: 15, approvedWan: 15.01 }), ['ledger-approved 台账!F2']],
    ['approved below due, with a reason', entry({ approvedWan: 14, reductionReason: '重复申报' }), []],
    ['approved below due, without', entry({ approvedWan: 14 }), ['reduction-reason 台账!G2']],
    ['approved unreadable', entry({ approvedWan: '待定' }), ['number-form 台账!F2']],
    ['approved in 元', entry({ approvedWan: 150_000 }), ['unit-slip 台账!F2']],
    ['paid in full by both', entry({ cityPaidWan: 6, districtPaidWan: 9 }), []],
    ['paid more by both', entry({ cityPaidWan: 6, districtPaidWan: 9.01 }), ['ledger-paid 台账!I2']],
    [
      'paid more by the city alone',
      entry({ cityPaidWan: 15.01, districtPaidWan: 1 }),
      ['ledger-paid 台账!H2'],
    ],
    ['paid more by the district, the city blank', entry({ districtPaidWan: 16 }), ['ledger-paid 台账!I2']],
    ['nothing paid', entry({}), []],
    ['paid unreadable', entry({ cityPaidWan: '已拨' }), ['number-form 台账!H2']],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });
});
