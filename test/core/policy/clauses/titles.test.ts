import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import type { Applicant, LedgerEntry } from '../../../../core/policy/book/applicants/applicant.js';
import { blankTitleRow, type TitleRow } from '../../../../core/policy/book/applicants/entered-rows.js';
import { checkTitles } from '../../../../core/policy/book/checks/check-titles.js';
import type { PolicyCase } from '../../../../core/policy/case-file/case-file.js';
import { runCases } from '../../../../core/policy/case-file/run-cases.js';
import { assessTitles } from '../../../../core/policy/clauses/titles/assess-titles.js';
import type { Policy, ScheduleEntry } from '../../../../core/policy/law/policy.js';
import { awardBook, check } from '../../sheet/award-book.js';
import { anyangPolicy, applicant, choices, fact } from '../policy-under-test.js';

const policy = anyangPolicy();
const awardYear = 2025;

/** A title granted for the first time in the year before the award year. */
function title(category: string, level: string | undefined, given: Partial<TitleRow> = {}): TitleRow {
  return {
    ...blankTitleRow,
    source: '称号与平台!B2',
    category: fact(category, '称号与平台!B2'),
    level: fact(level, '称号与平台!C2'),
    grantedOn: fact('2024-06-30', '称号与平台!D2'),
    firstTime: fact(true, '称号与平台!E2'),
    ...given,
  };
}

/** A body of an earlier year that was evaluated in the year before the award year. */
function evaluated(
  category: string,
  level: string,
  grade: string | undefined,
  given: Partial<TitleRow> = {},
) {
  const cell = fact(grade, '称号与平台!F2');
  const reviewYear = fact(2024, '称号与平台!G2');
  return title(category, level, { grantedOn: fact('2019-05-01'), grade: cell, reviewYear, ...given });
}

/** A body under an agreement from 2023 to 2027. */
function supported(given: Partial<TitleRow> = {}): TitleRow {
  const agreement = { agreementFrom: fact('2023-07-01'), agreementTo: fact('2027-06-30') };
  return title('高端研发机构', '国家', { grantedOn: fact('2023-07-01'), ...agreement, ...given });
}

function line(year: number, clause: string, claim?: string, approvedWan?: string): LedgerEntry {
  const source = `台账!C${year - 2000}`;
  return {
    year,
    clause,
    source,
    ...(claim !== undefined && { claim }),
    ...(approvedWan !== undefined && { approvedWan }),
  };
}

function assess(
  titles: readonly TitleRow[],
  given: Partial<Applicant> = {},
  options: Readonly<Record<string, string>> = {},
  under: Policy = policy,
) {
  return assessTitles({
    policy: under,
    choices: choices(options),
    applicant: applicant({ titles, ...given }),
    awardYear,
  });
}

/** `['2-1 upper-bound 30']` */
function short(outcomes: ReturnType<typeof assess>): readonly string[] {
  return outcomes.map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
}

/** The conditions that are not met or not known. */
function failing(outcomes: ReturnType<typeof assess>): readonly string[] {
  return outcomes.flatMap(({ conditions }) =>
    conditions.filter(({ met }) => met !== true).map(({ asked, actual }) => `${asked}：${actual}`),
  );
}

describe('the award for each title of the text', () => {
  test.each<[string, string, string, string]>([
    ['2-1', '独角兽企业', '国家', 'upper-bound 1000'],
    ['2-1', '创新龙头企业', '省', 'upper-bound 50'],
    ['2-1', '“瞪羚”企业', '省', 'upper-bound 30'],
    ['2-1', '雏鹰', '省', 'upper-bound 10'],
    ['2-2', '独角兽培育企业', '省', 'computed 100'],
    ['2-3', '专精特新“小巨人”企业', '国家', 'needs-decision 无'],
    ['2-3', '技术创新示范企业', '国家', 'needs-decision 无'],
    ['2-3', '技术创新示范企业', '省', 'needs-decision 无'],
    ['5-2a', '新型研发机构', '省', 'computed 50'],
    ['5-3', '新型研发机构', '市', 'computed 20'],
    ['6-1', '国家重点实验室', '国家', 'computed 5000'],
    ['6-1', '技术创新中心', '国家', 'computed 5000'],
    ['6-1', '省实验室', '省', 'computed 100'],
    ['6-1', '技术创新中心', '省', 'computed 100'],
    ['6-2', '制造业创新中心', '国家', 'needs-decision 无'],
    ['6-2', '产业创新中心', '省', 'needs-decision 无'],
    ['6-2', '企业技术中心', '国家', 'needs-decision 无'],
    ['6-2', '工程研究中心', '省', 'needs-decision 无'],
    ['7-1', '科技企业孵化器', '国家', 'computed 100'],
    ['7-1', '大学科技园', '省', 'computed 50'],
    ['7-1', '科技企业孵化器', '市', 'computed 30'],
    ['7-2', '众创空间', '国家', 'computed 50'],
    ['7-2', '星创天地', '省', 'computed 20'],
    ['7-2', '众创空间', '市', 'computed 10'],
    ['7-3', '专业化孵化器', '国家', 'computed 200'],
    ['7-3', '专业化众创空间', '国家', 'computed 100'],
    ['7-5', '小微双创示范基地', '国家', 'needs-decision 无'],
    ['7-5', '小型微型企业创新创业示范基地', '省', 'needs-decision 无'],
    ['8-1', '技术转移示范机构', '国家', 'computed 100'],
    ['8-1', '技术转移示范机构', '省', 'computed 50'],
    ['8-1', '技术转移示范机构', '市', 'computed 20'],
    ['8-3', '省级中试基地', '省', 'upper-bound 200'],
  ])('%s %s（%s） is %s', (clause, category, level, result) => {
    expect(short(assess([title(category, level)]))).toEqual([`${clause} ${result}`]);
  });

  test('is named by title, level and year', () => {
    expect(assess([title('瞪羚企业', '省')])[0]?.claim).toBe('瞪羚企业（省）2024');
  });
});

describe('which rows claim', () => {
  test.each<[string, TitleRow, string[]]>([
    ['the award year', title('瞪羚企业', '省', { grantedOn: fact('2025-12-31') }), ['2-1 upper-bound 30']],
    ['the year before', title('瞪羚企业', '省', { grantedOn: fact('2024-01-01') }), ['2-1 upper-bound 30']],
    ['two years before', title('瞪羚企业', '省', { grantedOn: fact('2023-12-31') }), []],
    ['the year after', title('瞪羚企业', '省', { grantedOn: fact('2026-01-01') }), []],
    ['a missing date', title('瞪羚企业', '省', { grantedOn: {} }), ['2-1 needs-decision 无']],
    ['a doubtful date', title('瞪羚企业', '省', { grantedOn: { doubt: '…' } }), ['2-1 needs-decision 无']],
    ['a title of no policy', title('先进单位', '省'), []],
    ['a title with a doubtful name', title('瞪羚企业', '省', { category: { doubt: '…' } }), []],
    ['a prize', title('河南省自然科学奖', '省'), []],
    ['a title at another level', title('瞪羚企业', '市'), ['2-1 not-eligible 0']],
    ['a title without its level', title('瞪羚企业', undefined), ['2-1 needs-decision 无']],
    ['a body without its level, once', title('新型研发机构', undefined), ['5-2a needs-decision 无']],
    ['not the first', title('瞪羚企业', '省', { firstTime: fact(false) }), ['2-1 not-eligible 0']],
    ['not known to be first', title('瞪羚企业', '省', { firstTime: {} }), ['2-1 needs-decision 无']],
    ['an evaluation of the year before', evaluated('新型研发机构', '市', '优秀'), ['5-3 computed 10']],
    [
      'an evaluation said to be of the year before',
      evaluated('新型研发机构', '市', '优秀', { reviewYear: fact(2024) }),
      ['5-3 computed 10'],
    ],
    [
      'an evaluation of another year',
      evaluated('新型研发机构', '市', '优秀', { reviewYear: fact(2023) }),
      [],
    ],
    [
      'an evaluation of the award year',
      evaluated('新型研发机构', '市', '优秀', { reviewYear: fact(2025) }),
      [],
    ],
    [
      'an evaluation without its year, which would be paid anew each year',
      evaluated('新型研发机构', '市', '优秀', { reviewYear: fact<number>(undefined) }),
      ['5-3 needs-decision 无'],
    ],
    [
      'shares of an evaluation without its year',
      evaluated('新型研发机构', '省', '合格', {
        reviewYear: {},
        nonFiscalRdWan: fact('100'),
        grantWan: fact('30'),
      }),
      ['5-2b needs-decision 无', '5-2c needs-decision 无'],
    ],
    [
      'an evaluation whose year cannot be read',
      evaluated('新型研发机构', '市', '优秀', { reviewYear: { doubt: '…' } }),
      ['5-3 needs-decision 无'],
    ],
    [
      'a recognition and its evaluation',
      title('新型研发机构', '省', {
        grade: fact('良好'),
        reviewYear: fact(2024),
        nonFiscalRdWan: fact('100'),
        grantWan: fact('30'),
      }),
      ['5-2a computed 50', '5-2b computed 20', '5-2c computed 30'],
    ],
    [
      'an evaluation with spending alone',
      evaluated('新型研发机构', '省', '合格', { nonFiscalRdWan: fact('100') }),
      ['5-2b computed 20'],
    ],
    [
      'an evaluation with nothing filled in besides',
      evaluated('新型研发机构', '省', '合格'),
      ['5-2b needs-decision 无', '5-2c needs-decision 无'],
    ],
    [
      'spending without a grade',
      evaluated('新型研发机构', '省', undefined, { nonFiscalRdWan: fact('100') }),
      ['5-2b needs-decision 无'],
    ],
  ])('%s', (_, row, expected) => {
    expect(short(assess([row]))).toEqual(expected);
  });

  test('a recognition before the policy is in force is refused', () => {
    const row = title('独角兽培育企业', '省', { grantedOn: fact('2021-11-23') });
    const context = { policy, choices: choices(), applicant: applicant({ titles: [row] }), awardYear: 2022 };
    expect(assessTitles(context)).toMatchObject([{ status: 'not-eligible', amountWan: '0' }]);
  });

  test('a policy without such clauses gives no claims', () => {
    const other = { ...policy, clauses: policy.clauses.filter(({ id }) => !id.startsWith('2-')) };
    expect(assess([title('瞪羚企业', '省')], {}, {}, other)).toEqual([]);
  });

  test('why not names condition, fact and cell', () => {
    const [outcome] = assess([title('瞪羚企业', '市')]);
    expect(outcome?.conditions).toContainEqual({
      asked: '级别为省',
      actual: '市',
      met: false,
      source: '称号与平台!C2',
    });
  });

  test('every claim of one row has a text of its own', () => {
    const review = {
      grade: fact('合格'),
      reviewYear: fact(2024),
      nonFiscalRdWan: fact('100'),
      grantWan: fact('30'),
    };
    expect(assess([title('新型研发机构', '省', review)]).map(({ claim }) => claim)).toEqual([
      '新型研发机构（省）2024',
      '新型研发机构（省）2024年考评补助',
      '新型研发机构（省）2024年考评配套',
    ]);
  });
});

describe('whom a clause is for', () => {
  test.each<[string, string, string | undefined, string]>([
    ['瞪羚企业', '省', '个人', '2-1 not-eligible 0'],
    ['独角兽培育企业', '省', '个人', '2-2 not-eligible 0'],
    ['专精特新小巨人企业', '国家', '机构', '2-3 not-eligible 0'],
    ['瞪羚企业', '省', undefined, '2-1 needs-decision 无'],
    ['众创空间', '省', '机构', '7-2 computed 20'],
  ])('%s（%s） of an applicant of kind %s', (category, level, kind, result) => {
    expect(short(assess([title(category, level)], { kind: fact(kind) }))).toEqual([result]);
  });

  test('is said in the refusal', () => {
    const outcomes = assess([title('瞪羚企业', '省')], { kind: fact('个人') });
    expect(failing(outcomes)).toEqual(['申报主体为企业：个人']);
  });
});

describe('a title with its level in front', () => {
  test.each<[string, string | undefined, string, string]>([
    ['省瞪羚企业', '省', '2-1 upper-bound 30', '瞪羚企业（省）2024'],
    ['省级众创空间', '省', '7-2 computed 20', '众创空间（省）2024'],
    ['国家级专业化众创空间', '国家', '7-3 computed 100', '专业化众创空间（国家）2024'],
    ['国家重点实验室', '国家', '6-1 computed 5000', '国家重点实验室（国家）2024'],
    ['省级众创空间', '市', '7-2 needs-decision 无', '众创空间（级别不明）2024'],
    ['省级众创空间', undefined, '7-2 needs-decision 无', '众创空间（级别不明）2024'],
  ])('%s at %s', (category, level, result, claim) => {
    const outcomes = assess([title(category, level)]);
    expect(short(outcomes)).toEqual([result]);
    expect(outcomes.map((outcome) => outcome.claim)).toEqual([claim]);
  });

  test('is the same title as without it, also in the ledger', () => {
    const twice = [title('省级众创空间', '省'), title('众创空间', '省')];
    expect(short(assess(twice))).toEqual(['7-2 needs-decision 无', '7-2 needs-decision 无']);
    const ledger = [line(2024, '7-2', '众创空间（省）2023')];
    expect(short(assess([title('省级众创空间', '省')], { ledger }))).toEqual(['7-2 not-eligible 0']);
  });

  test('takes one entry where its whole name and the rest of it are both named', () => {
    const row = evaluated('国家重点实验室', '国家', '合格', { grantWan: fact('10') });
    expect(short(assess([row]))).toEqual(['6-3 computed 10']);
  });
});

describe('最高 (K7)', () => {
  test.each<[string | undefined, string, string]>([
    [undefined, 'upper-bound', 'upper-bound 30'],
    [undefined, 'review', 'needs-decision 无'],
    ['0', 'review', 'computed 0'],
    ['29.99', 'review', 'computed 29.99'],
    ['30', 'upper-bound', 'computed 30'],
    ['30.01', 'upper-bound', 'computed 30'],
  ])('approved %s under %s is %s', (approved, option, result) => {
    const row = title('瞪羚企业', '省', { approvedWan: fact(approved) });
    expect(short(assess([row], {}, { 'general.upToWithoutApproval': option }))).toEqual([`2-1 ${result}`]);
  });

  test('the reading is asked only without an approved sum', () => {
    const readings = (row: TitleRow) => assess([row])[0]?.readings.map(({ id }) => id);
    expect(readings(title('瞪羚企业', '省'))).toEqual(['general.upToWithoutApproval']);
    expect(readings(title('瞪羚企业', '省', { approvedWan: fact('20') }))).toEqual([]);
  });

  test('a doubtful approved sum leaves the claim open', () => {
    const row = title('瞪羚企业', '省', { approvedWan: { doubt: '…' } });
    expect(short(assess([row]))).toEqual(['2-1 needs-decision 无']);
  });

  test('an approved sum changes no fixed award, and says so', () => {
    const [outcome] = assess([title('众创空间', '省', { approvedWan: fact('5') })]);
    expect(outcome).toMatchObject({ status: 'computed', amountWan: '20' });
    expect(outcome?.notes).toEqual([
      '条文是定额，「核定金额」只用于条文写「最高」或没有写金额的条款，未采用；核减的填「核定」表',
    ]);
  });
});

describe('no amount in the text (K8)', () => {
  test.each<[string | undefined, string | undefined, string, string]>([
    ['50', '安科〔2025〕1号', 'review', 'needs-decision 无'],
    ['50', '安科〔2025〕1号', 'entered', 'computed 50'],
    ['50', undefined, 'entered', 'needs-decision 无'],
    [undefined, '安科〔2025〕1号', 'entered', 'needs-decision 无'],
  ])('approved %s by %s under %s is %s', (approved, document, option, result) => {
    const row = title('企业技术中心', '省', {
      approvedWan: fact(approved),
      documentNumber: fact(document),
    });
    const [outcome] = assess([row], {}, { 'general.noAmount': option });
    expect(`${outcome?.status} ${outcome?.amountWan ?? '无'}`).toBe(result);
    expect(outcome?.readings).toMatchObject([{ id: 'general.noAmount' }]);
  });
});

describe('the ledger', () => {
  const row = title('科技企业孵化器', '省');

  test.each<[string, LedgerEntry, string]>([
    ['the same long ago', line(2019, '7-1', '科技企业孵化器（省）2018'), 'not-eligible 0'],
    ['the same by another name', line(2025, '7-1', '省级大学科技园'), 'not-eligible 0'],
    ['the level alone, where the clause has one title', line(2025, '7-1', '省级认定奖励'), 'not-eligible 0'],
    ['nothing approved', line(2019, '7-1', '科技企业孵化器（省）2018', '0'), 'computed 50'],
    ['another clause', line(2019, '7-2', '众创空间（省）2018'), 'computed 50'],
    ['another level', line(2019, '7-1', '科技企业孵化器（市）2018'), 'computed 50'],
    ['another level of the city', line(2019, '7-1', '安阳市国家级孵化器'), 'computed 50'],
    ['a line that says nothing', line(2019, '7-1'), 'needs-decision 无'],
    ['a line without its level', line(2019, '7-1', '科技企业孵化器'), 'needs-decision 无'],
  ])('%s', (_, entry, result) => {
    expect(short(assess([row], { ledger: [entry] }))).toEqual([`7-1 ${result}`]);
  });

  test('a line that names no title leaves open which of several it was', () => {
    const ledger = [line(2023, '2-1', '省级称号')];
    const outcomes = assess([title('瞪羚企业', '省')], { ledger });
    expect(short(outcomes)).toEqual(['2-1 needs-decision 无']);
    expect(failing(outcomes)).toEqual([
      '台账所奖补的是另一事项：台账2023年度已按2-1奖补「省级称号」，没有写明类别和级别',
    ]);
  });

  test('another title of the same clause is no repeat', () => {
    const ledger = [line(2023, '2-1', '雏鹰企业（省）2022')];
    expect(short(assess([title('瞪羚企业', '省')], { ledger }))).toEqual(['2-1 upper-bound 30']);
  });

  test('a recognition and an evaluation under one clause are two things', () => {
    const rows = [title('新型研发机构', '市', { grade: fact('优秀'), reviewYear: fact(2024) })];
    const recognition = [line(2025, '5-3', '新型研发机构（市）2024')];
    expect(short(assess(rows, { ledger: recognition }))).toEqual(['5-3 not-eligible 0', '5-3 computed 10']);
    const evaluation = [line(2025, '5-3', '新型研发机构（市）2024年考评')];
    expect(short(assess(rows, { ledger: evaluation }))).toEqual(['5-3 computed 20', '5-3 not-eligible 0']);
  });

  test('an evaluation is paid again in another year', () => {
    const rows = [evaluated('新型研发机构', '市', '优秀')];
    const ledger = [line(2024, '5-3', '新型研发机构（市）2023年考评')];
    expect(short(assess(rows, { ledger }))).toEqual(['5-3 computed 10']);
  });

  test('an unclear line of another year leaves no evaluation open', () => {
    const rows = [evaluated('新型研发机构', '市', '优秀')];
    const unclear = (year: number) => [line(year, '5-3', '绩效考评')];
    expect(short(assess(rows, { ledger: unclear(2024) }))).toEqual(['5-3 computed 10']);
    expect(short(assess(rows, { ledger: unclear(2025) }))).toEqual(['5-3 needs-decision 无']);
  });

  test('a line that cannot be read leaves everything open', () => {
    const ledgerDoubts = [{ source: '台账!C9', doubt: '没有填写或读不出' }];
    expect(short(assess([row], { ledgerDoubts }))).toEqual(['7-1 needs-decision 无']);
  });
});

describe('two rows for one thing', () => {
  test.each<[string, readonly TitleRow[], string[]]>([
    [
      'the same title first twice',
      [title('孵化器', '省'), title('科技企业孵化器', '省', { grantedOn: fact('2025-03-01') })],
      ['7-1 needs-decision 无', '7-1 needs-decision 无'],
    ],
    [
      'once first and once not',
      [title('孵化器', '省'), title('孵化器', '省', { firstTime: fact(false) })],
      ['7-1 computed 50', '7-1 not-eligible 0'],
    ],
    ['two levels', [title('孵化器', '市'), title('孵化器', '省')], ['7-1 computed 30', '7-1 computed 50']],
    [
      'one platform evaluated twice',
      [1, 2].map(() => evaluated('重点实验室', '省', '合格', { grantWan: fact('10') })),
      ['6-3 needs-decision 无', '6-3 needs-decision 无'],
    ],
    [
      'two platforms of one kind',
      ['2018-01-01', '2019-01-01'].map((day) =>
        evaluated('重点实验室', '省', '合格', { grantWan: fact('10'), grantedOn: fact(day) }),
      ),
      ['6-3 computed 10', '6-3 computed 10'],
    ],
    ['two yearly supports', [supported(), supported()], ['5-1 needs-decision 无', '5-1 needs-decision 无']],
  ])('%s', (_, rows, expected) => {
    expect(short(assess(rows))).toEqual(expected);
  });

  test('have two texts', () => {
    const outcomes = assess([title('孵化器', '省'), title('孵化器', '省')]);
    expect(outcomes.map(({ claim }) => claim)).toEqual(['孵化器（省）2024', '孵化器（省）2024之2']);
  });
});

describe('a step up from a lower level (K16)', () => {
  const row = title('科技企业孵化器', '国家');
  const difference = { 'art7.upgrade': 'difference' };
  const city = line(2021, '7-1', '科技企业孵化器（市）2020', '30');
  const province = line(2023, '7-1', '科技企业孵化器（省）2022', '50');

  test.each<[string, readonly LedgerEntry[], string, string]>([
    ['in full by default', [city, province], 'full', 'computed 100'],
    ['less one level', [city], 'difference', 'computed 70'],
    ['less two levels', [city, province], 'difference', 'computed 20'],
    ['less more than is due', [line(2021, '7-1', '科技企业孵化器（市）', '120')], 'difference', 'computed 0'],
    [
      'less a sum that is not stated',
      [line(2021, '7-1', '科技企业孵化器（市）')],
      'difference',
      'needs-decision 无',
    ],
  ])('%s', (_, ledger, option, result) => {
    const [outcome] = assess([row], { ledger }, { 'art7.upgrade': option });
    expect(`${outcome?.status} ${outcome?.amountWan ?? '无'}`).toBe(result);
    expect(outcome?.readings).toMatchObject([{ id: 'art7.upgrade' }]);
  });

  test('is not asked about without a lower level', () => {
    const ledger = [line(2023, '7-2', '众创空间（省）', '20')];
    expect(assess([row], { ledger }, difference)).toMatchObject([{ amountWan: '100', readings: [] }]);
  });

  test('stays open while the lower level is in the same batch', () => {
    const both = [title('孵化器', '市'), title('孵化器', '省')];
    expect(short(assess(both, {}, difference))).toEqual(['7-1 computed 30', '7-1 needs-decision 无']);
  });

  test('does not wait for a lower level that is refused', () => {
    const both = [title('孵化器', '市', { firstTime: fact(false) }), title('孵化器', '省')];
    expect(short(assess(both, {}, difference))).toEqual(['7-1 not-eligible 0', '7-1 computed 50']);
  });

  test('is paid in full where the clause has no such reading', () => {
    const ledger = [line(2023, '8-1', '技术转移示范机构（市）', '20')];
    expect(short(assess([title('技术转移示范机构', '省')], { ledger }, difference))).toEqual([
      '8-1 computed 50',
    ]);
  });
});

describe('evaluations', () => {
  test.each<[string, TitleRow, string]>([
    ['优秀', evaluated('新型研发机构', '市', '优秀'), '5-3 computed 10'],
    ['良好', evaluated('新型研发机构', '市', '良好'), '5-3 not-eligible 0'],
    ['不合格', evaluated('新型研发机构', '市', '不合格'), '5-3 not-eligible 0'],
    [
      'in doubt',
      evaluated('新型研发机构', '市', undefined, { grade: { doubt: '…' } }),
      '5-3 needs-decision 无',
    ],
  ])('of a municipal body, %s', (_, row, result) => {
    expect(short(assess([row]))).toEqual([result]);
  });

  test.each<[string, string | undefined, string]>([
    ['合格', '0', 'computed 0'],
    ['合格', '749.95', 'computed 149.99'],
    ['良好', '750', 'computed 150'],
    ['优秀', '750.05', 'computed 150'],
    ['不合格', '750', 'not-eligible 0'],
    ['合格', undefined, 'needs-decision 无'],
  ])('a share of spending: %s with %s is %s', (grade, spending, result) => {
    const given = { nonFiscalRdWan: { ...fact(spending), ...(spending === undefined && { doubt: '…' }) } };
    expect(short(assess([evaluated('新型研发机构', '省', grade, given)]))).toEqual([`5-2b ${result}`]);
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['新型研发机构', '合格', '99.99', '5-2c computed 99.99'],
    ['新型研发机构', '合格', '100', '5-2c computed 100'],
    ['新型研发机构', '合格', '100.01', '5-2c computed 100'],
    ['新型研发机构', '合格', '0', '5-2c not-eligible 0'],
    ['新型研发机构', undefined, '100', '5-2c needs-decision 无'],
    ['企业技术中心', '合格', '0.01', '6-3 computed 0.01'],
    ['企业技术中心', '合格', '5000', '6-3 computed 5000'],
    ['企业技术中心', '合格', '0', '6-3 not-eligible 0'],
    ['企业技术中心', '合格', undefined, '6-3 needs-decision 无'],
    ['企业技术中心', '不合格', '45', '6-3 not-eligible 0'],
    ['企业技术中心', '不合格', undefined, '6-3 not-eligible 0'],
  ])('a match of a grant: %s %s with %s is %s', (category, grade, grant, result) => {
    expect(short(assess([evaluated(category, '省', grade, { grantWan: fact(grant) })]))).toEqual([result]);
  });

  test('municipal platforms are out', () => {
    const outcomes = assess([evaluated('企业技术中心', '市', '合格', { grantWan: fact('45') })]);
    expect(short(outcomes)).toEqual(['6-3 not-eligible 0']);
    expect(failing(outcomes)).toEqual(['级别为国家、省：市']);
  });
});

describe('yearly support', () => {
  const past = (...years: readonly number[]) => years.map((year) => line(year, '5-1', undefined, '2000'));

  test.each<[string, Partial<TitleRow>, readonly LedgerEntry[], string]>([
    ['without an approved sum', {}, [], 'upper-bound 2000'],
    ['below the yearly most', { approvedWan: fact('1999.99') }, [], 'computed 1999.99'],
    ['at the yearly most', { approvedWan: fact('2000') }, [], 'computed 2000'],
    ['above the yearly most', { approvedWan: fact('2000.01') }, [], 'computed 2000'],
    ['in the fifth year', { approvedWan: fact('2000') }, past(2021, 2022, 2023, 2024), 'computed 2000'],
    [
      'in the sixth year',
      { approvedWan: fact('2000') },
      past(2020, 2021, 2022, 2023, 2024),
      'not-eligible 0',
    ],
    [
      'near the lifetime cap',
      { approvedWan: fact('2000') },
      [line(2023, '5-1', undefined, '8000.01')],
      'computed 1999.99',
    ],
    ['near it without an approved sum', {}, [line(2023, '5-1', undefined, '9000')], 'upper-bound 1000'],
    ['at it', {}, [line(2023, '5-1', undefined, '10000')], 'computed 0'],
    ['beyond it', { approvedWan: fact('2000') }, [line(2023, '5-1', undefined, '10001')], 'computed 0'],
    ['after a sum that is not stated', {}, [line(2023, '5-1')], 'needs-decision 无'],
    ['paid this year already', {}, [line(2025, '5-1', '高端研发机构2024年')], 'not-eligible 0'],
    ['in the first year of the agreement', { agreementFrom: fact('2024-12-31') }, [], 'upper-bound 2000'],
    ['before the agreement', { agreementFrom: fact('2025-01-01') }, [], 'not-eligible 0'],
    ['in the last year of the agreement', { agreementTo: fact('2024-01-01') }, [], 'upper-bound 2000'],
    ['after the agreement', { agreementTo: fact('2023-12-31') }, [], 'not-eligible 0'],
    ['without an agreement', { agreementFrom: {}, agreementTo: {} }, [], 'needs-decision 无'],
  ])('%s', (_, given, ledger, result) => {
    expect(short(assess([supported(given)], { ledger }))).toEqual([`5-1 ${result}`]);
  });

  test('of another year is history', () => {
    expect(assess([supported({ reviewYear: fact(2023) })])).toEqual([]);
  });
});

describe('a policy of other titles and payers', () => {
  const entries: readonly ScheduleEntry[] = [
    { title: '中试基地', level: '省', payer: '省', value: '300' },
    { title: '中试基地', level: '省', payer: '市', value: '200' },
    { title: '中试基地', level: '市', payer: '市', value: '100' },
    { title: '中试基地', level: '国家', payer: '省', value: '600' },
    { title: '中试基地', level: '国家', value: '400' },
  ];
  const evaluation: readonly ScheduleEntry[] = [
    { title: '中试基地', level: '省', grade: '优秀', payer: '省', value: '60' },
    { title: '中试基地', level: '省', grade: '优秀', payer: '市', value: '40' },
    { title: '中试基地', level: '省', grade: '良好', payer: '市', value: '20' },
  ];
  const schedule = (list: readonly ScheduleEntry[]) => ({
    kind: 'schedule' as const,
    of: '平台',
    unit: '万元',
    values: [{ from: policy.effectiveFrom, value: list }],
  });
  const other = (upTo: boolean): Policy => ({
    ...policy,
    clauses: [
      {
        id: '3-1',
        item: '中试基地奖补',
        article: '第三条',
        summary: '',
        disputed: [],
        upTo,
        parameters: { award: schedule(entries), evaluation: schedule(evaluation) },
      },
    ],
  });

  test('adds up what several payers pay, and names them', () => {
    expect(assess([title('中试基地', '省')], {}, {}, other(false))).toMatchObject([
      {
        status: 'computed',
        amountWan: '500',
        payers: [
          { payer: '省', amountWan: '300' },
          { payer: '市', amountWan: '200' },
        ],
      },
    ]);
  });

  test('names nobody where one entry has no payer', () => {
    const [outcome] = assess([title('中试基地', '国家')], {}, {}, other(false));
    expect(outcome).toMatchObject({ status: 'computed', amountWan: '1000' });
    expect(outcome?.payers).toBeUndefined();
  });

  test('takes the entries of the grade alone', () => {
    const grade = (name: string) => assess([evaluated('中试基地', '省', name)], {}, {}, other(false));
    expect(grade('优秀')).toMatchObject([{ amountWan: '100', payers: [{ payer: '省' }, { payer: '市' }] }]);
    expect(grade('良好')).toMatchObject([{ amountWan: '20', payers: [{ payer: '市', amountWan: '20' }] }]);
    expect(grade('合格')).toMatchObject([{ status: 'not-eligible', amountWan: '0' }]);
  });

  test('does not say how several divide a part of it', () => {
    const [part] = assess([title('中试基地', '省', { approvedWan: fact('400') })], {}, {}, other(true));
    expect(part).toMatchObject({ status: 'computed', amountWan: '400' });
    expect(part?.payers).toBeUndefined();
    expect(part?.notes).toEqual(['少于省、市出资之和，各方分担多少，条文没有写']);
    const [whole] = assess([title('中试基地', '市', { approvedWan: fact('70') })], {}, {}, other(true));
    expect(whole?.payers).toEqual([{ payer: '市', amountWan: '70' }]);
  });
});

describe('titles that the policy does not name', () => {
  const findings = (category: string, level: string) =>
    checkTitles(check(awardBook({ titles: [{ category, level }] })).tables, policy);

  test.each([
    ['瞪羚', '省'],
    ['省级中试基地', '省'],
    ['省瞪羚企业', '省'],
    ['省级众创空间', '省'],
    ['独角兽企业', '国家'],
    ['重点实验室', '省'],
    ['高端研发机构', '市'],
  ])('%s（%s） is named', (category, level) => {
    expect(findings(category, level)).toEqual([]);
  });

  test('are found at their cell, with the nearest names first', () => {
    const [finding, ...others] = findings('科技瞪羚企业', '省');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'title-unknown',
      severity: 'verify',
      place: { kind: 'sheet', sheet: '称号与平台', cell: 'B2' },
      actual: '科技瞪羚企业',
    });
    expect(finding?.facts?.['known']).toMatch(/^瞪羚企业、科技企业孵化器、/);
  });

  test('are found where the level in front is not that of the row', () => {
    expect(findings('省级众创空间', '市')).toMatchObject([{ rule: 'title-unknown', actual: '省级众创空间' }]);
  });

  test('are found at a level that the policy does not speak of', () => {
    const [finding] = findings('瞪羚企业', '市');
    if (finding === undefined) throw new Error('No finding');
    expect(finding.facts?.['known']).not.toContain('瞪羚');
    expect(describeFinding(finding).fact).toBe('安办文〔2021〕17号没有列市级的「瞪羚企业」，本行不测算');
    expect(describeFinding(finding).expected).toMatch(/^市级列有：/);
  });

  test('are every title under a policy that names none', () => {
    const tables = check(awardBook({ titles: [{}] })).tables;
    const [finding] = checkTitles(tables, { ...policy, clauses: [] });
    if (finding === undefined) throw new Error('No finding');
    expect(describeFinding(finding).expected).toBe('该文件没有列任何省级称号或平台');
  });
});

describe('a case about a title', () => {
  test.each<[string, PolicyCase['input'], string | null, PolicyCase['status']]>([
    ['2-1', { title: 'provLeader', firstTime: true }, '50', 'upper-bound'],
    ['2-1', { title: '创新龙头企业', level: '省', firstTime: true }, '50', 'upper-bound'],
    ['2-3', { title: 'littleGiant', firstTime: true }, null, 'needs-decision'],
    ['5-1', { approvedAnnualWan: '2000', yearsSupported: 5, cumPaidWan: '0' }, '0', 'not-eligible'],
    ['5-1', { approvedAnnualWan: '2000', withinAgreement: true }, null, 'needs-decision'],
    ['5-2', { kind: 'recognised', level: 'provincial', firstTime: true }, '50', 'computed'],
    ['5-2', { kind: 'assessed', grade: '合格', nonFiscalRdWan: '100' }, '20', 'computed'],
    ['5-2', { grade: '合格', nonFiscalRdWan: '100' }, '20', 'computed'],
    ['5-2', { kind: 'assessed', nonFiscalRdWan: '100' }, null, 'needs-decision'],
    ['5-2', { kind: 'funded', grantWan: '60' }, '60', 'computed'],
    ['5-2', { grade: '良好', grantWan: '60' }, '60', 'computed'],
    ['5-3', { kind: 'assessed', level: 'municipal', grade: '优秀' }, '10', 'computed'],
    ['5-3', { level: '市级', grade: '良好' }, '0', 'not-eligible'],
    ['6-1', { platform: 'natKeyLab', firstTime: true }, '5000', 'computed'],
    ['6-3', { level: 'municipal', grade: '合格', grantWan: '45' }, '0', 'not-eligible'],
    ['7-1', { kind: 'incubator', level: 'municipal', firstTime: true }, '30', 'computed'],
    ['7-3', { kind: 'proMakerspace', firstTime: true }, '100', 'computed'],
    ['8-1', { level: 'provincial', firstTime: true }, '50', 'computed'],
    ['8-1', { level: 'provincial' }, null, 'needs-decision'],
  ])('of %s: %j', (clause, input, amount, status) => {
    const each: PolicyCase = { id: 'case', clause, input, expected_wan: amount, status };
    expect(runCases({ cases: [each] }, policy)).toMatchObject([{ verdict: 'passed', differences: [] }]);
  });
});
