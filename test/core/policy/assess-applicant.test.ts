import { describe, expect, test } from 'vitest';
import { addAlternatives } from '../../../core/policy/add-alternatives.js';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import { sourcesOf } from '../../../core/policy/award.js';
import { arithmeticText, reasonText } from '../../../core/policy/award-text.js';
import type { Applicant, LedgerEntry } from '../../../core/policy/book/applicants/applicant.js';
import { blankTitleRow } from '../../../core/policy/book/applicants/entered-rows.js';
import { anyangPolicy, applicant, choices, fact, ledgerEntry, rd, recognised } from './policy-under-test.js';

const policy = anyangPolicy();

function assess(
  given: Partial<Applicant>,
  readings: Readonly<Record<string, string>> = {},
  awardYear = 2025,
) {
  const basis = { policy, choices: choices(readings), awardYear };
  const one = applicant(given);
  return addAlternatives(assessApplicant(one, basis), one, basis);
}

/** `['1-2 computed 15']` */
function short(awards: ReturnType<typeof assess>): readonly string[] {
  return awards.map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
}

describe('which recognitions are due', () => {
  test.each<[string, Partial<Applicant>, string[]]>([
    ['the award year', { recognitions: [recognised(2025)] }, ['1-2 computed 15']],
    ['the year before', { recognitions: [recognised(2024)] }, ['1-2 computed 15']],
    ['two years before', { recognitions: [recognised(2023)] }, []],
    ['the year after', { recognitions: [recognised(2026)] }, []],
    ['nothing', {}, []],
    [
      'one paid in its own year',
      { recognitions: [recognised(2024)], ledger: [ledgerEntry(2024, '1-2')] },
      ['1-2 not-eligible 0'],
    ],
    [
      'one paid in the year after',
      { recognitions: [recognised(2024)], ledger: [ledgerEntry(2025, '1-1')] },
      ['1-2 not-eligible 0'],
    ],
    [
      'one in the ledger with nothing approved',
      { recognitions: [recognised(2024)], ledger: [ledgerEntry(2025, '1-2', '0')] },
      ['1-2 computed 15'],
    ],
    [
      'one after an earlier award',
      { recognitions: [recognised(2021), recognised(2024)], ledger: [ledgerEntry(2022, '1-2')] },
      ['1-2 computed 5'],
    ],
    [
      'a move and nothing else',
      {
        recognitions: [
          recognised(2024, {
            manner: '迁入',
            certificateValid: fact(true),
            wholeRelocation: fact(true),
            changeDone: fact(true),
          }),
        ],
      },
      ['1-3 computed 15'],
    ],
  ])('%s', (_, given, expected) => {
    expect(short(assess(given))).toEqual(expected);
  });
});

describe('awards of clause 1 in the ledger', () => {
  const late: LedgerEntry = { ...ledgerEntry(2024, '1-2'), claim: '高企2021认定' };
  const moved = recognised(2021, { manner: '迁入' });
  test.each<[string, Partial<Applicant>, string]>([
    ['for a recognition that 高企 has', { ledger: [ledgerEntry(2022, '1-2')] }, '1-2 computed 5'],
    ['for one in its own year', { ledger: [ledgerEntry(2021, '1-1')] }, '1-2 computed 5'],
    ['for one that 高企 has not', { ledger: [ledgerEntry(2019, '1-2')] }, '1-2 needs-decision 无'],
    ['for a move that 高企 has not', { ledger: [ledgerEntry(2022, '1-3')] }, '1-2 needs-decision 无'],
    [
      'for a move that it has',
      { ledger: [ledgerEntry(2022, '1-3')], recognitions: [moved, recognised(2025)] },
      '1-2 computed 5',
    ],
    ['that approved nothing', { ledger: [ledgerEntry(2019, '1-2', '0')] }, '1-2 computed 5'],
    ['of another article', { ledger: [ledgerEntry(2019, '4-1')] }, '1-2 computed 5'],
    ['late, for a recognition that 事项 names', { ledger: [late] }, '1-2 computed 5'],
  ])('%s', (_, given, expected) => {
    expect(short(assess({ recognitions: [recognised(2021), recognised(2025)], ...given }))).toEqual([
      expected,
    ]);
  });

  test('leave a claim open whose enterprise has no earlier row in 高企, and name the line', () => {
    const [award] = assess({ recognitions: [recognised(2024)], ledger: [ledgerEntry(2020, '1-2', '15')] });
    expect(award?.status).toBe('needs-decision');
    expect(award === undefined ? '' : reasonText(award)).toBe(
      '历次认定和迁入「高企」都有：未能核对（台账2020年度已按1-2奖补，「高企」没有那次认定或迁入，补上后重新测算，台账!C20）',
    );
  });
});

describe('the count after three in a row, by the ledger', () => {
  const line = (given: Partial<LedgerEntry>): LedgerEntry => ({
    ...ledgerEntry(2022, '1-2', '10'),
    ...given,
  });
  const before = [ledgerEntry(2016, '1-2', '15'), ledgerEntry(2019, '1-2', '5')];
  test.each<[string, Partial<LedgerEntry>, Readonly<Record<string, string>>, string]>([
    ['the award for the third', {}, {}, '5'],
    ['the same in the year itself', { year: 2021 }, {}, '5'],
    ['the same, named', { claim: '高企２０２１认定' }, {}, '5'],
    ['the same, late and named', { year: 2023, claim: '高企2021认定' }, {}, '5'],
    ['the same, approved below what was due', { approvedWan: '9' }, {}, '5'],
    ['the same, with nothing approved', { approvedWan: '0' }, {}, '10'],
    ['an award for another recognition', { claim: '高企2018认定' }, {}, '10'],
    ['an award of a first recognition', { dueWan: '15', approvedWan: '15' }, {}, '10'],
    ['an award of a re-recognition', { dueWan: '5', approvedWan: '5' }, {}, '10'],
    ['both together', { dueWan: '15', approvedWan: '15' }, { 'art1.thirdPass': 'add' }, '5'],
    ['an award of a third alone', {}, { 'art1.thirdPass': 'add' }, '15'],
    ['an award under another clause', { clause: '1-1' }, {}, '10'],
  ])('%s', (_, given, readings, expected) => {
    const recognitions = [2015, 2018, 2021, 2024].map((year) => recognised(year));
    const option = { 'art1.thirdRestart': 'by-ledger', ...readings };
    expect(short(assess({ recognitions, ledger: [...before, line(given)] }, option))).toEqual([
      `1-2 computed ${expected}`,
    ]);
  });
});

describe('R&D subsidies', () => {
  test.each<[string, Partial<Applicant>, string[]]>([
    ['a first one', { rdYears: [rd(2024, '3000')] }, ['4-1 computed 150']],
    ['another year only', { rdYears: [rd(2023, '3000')] }, []],
    [
      'one paid this year',
      { rdYears: [rd(2024, '3000')], ledger: [ledgerEntry(2025, '4-1')] },
      ['4-1 not-eligible 0'],
    ],
    ['one whose amount is missing', { rdYears: [rd(2024, undefined)] }, ['4-1 needs-decision 无']],
    [
      'one not known to be the first',
      { rdYears: [rd(2024, '3000', { firstTime: {} })] },
      ['4-1 needs-decision 无'],
    ],
    [
      'an increase',
      {
        rdYears: [rd(2023, '2000', { subsidised: fact(true) }), rd(2024, '3000', { firstTime: fact(false) })],
      },
      ['4-2 computed 200'],
    ],
    [
      'an increase whose base year is only in the ledger',
      { rdYears: [rd(2024, '3000', { firstTime: fact(false) })], ledger: [ledgerEntry(2024, '4-1', '100')] },
      ['4-2 needs-decision 无'],
    ],
    [
      'an increase over a year not known to be subsidised',
      { rdYears: [rd(2023, '2000', { subsidised: {} }), rd(2024, '3000', { firstTime: fact(false) })] },
      ['4-2 needs-decision 无'],
    ],
  ])('%s', (_, given, expected) => {
    expect(short(assess(given))).toEqual(expected);
  });

  test('other-level subsidies that are not filled in count as none, and the line says so', () => {
    const [award] = assess({ rdYears: [rd(2024, '3000', { otherSubsidyWan: {} })] });
    expect(award).toMatchObject({ amountWan: '150', notes: ['其他层级研发补助未填，按没有计'] });
  });

  test('of two figures for a year the ruled basis decides, and the other amount stands beside it', () => {
    const [award] = assess({
      rdYears: [rd(2024, '3000'), rd(2024, '2000', { basis: fact('统计') })],
    });
    expect(award?.amountWan).toBe('150');
    expect(award?.alternatives).toContainEqual(
      expect.objectContaining({ reading: 'art4.rdBasis', option: 'statistics', amountWan: '100' }),
    );
  });
});

describe('the yearly ceiling', () => {
  const both = {
    strategicEmerging: fact(true),
    aboveDesignatedSize: fact(true),
    salesWan: fact('8000'),
    salesYear: fact(2023),
    recognitions: [recognised(2024)],
    rdYears: [rd(2024, '12000')],
  };

  test('bites R&D subsidies only, by default', () => {
    expect(short(assess(both))).toEqual(['1-1 computed 50', '4-1 computed 600']);
  });

  test.each([
    ['clause-order', ['1-1 computed 0', '4-1 computed 600']],
    ['largest-first', ['1-1 computed 50', '4-1 computed 550']],
    ['pro-rata', ['1-1 computed 46.153846', '4-1 computed 553.846154']],
  ])('over all clauses, cut by %s, adds up to the ceiling', (order, expected) => {
    expect(short(assess(both, { 'art4.capScope': 'all-articles', 'general.cutOrder': order }))).toEqual(
      expected,
    );
  });

  const literal = { 'art4.capScope': 'all-articles' };
  const leopard = {
    ...blankTitleRow,
    category: fact('瞪羚企业'),
    level: fact('省'),
    grantedOn: fact('2024-05-01'),
    firstTime: fact(true),
    approvedWan: fact('30'),
  };
  const doubtful = rd(2024, undefined, { expensesWan: { source: '研发!C7', doubt: '有待处理的问题' } });
  test.each<[string, Partial<Applicant>, string, string]>([
    ['an enterprise without R&D expenses', {}, 'computed 30', 'needs-decision 无'],
    ['one whose figure is in doubt', { rdYears: [doubtful] }, 'computed 30', 'needs-decision 无'],
    [
      'one whose ledger of the year leaves less',
      { rdYears: [rd(2024, '100')], ledger: [ledgerEntry(2025, '3-1', '180')] },
      'computed 30',
      'computed 15',
    ],
    [
      'one whose ledger of the year leaves nothing',
      { rdYears: [rd(2024, '100')], ledger: [ledgerEntry(2025, '3-1', '250')] },
      'computed 30',
      'computed 0',
    ],
    [
      'one whose ledger has it in other years, or with nothing approved',
      {
        rdYears: [rd(2024, '100')],
        ledger: [ledgerEntry(2024, '3-1', '180'), ledgerEntry(2025, '3-2', '0')],
      },
      'computed 30',
      'computed 30',
    ],
    [
      'one whose ledger of the year has a line without its sum',
      { rdYears: [rd(2024, '100')], ledger: [{ year: 2025, clause: '3-1', source: '台账!F7' }] },
      'computed 30',
      'needs-decision 无',
    ],
  ])('of %s, by default and over all clauses', (_, given, byDefault, overAll) => {
    const [title] = assess({ titles: [leopard], ...given }).filter(({ clause }) => clause === '2-1');
    expect(short(title === undefined ? [] : [title])).toEqual([`2-1 ${byDefault}`]);
    const [capped] = assess({ titles: [leopard], ...given }, literal).filter(
      ({ clause }) => clause === '2-1',
    );
    expect(short(capped === undefined ? [] : [capped])).toEqual([`2-1 ${overAll}`]);
  });

  test('over all clauses leaves upper bounds together what certain amounts leave', () => {
    const bounds = [
      { ...leopard, category: fact('创新龙头企业'), approvedWan: {} },
      { ...leopard, approvedWan: {} },
    ];
    const given = { titles: bounds, rdYears: [rd(2024, '2500')] };
    expect(short(assess(given))).toEqual(['2-1 upper-bound 50', '2-1 upper-bound 30', '4-1 computed 125']);
    expect(short(assess(given, literal))).toEqual([
      '2-1 upper-bound 45',
      '2-1 upper-bound 30',
      '4-1 computed 125',
    ]);
    const used = { ...given, rdYears: [rd(2024, '4000')] };
    expect(short(assess(used, literal))).toEqual([
      '2-1 upper-bound 0',
      '2-1 upper-bound 0',
      '4-1 computed 200',
    ]);
    const without = { titles: bounds };
    expect(short(assess(without, literal))).toEqual(['2-1 needs-decision 无', '2-1 needs-decision 无']);
  });

  test('over all clauses stands beside every award of an enterprise without R&D expenses', () => {
    const awards = assess({ titles: [leopard], recognitions: [recognised(2024)] });
    for (const { alternatives } of awards) {
      const open = { reading: 'art4.capScope', option: 'all-articles', status: 'needs-decision' };
      expect(alternatives).toContainEqual(expect.objectContaining(open));
    }
    expect(short(awards)).toEqual(['1-2 computed 15', '2-1 computed 30']);
  });

  test('over all clauses is none of a body that is no enterprise', () => {
    const centre = { ...leopard, category: fact('技术创新中心'), approvedWan: {} };
    const given = { titles: [centre], kind: fact('事业') };
    expect(short(assess(given, literal))).toEqual(['6-1 computed 100']);
    expect(short(assess({ ...given, kind: fact('企业') }, literal))).toEqual(['6-1 needs-decision 无']);
  });

  test('over all clauses names the figure that is missing', () => {
    const [title] = assess({ titles: [leopard], rdYears: [doubtful] }, literal);
    expect(title === undefined ? '' : reasonText(title)).toBe(
      '2024年研发费用已填，以定年度累计上限：未能核对（有待处理的问题，研发!C7）',
    );
  });

  test('its other reading stands beside the default', () => {
    const [, subsidy] = assess(both);
    expect(subsidy?.ceilingWan).toBe('600');
    expect(subsidy?.readings.map(({ id }) => id)).toContain('art4.capScope');
  });
});

describe('the bar', () => {
  const zero = {
    aboveDesignatedSize: fact(true),
    rdStatisticsWan: fact('0'),
    recognitions: [recognised(2024)],
  };

  test('refuses everything and says what it would have been', () => {
    const awards = assess(zero);
    expect(short(awards)).toEqual(['1-2 barred 0', '4-4 barred 0']);
    expect(awards[0]?.notes).toContain('如不受限，应为15万元');
    expect(reasonText(awards[0] as (typeof awards)[0])).toContain('上年度研发统计数为零');
  });

  test('does not touch those below designated size or outside the statistics', () => {
    expect(short(assess({ ...zero, aboveDesignatedSize: fact(false) }))).toEqual(['1-2 computed 15']);
    expect(short(assess({ ...zero, inRdStatistics: fact(false) }))).toEqual(['1-2 computed 15']);
  });

  test('an empty figure is not zero: nothing is refused, but every award is open until it is filled in', () => {
    const awards = assess({ ...zero, rdStatisticsWan: {} });
    expect(short(awards)).toEqual(['1-2 needs-decision 无']);
    expect(reasonText(awards[0] as (typeof awards)[0])).toContain('上年度研发统计数为零：未能核对');
    const outside = { ...zero, inRdStatistics: fact(false), rdStatisticsWan: {} };
    expect(short(assess(outside))).toEqual(['1-2 computed 15']);
  });
});

test('a fact in doubt makes the claim undecided and is named', () => {
  const [award] = assess({
    rdYears: [
      rd(2024, undefined, { expensesWan: { source: '研发!C7', doubt: '有待处理的问题（unit-slip）' } }),
    ],
  });
  expect(award?.status).toBe('needs-decision');
  expect(award?.conditions).toContainEqual({
    asked: '上年度研发费用已填',
    actual: '有待处理的问题（unit-slip）',
    met: 'unknown',
    source: '研发!C7',
  });
});

test('an unclear identity leaves every claim open', () => {
  const unclear = { identity: { source: '企业库!A7', doubt: '重复' }, recognitions: [recognised(2024)] };
  expect(short(assess(unclear))).toEqual(['1-2 needs-decision 无']);
});

test('the arithmetic shown names operands, cap and ceiling, and its cells', () => {
  const [award] = assess({ rdYears: [rd(2024, '4999.99', { expensesWan: fact('4999.99', '研发!C7') })] });
  if (award === undefined) throw new Error('No award');
  expect(arithmeticText(award)).toBe(
    '补助：上年度研发费用4999.99×5%＝249.9995；补助249.9995与单项上限600取小，应补249.9995；' +
      '年度研发费用4999.99，属5000（不含）以下一档，年度累计上限200；本项249.9995与年度累计上限200取小，应补200',
  );
  expect(sourcesOf(award)).toContain('研发!C7');
});

test('before the policy is in force nothing is due, and the line says since when', () => {
  const [award] = assess({ rdYears: [rd(2020, '3000')] }, {}, 2021);
  expect(award).toMatchObject({ status: 'not-eligible', amountWan: '0' });
  expect(award?.conditions[0]).toMatchObject({ asked: '政策在2021-11-24起施行', met: false });
});

describe('the year in which the policy comes into force', () => {
  const moved = (day: string | undefined) =>
    recognised(2021, {
      manner: '迁入',
      grantedOn: fact(day),
      certificateValid: fact(true),
      wholeRelocation: fact(true),
      changeDone: fact(true),
    });

  test.each<[string, Partial<Applicant>, string]>([
    ['a certificate without its day', { recognitions: [recognised(2021)] }, '1-2 needs-decision 无'],
    [
      'a certificate of the day before',
      { recognitions: [recognised(2021, { grantedOn: fact('2021-11-23') })] },
      '1-2 not-eligible 0',
    ],
    [
      'a certificate of the first day',
      { recognitions: [recognised(2021, { grantedOn: fact('2021-11-24') })] },
      '1-2 computed 15',
    ],
    [
      'a certificate of the year after, without its day',
      { recognitions: [recognised(2022)] },
      '1-2 computed 15',
    ],
    ['a move without its day', { recognitions: [moved(undefined)] }, '1-3 needs-decision 无'],
    ['a move of the first day', { recognitions: [moved('2021-11-24')] }, '1-3 computed 15'],
  ])('%s', (_, given, expected) => {
    const awards = assess(given, {}, 2022);
    expect(short(awards)).toEqual([expected]);
    if (expected.includes('needs-decision')) {
      expect(awards.map(reasonText).join()).toMatch(
        /^(发证|变更完成)日期已填（政策2021-11-24起施行，只有年度不够）/,
      );
    }
  });
});
