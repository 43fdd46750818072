import { describe, expect, test } from 'vitest';
import { type Award, sourcesOf } from '../../../../core/policy/award.js';
import { arithmeticText, reasonText } from '../../../../core/policy/award-text.js';
import type { Applicant } from '../../../../core/policy/book/applicants/applicant.js';
import type { ServiceMatter, ServiceRow } from '../../../../core/policy/book/applicants/entered-rows.js';
import type { Policy } from '../../../../core/policy/law/policy.js';
import type { Fact } from '../../../../core/policy/reasoning/fact.js';
import { anyangPolicy, assessUnder, fact, ledgerEntry } from '../policy-under-test.js';

const anyang = anyangPolicy();

/** The row `孵化与中介!C{line}` of the year 2024, about an enterprise of its own. */
function row(line: number, matter: ServiceMatter, given: Partial<ServiceRow> = {}): ServiceRow {
  return {
    source: `孵化与中介!C${line}`,
    enterpriseCode: fact(`企业${line}`, `孵化与中介!B${line}`),
    matter: fact(matter, `孵化与中介!C${line}`),
    year: fact(2024, `孵化与中介!D${line}`),
    aboveDesignatedSize: {},
    platformLevel: {},
    collectedWan: {},
    stillServing: {},
    others: [],
    recognitionYears: [],
    recognitionDoubts: [],
    listedAsAbove: {},
    ...given,
  };
}

const first = (line: number, matter: ServiceMatter, given: Partial<ServiceRow> = {}) =>
  row(line, matter, { recognitionYears: [2024], ...given });
const kept = (line: number, given: Partial<ServiceRow> = {}) =>
  row(line, '三年内保留高企', { stillServing: fact(true), recognitionYears: [2021, 2024], ...given });
const platform = (line: number, above: boolean | undefined, level: string | undefined) =>
  row(line, '辅导建成平台', {
    aboveDesignatedSize: fact(above, `孵化与中介!E${line}`),
    platformLevel: fact(level, `孵化与中介!F${line}`),
  });
const collected = (line: number, wan: string | undefined, given: Partial<ServiceRow> = {}) =>
  row(line, '研发费用归集', { collectedWan: fact(wan, `孵化与中介!G${line}`), ...given });
const coached = (count: number) =>
  Array.from({ length: count }, (_, index) => first(index + 2, '辅导首次高企'));
/** The row `孵化与中介!C{line}` of anybody about the same enterprise. */
const other = (matter: ServiceMatter, line: number, given: Partial<ServiceRow> = {}) =>
  row(line, matter, given);
const doubtful = { source: '高企!B7', doubt: '有待处理的问题（recognition-year）' };

function assess(
  services: readonly ServiceRow[],
  readings: Readonly<Record<string, string>> = {},
  given: Partial<Applicant> = {},
  policy: Policy = anyang,
): readonly Award[] {
  return assessUnder(policy, { kind: fact('机构'), services, ...given }, readings);
}

/** `['10-1a computed 3']` */
function short(awards: readonly Award[]): readonly string[] {
  return awards.map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
}

function readingsOf(awards: readonly Award[]): readonly string[] {
  return [...new Set(awards.flatMap(({ readings }) => readings.map(({ id }) => id)))];
}

function notesOf(awards: readonly Award[]): string {
  return awards.flatMap(({ notes }) => notes).join('\n');
}

describe('which rows claim', () => {
  const listedIn = (year: number | undefined) => [row(2, '孵化首次科小', { year: fact(year) })];
  test.each<[string, readonly ServiceRow[], string[]]>([
    ['the year before the award year', listedIn(2024), ['7-4 computed 1']],
    ['the award year', listedIn(2025), []],
    ['two years before', listedIn(2023), []],
    ['a year that cannot be read', listedIn(undefined), ['7-4 needs-decision 无']],
    ['nothing', [], []],
    [
      'all matters, one line a clause in the order of the policy',
      [
        collected(2, '600'),
        platform(3, false, '省'),
        kept(4),
        ...[5, 6].map((line) => first(line, '辅导首次高企')),
        first(7, '孵化首次高企'),
        row(8, '孵化首次科小'),
      ],
      ['7-4 computed 6', '10-1a computed 6', '10-1b computed 2', '10-2 computed 2', '10-3 computed 0.6'],
    ],
    [
      'a row whose matter cannot be read opens what is claimed besides',
      [first(2, '辅导首次高企'), collected(3, '900'), row(4, '研发费用归集', { matter: {} })],
      ['10-1a needs-decision 无', '10-3 needs-decision 无'],
    ],
    [
      'only a row whose matter cannot be read',
      [row(4, '研发费用归集', { matter: {} })],
      ['7-4 needs-decision 无'],
    ],
    [
      'an unreadable row of another year opens nothing',
      [first(2, '辅导首次高企'), row(4, '研发费用归集', { matter: {}, year: fact(2023) })],
      ['10-1a computed 3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(short(assess(rows))).toEqual(expected);
  });

  test('each claim is named by its matter and year', () => {
    const awards = assess([first(2, '孵化首次高企'), first(3, '辅导首次高企'), kept(4)]);
    expect(awards.map(({ claim }) => claim)).toEqual([
      '孵化企业2024',
      '辅导首次高企2024',
      '辅导保留高企2024',
    ]);
  });

  test('a policy without these clauses gives no claims', () => {
    const without = anyang.clauses.filter(({ id }) => id !== '7-4' && !id.startsWith('10-'));
    const rows = [first(2, '孵化首次高企'), ...coached(2), row(9, '研发费用归集', { matter: {} })];
    expect(assess(rows, {}, {}, { ...anyang, clauses: without })).toEqual([]);
  });

  test('a clause of the same id that names no function is not meant', () => {
    const clauses = anyang.clauses.map((clause) => {
      const { computedAs: _, ...other } = clause;
      return clause.id === '7-4' ? other : clause;
    });
    expect(assess([first(2, '孵化首次高企')], {}, {}, { ...anyang, clauses })).toEqual([]);
  });
});

describe('who may claim', () => {
  test.each<[string, Partial<Applicant>, string]>([
    ['an enterprise', { kind: fact('企业') }, '10-1a computed 3'],
    ['an institution', { kind: fact('事业') }, '10-1a computed 3'],
    ['a person', { kind: fact('个人') }, '10-1a not-eligible 0'],
    ['a kind not entered', { kind: {} }, '10-1a needs-decision 无'],
    ['a code in doubt', { identity: { doubt: '两行' } }, '10-1a needs-decision 无'],
    ['one paid for this year', { ledger: [ledgerEntry(2025, '10-1a')] }, '10-1a not-eligible 0'],
    ['one paid for another year', { ledger: [ledgerEntry(2024, '10-1a')] }, '10-1a computed 3'],
    ['one refused this year', { ledger: [ledgerEntry(2025, '10-1a', '0')] }, '10-1a computed 3'],
    ['one paid under another clause', { ledger: [ledgerEntry(2025, '10-3')] }, '10-1a computed 3'],
    ['a ledger in doubt', { ledgerDoubts: [{ doubt: '读不出' }] }, '10-1a needs-decision 无'],
  ])('%s', (_, given, expected) => {
    expect(short(assess(coached(1), {}, given))).toEqual([expected]);
  });
});

describe('first recognitions', () => {
  test.each<[string, readonly ServiceRow[], string, string]>([
    ['a year that is the first', [first(2, '孵化首次高企')], '7-4 computed 5', ''],
    [
      'a re-recognition, beside one that counts',
      [first(2, '孵化首次高企', { recognitionYears: [2021, 2024] }), first(3, '孵化首次高企')],
      '7-4 computed 5',
      '孵化与中介!C2所报年度为2024年，「高企」中该企业首次认定为2021年，不计',
    ],
    [
      'a first recognition after the year of the row',
      [first(2, '辅导首次高企', { recognitionYears: [2025] })],
      '10-1a computed 0',
      '孵化与中介!C2所报年度为2024年，「高企」中该企业首次认定为2025年，不计',
    ],
    [
      'an enterprise that is not in 高企',
      [row(2, '辅导首次高企'), first(3, '辅导首次高企'), row(4, '辅导首次高企')],
      '10-1a needs-decision 无',
      [2, 4]
        .map(
          (line) => `孵化与中介!C${line}所报企业，「高企」没有它的认定，是不是首次未能核对，补上后重新测算`,
        )
        .join('\n'),
    ],
    [
      'an incubated one that is not in 高企',
      [row(2, '孵化首次高企')],
      '7-4 needs-decision 无',
      '孵化与中介!C2所报企业，「高企」没有它的认定，是不是首次未能核对，补上后重新测算',
    ],
    [
      'a first listing, which 高企 does not tell',
      [row(2, '孵化首次科小', { recognitionYears: [2021] })],
      '7-4 computed 1',
      '',
    ],
    [
      'an enterprise without a code',
      [first(2, '辅导首次高企', { enterpriseCode: {} })],
      '10-1a needs-decision 无',
      '',
    ],
  ])('%s', (_, rows, expected, notes) => {
    const awards = assess(rows);
    expect(short(awards)).toEqual([expected]);
    expect(notesOf(awards)).toContain(notes);
    if (notes === '') expect(notesOf(awards)).toBe('');
  });

  const incubated = [
    first(2, '孵化首次高企', { others: [other('辅导首次高企', 9)] }),
    first(3, '孵化首次高企'),
  ];
  const guided = [first(2, '辅导首次高企', { others: [other('孵化首次高企', 9)] }), first(3, '辅导首次高企')];
  test.each<[string, readonly ServiceRow[], string, string]>([
    ['incubator', incubated, 'incubator', '7-4 computed 10'],
    ['incubator', incubated, 'intermediary', '7-4 computed 5'],
    ['incubator', incubated, 'review', '7-4 needs-decision 无'],
    ['intermediary', guided, 'incubator', '10-1a computed 3'],
    ['intermediary', guided, 'intermediary', '10-1a computed 6'],
    ['intermediary', guided, 'review', '10-1a needs-decision 无'],
  ])('an %s shares an enterprise with the other kind: %j, %s', (_, rows, option, expected) => {
    const awards = assess(rows, { 'art7.noDup': option });
    expect(short(awards)).toEqual([expected]);
    expect(readingsOf(awards)).toContain('art7.noDup');
  });

  test('who loses an enterprise to the other kind is told the row', () => {
    expect(notesOf(assess(guided))).toBe(
      '孵化与中介!C2所报企业，孵化与中介!C9也作「孵化首次高企」申报，不重复奖励，本行不计',
    );
  });

  test.each<ServiceMatter>(['孵化首次高企', '孵化首次科小', '辅导首次高企'])(
    'two claims of one kind, %s, are left open with the other row named',
    (matter) => {
      const awards = assess([first(2, matter, { others: [other(matter, 9)] }), first(3, matter)]);
      expect(awards[0]?.status).toBe('needs-decision');
      expect(notesOf(awards)).toBe('孵化与中介!C2所报企业，孵化与中介!C9也报同一事项，核对后只留一行');
    },
  );

  test('two claims of one kind that both lose to the other kind leave nothing open', () => {
    const others = [other('孵化首次高企', 8), other('辅导首次高企', 9)];
    expect(short(assess([first(2, '辅导首次高企', { others })]))).toEqual(['10-1a computed 0']);
  });

  test.each<[string, ServiceRow, Partial<ServiceRow>, string]>([
    ['of the award year', other('孵化首次高企', 9, { year: fact(2025) }), {}, '10-1a computed 3'],
    [
      'of the award year, while 高企 does not have the enterprise',
      other('孵化首次高企', 9, { year: fact(2025) }),
      { recognitionYears: [] },
      '10-1a needs-decision 无',
    ],
    [
      'of a year that is not the first',
      other('孵化首次高企', 9, { year: fact(2023) }),
      {},
      '10-1a computed 3',
    ],
    [
      'of the same kind and such a year',
      other('辅导首次高企', 9, { year: fact(2023) }),
      {},
      '10-1a computed 3',
    ],
    [
      'of an earlier year, while 高企 does not have the enterprise',
      other('孵化首次高企', 9, { year: fact(2023) }),
      { recognitionYears: [] },
      '10-1a needs-decision 无',
    ],
    ['whose year is in doubt', other('孵化首次高企', 9, { year: doubtful }), {}, '10-1a needs-decision 无'],
    [
      'whose matter is in doubt',
      other('孵化首次高企', 9, { matter: doubtful }),
      {},
      '10-1a needs-decision 无',
    ],
    ['of another matter', other('研发费用归集', 9), {}, '10-1a computed 3'],
  ])('a rival row %s', (_, rival, given, expected) => {
    expect(short(assess([first(2, '辅导首次高企', { others: [rival], ...given })]))).toEqual([expected]);
  });

  test.each<[ServiceMatter, string]>([
    ['孵化首次高企', '7-4 needs-decision 无'],
    ['辅导首次高企', '10-1a needs-decision 无'],
    ['三年内保留高企', '10-1b needs-decision 无'],
    ['孵化首次科小', '7-4 computed 1'],
  ])('a cell of 高企 in doubt and %s: %s', (matter, expected) => {
    const given = { recognitionDoubts: [doubtful], stillServing: fact(true), recognitionYears: [2021, 2024] };
    const awards = assess([row(2, matter, given)]);
    expect(short(awards)).toEqual([expected]);
    const named = awards.some((award) => sourcesOf(award).includes('高企!B7'));
    expect(named).toBe(matter !== '孵化首次科小');
  });

  test('the ruling on double claims is not asked where nobody else claims', () => {
    expect(readingsOf(assess([first(2, '孵化首次高企'), first(3, '辅导首次高企')]))).toEqual([]);
  });

  test('the arithmetic names the sum for each, and the cells it rests on', () => {
    const [award] = assess([first(2, '孵化首次高企'), first(3, '孵化首次高企'), row(4, '孵化首次科小')]);
    if (award === undefined) throw new Error('No award');
    expect(arithmeticText(award)).toBe(
      '孵化首次高企：每家5×2家＝10；孵化首次科小：每家1×1家＝1；奖励：孵化首次高企10＋孵化首次科小1＝11',
    );
    expect(sourcesOf(award)).toEqual(
      expect.arrayContaining(['孵化与中介!B2', '孵化与中介!B3', '孵化与中介!B4']),
    );
  });
});

describe('recognitions kept', () => {
  test.each<[string, Partial<ServiceRow>, string, string, string[]]>([
    ['two years on', { recognitionYears: [2022] }, '0', '0', []],
    ['three years on', { recognitionYears: [2021] }, '2', '0', ['art10.retention']],
    ['four years on, and lapsed', { recognitionYears: [2020] }, '0', '0', []],
    ['nine years on, and lapsed', { recognitionYears: [2015] }, '0', '0', []],
    ['passed again after a lapse', { recognitionYears: [2020, 2024] }, '0', '0', []],
    ['renewed once and lapsed', { recognitionYears: [2017, 2020] }, '0', '0', []],
    ['renewed each time', { recognitionYears: [2018, 2021, 2024] }, '2', '2', []],
    ['renewed three years before', { recognitionYears: [2018, 2021] }, '2', '2', []],
    ['renewed', { recognitionYears: [2021, 2024] }, '2', '2', []],
    ['renewed early', { recognitionYears: [2022, 2024] }, '2', '2', []],
    ['renewed only later', { recognitionYears: [2022, 2025] }, '0', '0', []],
    ['the first year entered twice', { recognitionYears: [2022, 2022] }, '0', '0', []],
    ['not in 高企', { recognitionYears: [] }, '2', '2', []],
    ['no longer served', { stillServing: fact(false) }, '0', '0', []],
  ])('%s', (_, given, byYears, byRenewal, asked) => {
    const awards = assess([kept(2, given)]);
    expect(short(awards)).toEqual([`10-1b computed ${byYears}`]);
    expect(readingsOf(awards).filter((id) => id === 'art10.retention')).toEqual(asked);
    expect(short(assess([kept(2, given)], { 'art10.retention': 'renewal' }))).toEqual([
      `10-1b computed ${byRenewal}`,
    ]);
  });

  test('what is left out is told with its row and years', () => {
    const rows = [
      kept(2, { stillServing: fact(false) }),
      kept(3, { recognitionYears: [2022] }),
      kept(4, { recognitionYears: [] }),
      kept(5, { recognitionYears: [2020, 2024] }),
    ];
    expect(notesOf(assess(rows))).toBe(
      [
        '孵化与中介!C2「继续服务」为否，不计',
        '孵化与中介!C3所报年度为2024年，「高企」中该企业首次认定为2022年，未满3年，也没有重新认定，不计',
        '孵化与中介!C5所报年度为2024年，「高企」中该企业首次认定为2020年，2020年认定后3年内没有重新认定，不计',
        '孵化与中介!C4：未能与「高企」核对',
      ].join('\n'),
    );
  });

  test.each<[string, readonly ServiceRow[], string]>([
    ['继续服务 is empty', [kept(2, { stillServing: {} })], '10-1b needs-decision 无'],
    [
      'one enterprise has two rows',
      [kept(2, { others: [kept(3)] }), kept(3, { others: [kept(2)] })],
      '10-1b needs-decision 无',
    ],
    ['another body claims the enterprise', [kept(2, { others: [kept(9)] })], '10-1b needs-decision 无'],
    [
      'one enterprise was claimed in an earlier year',
      [kept(2, { others: [kept(3, { year: fact(2023) })] })],
      '10-1b needs-decision 无',
    ],
    [
      'the other row of the enterprise claims nothing',
      [kept(2, { others: [kept(3, { year: fact(2023), stillServing: fact(false) })] })],
      '10-1b computed 2',
    ],
    [
      'the other row of the enterprise is about another matter',
      [kept(2, { others: [row(3, '辅导首次高企', { year: fact(2021) })] })],
      '10-1b computed 2',
    ],
    ['two enterprises', [kept(2), kept(3)], '10-1b computed 4'],
  ])('%s', (_, rows, expected) => {
    expect(short(assess(rows))).toEqual([expected]);
  });
});

describe('platforms', () => {
  test.each<[boolean | undefined, string | undefined, string, boolean]>([
    [true, '国家', '10-2 computed 120', true],
    [true, '省', '10-2 computed 4', false],
    [false, '国家', '10-2 computed 60', true],
    [false, '省', '10-2 computed 2', false],
    [undefined, '省', '10-2 needs-decision 无', false],
    [true, undefined, '10-2 needs-decision 无', false],
  ])('规上 %s at %s gives %s', (above, level, expected, suspect) => {
    const awards = assess([platform(2, above, level)]);
    expect(short(awards)).toEqual([expected]);
    expect(awards[0]?.flags ?? []).toEqual(suspect ? ['ocr-suspect'] : []);
    expect(readingsOf(awards)).toEqual(suspect ? ['art10.platformAmounts'] : []);
    if (suspect) expect(notesOf(awards)).toContain('疑为识别之误');
  });

  test.each<[string, ServiceRow, Partial<ServiceRow>, string]>([
    ['of the same level and year', platform(9, true, '省'), {}, 'needs-decision 无'],
    ['whose level is not entered', platform(9, true, undefined), {}, 'needs-decision 无'],
    ['of another level', platform(9, true, '国家'), {}, 'computed 4'],
    ['of another year', platform(9, true, '省'), { year: fact(2023) }, 'computed 4'],
  ])('another row on a platform %s', (_, rival, given, expected) => {
    const others = [{ ...rival, ...given }];
    expect(short(assess([{ ...platform(2, true, '省'), others }]))).toEqual([`10-2 ${expected}`]);
  });

  test.each<[string, Fact<boolean>, boolean, string]>([
    ['says the same', fact(true, '企业库!F3'), true, 'computed 4'],
    ['says otherwise', fact(false, '企业库!F3'), true, 'needs-decision 无'],
    ['says 规上 of one entered without', fact(true, '企业库!F3'), false, 'needs-decision 无'],
    ['is in doubt', { source: '企业库!F3', doubt: '有待处理的问题' }, true, 'needs-decision 无'],
    ['is empty', { source: '企业库!F3' }, true, 'computed 4'],
  ])('where 企业库 %s of the enterprise', (_, listedAsAbove, above, expected) => {
    const [award] = assess([{ ...platform(2, above, '省'), listedAsAbove }]);
    expect(short(award === undefined ? [] : [award])).toEqual([`10-2 ${expected}`]);
    if (award?.status === 'needs-decision') expect(reasonText(award)).toContain('企业库!F3');
  });

  test('a doubtful number that is not used leaves nothing open', () => {
    const rows = [platform(2, true, '省'), platform(3, true, '省'), platform(4, false, '省')];
    expect(short(assess(rows, { 'art10.platformAmounts': 'review' }))).toEqual(['10-2 computed 10']);
  });

  test('until the original is seen, a doubtful number gives no amount', () => {
    const [award] = assess([platform(2, true, '国家'), platform(3, true, '省')], {
      'art10.platformAmounts': 'review',
    });
    expect(award?.status).toBe('needs-decision');
    expect(award?.amountWan).toBeUndefined();
    expect(award === undefined ? '' : reasonText(award)).toContain('规上企业国家级平台1个');
    expect(award?.alternatives).toContainEqual({
      reading: 'art10.platformAmounts',
      option: 'as-printed',
      clause: '10-2',
      status: 'computed',
      amountWan: '124',
    });
  });

  test('a level of which the text does not speak gives nothing, and says so', () => {
    const awards = assess([platform(2, true, '市'), platform(3, true, '省')]);
    expect(short(awards)).toEqual(['10-2 computed 4']);
    expect(notesOf(awards)).toBe('规上企业市级平台1个：条文没有列，不计');
  });
});

describe('R&D expenses collected', () => {
  const same = { enterpriseCode: fact('企业2') };
  const inclusive = 'general.aboveInclusive';
  const total = 'art10.rdTotal';
  test.each<[string, readonly ServiceRow[], string, string, string[]]>([
    ['just below', [collected(2, '499.99')], 'not-eligible 0', 'not-eligible 0', []],
    ['at the least', [collected(2, '500')], 'computed 0.5', 'computed 0.5', [inclusive]],
    ['just above', [collected(2, '500.01')], 'computed 0.50001', 'computed 0.50001', []],
    ['nothing', [collected(2, '0')], 'not-eligible 0', 'not-eligible 0', []],
    ['not entered', [collected(2, undefined)], 'needs-decision 无', 'needs-decision 无', []],
    [
      'one of two not entered',
      [collected(2, '900'), collected(3, undefined)],
      'needs-decision 无',
      'needs-decision 无',
      [],
    ],
    [
      'two short',
      [collected(2, '300'), collected(3, '200.01')],
      'computed 0.50001',
      'not-eligible 0',
      [total],
    ],
    ['one short', [collected(2, '700'), collected(3, '300')], 'computed 1', 'computed 0.7', [total]],
    ['none short', [collected(2, '700'), collected(3, '800')], 'computed 1.5', 'computed 1.5', []],
    [
      'two rows of one client',
      [collected(2, '300'), collected(3, '300', same)],
      'computed 0.6',
      'computed 0.6',
      [],
    ],
    ['too little in all', [collected(2, '300'), collected(3, '199')], 'not-eligible 0', 'not-eligible 0', []],
  ])('%s', (_, rows, perBody, perClient, asked) => {
    const awards = assess(rows);
    expect(short(awards)).toEqual([`10-3 ${perBody}`]);
    expect(readingsOf(awards)).toEqual(asked);
    expect(short(assess(rows, { [total]: 'per-client' }))).toEqual([`10-3 ${perClient}`]);
  });

  test.each<[string, Partial<ServiceRow>, string]>([
    ['of the year', {}, 'needs-decision 无'],
    ['of another year', { year: fact(2023) }, 'computed 0.9'],
  ])('expenses of one enterprise that another body claims too, %s', (_, given, expected) => {
    const others = [collected(9, '100', given)];
    expect(short(assess([collected(2, '900', { others })]))).toEqual([`10-3 ${expected}`]);
  });

  test('at the least, the reading of 以上 decides, for one client as for all', () => {
    const without = { [inclusive]: 'false' };
    expect(short(assess([collected(2, '500')], without))).toEqual(['10-3 not-eligible 0']);
    const rows = [collected(2, '500'), collected(3, '600')];
    expect(short(assess(rows, without))).toEqual(['10-3 computed 1.1']);
    expect(short(assess(rows, { [total]: 'per-client' }))).toEqual(['10-3 computed 1.1']);
    expect(short(assess(rows, { ...without, [total]: 'per-client' }))).toEqual(['10-3 computed 0.6']);
  });

  test('a refusal names the sum and its cells, and who fell short is named', () => {
    const [refused] = assess([collected(2, '100'), collected(3, '200.5')]);
    expect(refused === undefined ? '' : reasonText(refused)).toBe(
      '归集总额500万元以上：不符（300.5，孵化与中介!G2、孵化与中介!G3）',
    );
    const rows = [collected(2, '700'), collected(3, '300')];
    expect(notesOf(assess(rows, { [total]: 'per-client' }))).toBe(
      '孵化与中介!G3：该企业归集额不足500万元，不计',
    );
  });
});

describe('the ceiling of an intermediary', () => {
  test.each<[string, number, Parameters<typeof ledgerEntry>[], string, string, boolean]>([
    ['below', 49, [], '147', '147', false],
    ['at', 50, [], '150', '150', false],
    ['above', 51, [], '150', '150', false],
    ['just filled by earlier years', 5, [[2024, '10-1a', '135']], '15', '15', false],
    [
      'bitten after earlier years',
      5,
      [
        [2023, '10-2', '120'],
        [2024, '10-1b', '15.5'],
      ],
      '14.5',
      '15',
      true,
    ],
    ['nothing left', 5, [[2024, '10-1a', '150']], '0', '15', true],
    ['exceeded before', 5, [[2024, '10-1a', '170']], '0', '15', true],
    ['another clause paid this year', 5, [[2025, '10-2', '140']], '10', '10', false],
    [
      'earlier years and this one',
      5,
      [
        [2024, '10-1a', '20'],
        [2025, '10-2', '140'],
      ],
      '0',
      '10',
      true,
    ],
    ['a later year', 5, [[2026, '10-1a', '150']], '15', '15', false],
    ['before the policy', 5, [[2020, '10-1a', '150']], '15', '15', false],
    [
      'other clauses',
      5,
      [
        [2024, '7-4', '150'],
        [2024, '8-2', '150'],
      ],
      '15',
      '15',
      false,
    ],
  ])('%s', (_, count, lines, lifetime, annual, asked) => {
    const ledger = lines.map((line) => ledgerEntry(...line));
    const awards = assess(coached(count), {}, { ledger });
    expect(short(awards)).toEqual([`10-1a computed ${lifetime}`]);
    expect(readingsOf(awards).includes('art10.capPeriod')).toBe(asked);
    const yearly = assess(coached(count), { 'art10.capPeriod': 'annual' }, { ledger });
    expect(short(yearly)).toEqual([`10-1a computed ${annual}`]);
  });

  const rows = [...coached(10), platform(50, true, '国家'), collected(60, '4000')];
  test.each<[string, string[]]>([
    ['clause-order', ['10-1a computed 26', '10-2 computed 120', '10-3 computed 4']],
    ['largest-first', ['10-1a computed 30', '10-2 computed 116', '10-3 computed 4']],
    ['pro-rata', ['10-1a computed 29.220779', '10-2 computed 116.883117', '10-3 computed 3.896104']],
  ])('over several clauses, cut by %s, leaves its sum', (order, expected) => {
    const awards = assess(rows, { 'general.cutOrder': order });
    expect(short(awards)).toEqual(expected);
    expect(readingsOf(awards)).toContain('general.cutOrder');
    expect(awards.map(({ ceilingWan }) => ceilingWan)).toEqual(['150', '150', '150']);
  });

  test('the order is not asked where one award, or none, is cut', () => {
    expect(readingsOf(assess(coached(60)))).toEqual([]);
    expect(readingsOf(assess([...coached(40), collected(60, '4000')]))).toEqual([]);
  });

  test('what an incubator receives is not cut', () => {
    const incubated = Array.from({ length: 40 }, (_, index) => first(index + 2, '孵化首次高企'));
    const awards = assess([...incubated, ...coached(3)], {}, { ledger: [ledgerEntry(2024, '10-1a', '145')] });
    expect(short(awards)).toEqual(['7-4 computed 200', '10-1a computed 5']);
    expect(awards[0]?.ceilingWan).toBeUndefined();
  });

  test('the arithmetic shows what was received and what is left', () => {
    const ledger = [ledgerEntry(2023, '10-1a', '100'), ledgerEntry(2024, '10-3', '40')];
    const [award] = assess(coached(5), {}, { ledger });
    expect(award === undefined ? '' : arithmeticText(award)).toBe(
      '奖励：每家3×首次认定5家＝15；已奖补：2023年度按10-1a奖补100＋2024年度按10-3奖补40＝140；' +
        '上限余额：累计上限150−已奖补140＝10；本项15与上限余额10取小，应补10',
    );
    expect(award === undefined ? [] : sourcesOf(award)).toContain('台账!C23');
  });

  test('a ledger line without its approved sum leaves open what it bears on', () => {
    const line = { year: 2024, clause: '10-2', source: '台账!F7' };
    const awards = assess([...coached(1), first(9, '孵化首次高企')], {}, { ledger: [line] });
    expect(short(awards)).toEqual(['7-4 computed 5', '10-1a needs-decision 无']);
    expect(awards[1] === undefined ? '' : reasonText(awards[1])).toContain('台账!F7');
  });

  test('without the clause nothing is cut', () => {
    const clauses = anyang.clauses.filter(({ id }) => id !== '10-4');
    const awards = assess(coached(60), {}, {}, { ...anyang, clauses });
    expect(short(awards)).toEqual(['10-1a computed 180']);
    expect(awards[0]?.ceilingWan).toBeUndefined();
  });
});

test('no missing fact of a row yields a number', () => {
  const full: Record<ServiceMatter, ServiceRow> = {
    孵化首次高企: first(2, '孵化首次高企'),
    孵化首次科小: row(2, '孵化首次科小'),
    辅导首次高企: first(2, '辅导首次高企'),
    三年内保留高企: kept(2),
    辅导建成平台: platform(2, true, '省'),
    研发费用归集: collected(2, '900'),
  };
  for (const one of Object.values(full)) {
    expect(assess([one])[0]?.status).toBe('computed');
    const needed = (Object.keys(one) as (keyof ServiceRow)[]).filter((key) => {
      const cell = one[key];
      return typeof cell === 'object' && 'value' in cell;
    });
    for (const key of needed) {
      const [award] = assess([{ ...one, [key]: { doubt: '有待处理的问题' } }]);
      expect([one.matter.value, key, award?.status]).toEqual([one.matter.value, key, 'needs-decision']);
      expect(award?.amountWan).toBeUndefined();
    }
  }
});
