import { describe, expect, test } from 'vitest';
import { assessApplicant } from '../../../../core/policy/assess-applicant.js';
import { arithmeticText, reasonText } from '../../../../core/policy/award-text.js';
import type { Applicant, LedgerEntry } from '../../../../core/policy/book/applicants/applicant.js';
import type { ScienceAwardRow } from '../../../../core/policy/book/applicants/entered-rows.js';
import { anyangPolicy, applicant, assessUnder, choices, fact, ledgerEntry } from '../policy-under-test.js';

const policy = anyangPolicy();

function assess(given: Partial<Applicant>, readings: Readonly<Record<string, string>> = {}, under = policy) {
  return assessUnder(under, given, readings);
}

function short(awards: ReturnType<typeof assess>): readonly string[] {
  return awards.map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
}

/** A prize of 2024 in row 5. */
function prize(
  award: string,
  grade: string,
  role: string,
  persons: number | undefined,
  given: Partial<ScienceAwardRow> = {},
) {
  return {
    source: '科技奖励!C5',
    year: fact(2024, '科技奖励!B5'),
    award: fact(award, '科技奖励!C5'),
    grade: fact(grade, '科技奖励!D5'),
    role: fact(role, '科技奖励!E5'),
    persons: fact(persons, '科技奖励!F5'),
    grantedOn: {},
    project: '',
    approvedWan: {},
    documentNumber: {},
    ...given,
  } satisfies ScienceAwardRow;
}

const progress = '国家科学技术进步奖';
const provincial = '河南省科学技术进步奖';

describe('what each prize, grade and role gives', () => {
  test.each<[string, string, string, number | undefined, string]>([
    ['国家最高科学技术奖', '不分等', '获奖人', 1, '9-1 computed 500'],
    ['国家最高科学技术奖', '不分等', '获奖人', 0, '9-1 computed 0'],
    ['国家最高科学技术奖', '不分等', '获奖人', undefined, '9-1 needs-decision 无'],
    ['国家最高科学技术奖', '不分等', '主要完成人', 1, '9-1 not-eligible 0'],
    ['国家最高科学技术奖', '不分等', '第一完成单位', 1, '9-1 not-eligible 0'],
    ['国家自然科学奖', '特等', '第一完成单位', 0, '9-2 computed 300'],
    ['国家技术发明奖', '一等', '第一完成单位', undefined, '9-2 computed 200'],
    [progress, '二等', '第一完成单位', 0, '9-2 computed 100'],
    [progress, '三等', '第一完成单位', 0, '9-2 not-eligible 0'],
    [progress, '一等', '其他完成单位', 0, '9-2 not-eligible 0'],
    ['国家自然科学奖', '一等', '主要完成人', 2, '9-3 computed 20'],
    [progress, '二等', '主要完成人', 3, '9-3 computed 15'],
    [progress, '二等', '主要完成人', 0, '9-3 computed 0'],
    [progress, '二等', '主要完成人', undefined, '9-3 needs-decision 无'],
    [progress, '特等', '主要完成人', 1, '9-3 needs-decision 无'],
    [progress, '三等', '主要完成人', 1, '9-3 not-eligible 0'],
    [progress, '一等', '获奖人', 1, '9-3 not-eligible 0'],
    ['河南省科学技术杰出贡献奖', '不分等', '获奖人', 2, '9-4 computed 200'],
    ['河南省科学技术杰出贡献奖', '不分等', '主要完成人', 2, '9-4 not-eligible 0'],
    ['河南省自然科学奖', '一等', '第一完成单位', 0, '9-5 computed 30'],
    ['河南省技术发明奖', '二等', '第一完成单位', 0, '9-5 computed 20'],
    [provincial, '三等', '第一完成单位', 0, '9-5 computed 10'],
    [provincial, '特等', '第一完成单位', 0, '9-5 not-eligible 0'],
    [provincial, '一等', '其他完成单位', 0, '9-5 not-eligible 0'],
    [provincial, '一等', '主要完成人', 3, '9-5 not-eligible 0'],
  ])('%s %s %s, %s persons', (award, grade, role, persons, expected) => {
    expect(short(assess({ scienceAwards: [prize(award, grade, role, persons)] }))).toEqual([expected]);
  });

  test('shows the amount for each and how many', () => {
    const [award] = assess({ scienceAwards: [prize(progress, '一等', '主要完成人', 2)] });
    expect(award === undefined ? '' : arithmeticText(award)).toBe('配套奖励：每人10×2人＝20');
    expect(award?.claim).toBe('国家科学技术进步奖（一等，主要完成人）2024');
  });

  test('a refusal names the condition, the fact and the cell', () => {
    const reasons = [
      prize(progress, '三等', '第一完成单位', 0),
      prize(provincial, '一等', '其他完成单位', 0),
    ].map((row) =>
      assess({ scienceAwards: [row] })
        .map(reasonText)
        .join(),
    );
    expect(reasons).toEqual([
      '等级为特等、一等、二等：不符（三等，科技奖励!D5）',
      '角色为第一完成单位：不符（其他完成单位，科技奖励!E5）',
    ]);
  });

  test.each<[string, Partial<ScienceAwardRow>, string]>([
    ['prize', { award: {} }, '9-1 needs-decision 无'],
    ['grade', { grade: {} }, '9-2 needs-decision 无'],
    ['role', { role: {} }, '9-2 needs-decision 无'],
    ['year', { year: {} }, '9-2 needs-decision 无'],
  ])('a row whose %s cannot be read is open', (_, given, expected) => {
    const role = given.award === undefined ? '第一完成单位' : '获奖人';
    expect(short(assess({ scienceAwards: [prize(progress, '一等', role, 1, given)] }))).toEqual([expected]);
  });

  test.each<[number, readonly string[]]>([
    [2023, []],
    [2024, ['9-5 computed 30']],
    [2025, ['9-5 computed 30']],
    [2026, []],
  ])('a prize of %s in the batch of 2025', (year, expected) => {
    const scienceAwards = [prize(provincial, '一等', '第一完成单位', 0, { year: fact(year) })];
    expect(short(assess({ scienceAwards }))).toEqual(expected);
  });

  test('a policy that does not speak of the prize gives no claim', () => {
    const without = { ...policy, clauses: policy.clauses.filter(({ id }) => !id.startsWith('9-')) };
    expect(assess({ scienceAwards: [prize(provincial, '一等', '第一完成单位', 0)] }, {}, without)).toEqual(
      [],
    );
    const unread = [prize('', '一等', '第一完成单位', 0, { award: {} })];
    expect(assess({ scienceAwards: unread }, {}, without)).toEqual([]);
  });
});

describe('the ledger', () => {
  const claim = '河南省科学技术进步奖（一等，第一完成单位）2024';
  const won = prize(provincial, '一等', '第一完成单位', 0);

  function paid(year: number, what: string): LedgerEntry {
    return { ...ledgerEntry(year, '9-5'), claim: what };
  }

  test.each<[string, readonly LedgerEntry[], string]>([
    ['the same in this year', [paid(2025, claim)], '9-5 not-eligible 0'],
    ['the same in the year before', [paid(2024, claim)], '9-5 not-eligible 0'],
    [
      'the same, typed otherwise',
      [paid(2024, '河南省科学技术进步奖 (一等,第一完成单位) 2024')],
      '9-5 not-eligible 0',
    ],
    ['the same by another name', [paid(2024, '省科技进步一等奖2024')], '9-5 needs-decision 无'],
    ['the same in other words', [paid(2024, '2024年度河南省科学技术进步奖一等奖')], '9-5 needs-decision 无'],
    ['the same for a project', [paid(2024, `${claim}：甲`)], '9-5 needs-decision 无'],
    ['another year', [paid(2022, '河南省科学技术进步奖（一等，第一完成单位）2021')], '9-5 computed 30'],
    [
      'perhaps the year of the award',
      [paid(2025, '2025年河南省科学技术进步奖一等奖')],
      '9-5 needs-decision 无',
    ],
    ['another grade', [paid(2024, '河南省科学技术进步奖（二等，第一完成单位）2024')], '9-5 computed 30'],
    ['another prize', [paid(2025, '河南省自然科学奖（一等，第一完成单位）2024')], '9-5 computed 30'],
    ['a line that does not say for what', [ledgerEntry(2022, '9-5')], '9-5 needs-decision 无'],
  ])('%s', (_, ledger, expected) => {
    expect(short(assess({ ledger, scienceAwards: [won] }))).toEqual([expected]);
  });

  test('two rows that say the same are open, and refused where the ledger has it', () => {
    const scienceAwards = [won, { ...won, source: '科技奖励!C6' }];
    const [first, second] = assess({ scienceAwards });
    expect([first, second].map((award) => award?.status)).toEqual(['needs-decision', 'needs-decision']);
    expect(first === undefined ? '' : reasonText(first)).toBe(
      '「科技奖励」另有相同的一行（科技奖励!C6）：是同一奖项的只留一行，不是的在「项目名称」分别写明',
    );
    expect(short(assess({ ledger: [paid(2024, claim)], scienceAwards }))).toEqual([
      '9-5 not-eligible 0',
      '9-5 not-eligible 0',
    ]);
  });

  test('two projects with the same prize are told apart by name, and only the one paid is refused', () => {
    const scienceAwards = [
      { ...won, project: '甲' },
      { ...won, project: '乙', source: '科技奖励!C6' },
    ];
    const results = (ledger: readonly LedgerEntry[]) =>
      assess({ ledger, scienceAwards }).map((award) => `${award.claim} ${award.status}`);
    expect(results([])).toEqual([`${claim}：甲 computed`, `${claim}：乙 computed`]);
    expect(results([paid(2024, `${claim}: 乙`)])).toEqual([
      `${claim}：甲 computed`,
      `${claim}：乙 not-eligible`,
    ]);
    expect(results([paid(2024, claim)])).toEqual([
      `${claim}：甲 needs-decision`,
      `${claim}：乙 needs-decision`,
    ]);
    expect(results([paid(2024, `${claim} 第2项`)])).toEqual([
      `${claim}：甲 needs-decision`,
      `${claim}：乙 needs-decision`,
    ]);
  });
});

describe('the year in which the policy comes into force', () => {
  test.each<[number, string | undefined, string]>([
    [2021, undefined, 'needs-decision 无'],
    [2021, '2021-11-23', 'not-eligible 0'],
    [2021, '2021-11-24', 'computed 30'],
    [2022, undefined, 'computed 30'],
  ])('a prize of %s granted on %s', (year, day, expected) => {
    const won = prize(provincial, '一等', '第一完成单位', 0, { year: fact(year), grantedOn: fact(day) });
    const basis = { policy, choices: choices(), awardYear: 2022 };
    const [award] = assessApplicant(applicant({ scienceAwards: [won] }), basis);
    expect(`${award?.status} ${award?.amountWan ?? '无'}`).toBe(expected);
    if (award !== undefined && day === undefined && year === 2021) {
      expect(reasonText(award)).toBe(
        '授奖日期已填（政策2021-11-24起施行，只有年度不够）：未能核对（未填，表!A1）',
      );
    }
  });
});

describe('K20, persons of a project led here', () => {
  const person = prize(progress, '一等', '主要完成人', 2);
  const led = (given: Partial<ScienceAwardRow> = {}) =>
    prize(progress, '一等', '第一完成单位', 0, { source: '科技奖励!C4', ...given });

  test.each<[string, readonly ScienceAwardRow[], string, boolean]>([
    ['no other row', [], 'computed 20', false],
    ['led here', [led()], 'not-eligible 0', true],
    ['led here, another grade', [led({ grade: fact('二等') })], 'computed 20', false],
    ['led here, another year', [led({ year: fact(2023) })], 'computed 20', false],
    ['led here, another prize', [led({ award: fact('国家自然科学奖') })], 'computed 20', false],
    ['took part here', [led({ role: fact('其他完成单位') })], 'computed 20', false],
    ['led here, grade not known', [led({ grade: {} })], 'needs-decision 无', true],
    ['led here, year not known', [led({ year: {} })], 'needs-decision 无', true],
  ])('%s: the result and whether it was asked', (_, others, participating, asked) => {
    const personal = (readings: Readonly<Record<string, string>>) =>
      assess({ scienceAwards: [...others, person] }, readings).find(({ clause }) => clause === '9-3');
    const award = personal({});
    expect(`${award?.status} ${award?.amountWan ?? '无'}`).toBe(participating);
    expect(award?.readings.some(({ id }) => id === 'art9.participants')).toBe(asked);
    expect(personal({ 'art9.participants': 'all' })).toMatchObject({ status: 'computed', amountWan: '20' });
  });

  test.each<[string, Partial<ScienceAwardRow>, string, string]>([
    ['neither names its project', {}, '', 'needs-decision 无'],
    ['only the leader names it', { project: '甲' }, '', 'needs-decision 无'],
    ['both name the same', { project: '甲 项目' }, '甲项目', 'not-eligible 0'],
    ['they name two', { project: '甲' }, '乙', 'computed 20'],
    ['another grade', { grade: fact('二等') }, '', 'computed 20'],
    ['another year', { year: fact(2023) }, '', 'computed 20'],
    ['the leader’s role cannot be read', { role: {}, project: '甲' }, '甲', 'needs-decision 无'],
  ])('another applicant leads, %s', (_, given, project, expected) => {
    const ledPrizes = [led({ source: '科技奖励!C9', ...given })];
    const personal = (readings: Readonly<Record<string, string>>) =>
      assess({ scienceAwards: [{ ...person, project }], ledPrizes }, readings)[0];
    const award = personal({});
    expect(`${award?.status} ${award?.amountWan ?? '无'}`).toBe(expected);
    expect(personal({ 'art9.participants': 'all' })).toMatchObject({ status: 'computed', amountWan: '20' });
  });

  test('two of the same unit’s projects with one prize are told apart by name', () => {
    const scienceAwards = [led({ project: '甲' }), { ...person, project: '乙' }];
    expect(assess({ scienceAwards }).find(({ clause }) => clause === '9-3')).toMatchObject({
      status: 'computed',
      amountWan: '20',
    });
  });

  test('the refusal shows the condition and the row that leads', () => {
    const award = assess({ scienceAwards: [led(), person] }).find(({ clause }) => clause === '9-3');
    expect(award === undefined ? '' : reasonText(award)).toBe(
      '项目由他处牵头：不符（本单位为同一奖种、年度、等级的第一完成单位，科技奖励!C4）',
    );
  });
});
