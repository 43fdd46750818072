import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../../core/policy/award.js';
import { arithmeticText, reasonText } from '../../../../core/policy/award-text.js';
import type { Applicant, LedgerEntry } from '../../../../core/policy/book/applicants/applicant.js';
import type { ProjectRow } from '../../../../core/policy/book/applicants/entered-rows.js';
import { anyangPolicy, assessUnder, fact, ledgerEntry } from '../policy-under-test.js';

const policy = anyangPolicy();

function assess(given: Partial<Applicant>, readings: Readonly<Record<string, string>> = {}, under = policy) {
  return assessUnder(under, given, readings);
}

function short(awards: ReturnType<typeof assess>): readonly string[] {
  return awards.map(
    ({ clause, claim, status, amountWan }) => `${clause} ${claim} ${status} ${amountWan ?? '无'}`,
  );
}

/** A project of 2024 in row 7 with a name. */
function project(
  category: string,
  amountWan: string | undefined,
  given: Partial<ProjectRow> = {},
): ProjectRow {
  return {
    source: '项目!B7',
    category: fact(category, '项目!B7'),
    amountWan: fact(amountWan, '项目!C7'),
    fiscalWan: { source: '项目!D7' },
    year: fact(2024, '项目!E7'),
    name: '某项目',
    ...given,
  };
}

function paid(year: number, clause: string, claim: string): LedgerEntry {
  return { ...ledgerEntry(year, clause), claim };
}

const competition = (amountWan: string | undefined, given: Partial<ProjectRow> = {}) =>
  project('揭榜挂帅', amountWan, given);
const national = (amountWan: string | undefined, given: Partial<ProjectRow> = {}) =>
  project('国家级科技项目', amountWan, given);

describe('which projects are due', () => {
  test.each<[string, Partial<ProjectRow>, string[]]>([
    ['the award year', { year: fact(2025) }, []],
    ['the year before', {}, ['3-1 某项目 computed 50']],
    ['two years before', { year: fact(2023) }, []],
    ['a year that cannot be read', { year: fact<number>(undefined) }, ['3-1 某项目 needs-decision 无']],
    ['no name', { name: '' }, ['3-1 揭榜挂帅 第7行 computed 50']],
    [
      'a category that cannot be read',
      { category: fact<string>(undefined), name: '' },
      ['3-2 类别不明的项目 第7行 needs-decision 无'],
    ],
  ])('%s', (_, given, expected) => {
    expect(short(assess({ projects: [competition('100', given)] }))).toEqual(expected);
  });

  test('a policy without clause 3 gives no claim', () => {
    const without = { ...policy, clauses: policy.clauses.filter(({ id }) => !id.startsWith('3-')) };
    expect(assess({ projects: [competition('100'), national('100')] }, {}, without)).toEqual([]);
  });
});

describe('3-1, half of the contract value with a cap for each project', () => {
  test.each<[string | undefined, string]>([
    ['0', 'computed 0'],
    ['1199.98', 'computed 599.99'],
    ['1200', 'computed 600'],
    ['1200.02', 'computed 600'],
    [undefined, 'needs-decision 无'],
  ])('a value of %s', (value, expected) => {
    expect(short(assess({ projects: [competition(value)] }))).toEqual([`3-1 某项目 ${expected}`]);
  });

  test('shows the value, the rate and the cap, and names the cell', () => {
    const [award] = assess({ projects: [competition('1300')] });
    if (award === undefined) throw new Error('No award');
    expect(arithmeticText(award)).toBe(
      '支持经费：技术合同交易额1300×50%＝650；支持经费650与单个项目上限600取小，应补600',
    );
    expect(sourcesOf(award)).toContain('项目!C7');
  });

  test('caps each project and not the applicant', () => {
    const projects = [competition('1300'), competition('400', { name: '另一项目', source: '项目!B8' })];
    expect(short(assess({ projects }))).toEqual(['3-1 某项目 computed 600', '3-1 另一项目 computed 200']);
  });

  test('anybody may lead such a project', () => {
    expect(short(assess({ kind: fact('事业'), projects: [competition('100')] }))).toEqual([
      '3-1 某项目 computed 50',
    ]);
  });

  test.each<[string, readonly LedgerEntry[], Partial<ProjectRow>, string]>([
    ['the same project this year', [paid(2025, '3-1', '某项目')], {}, 'not-eligible 0'],
    ['the same project in an earlier year', [paid(2023, '3-1', '某项目')], {}, 'not-eligible 0'],
    ['the same project, typed otherwise', [paid(2023, '3-1', '「某 项目」')], {}, 'not-eligible 0'],
    ['the same project in full-width', [paid(2023, '3-1', 'Ａ-１')], { name: 'A—1' }, 'not-eligible 0'],
    ['a project of another row', [paid(2023, '3-1', '别的项目')], {}, 'computed 50'],
    ['a project that no row has', [paid(2023, '3-1', '某项目二期')], {}, 'needs-decision 无'],
    ['the same name under another clause', [paid(2025, '3-2', '某项目')], {}, 'computed 50'],
    ['a line that does not say for what', [ledgerEntry(2023, '3-1')], {}, 'needs-decision 无'],
    ['nothing approved', [{ ...paid(2025, '3-1', '某项目'), approvedWan: '0' }], {}, 'computed 50'],
    [
      'any line beside a project without a name',
      [paid(2023, '3-1', '别的项目')],
      { name: '' },
      'needs-decision 无',
    ],
  ])('the ledger shows %s', (_, ledger, given, expected) => {
    const history = competition('100', { name: '别的项目', year: fact(2022), source: '项目!B3' });
    const [award] = assess({ ledger, projects: [competition('100', given), history] });
    expect(`${award?.status} ${award?.amountWan ?? '无'}`).toBe(expected);
  });

  test.each<[string, Partial<ProjectRow>, string[]]>([
    ['twice in the year', {}, ['3-1 某项目 needs-decision 无', '3-1 某项目 第2项 needs-decision 无']],
    ['also in an earlier year', { year: fact(2023) }, ['3-1 某项目 needs-decision 无']],
    ['also in a later year', { year: fact(2025) }, ['3-1 某项目 computed 50']],
    [
      'also as another category',
      { category: fact('国家级科技项目') },
      ['3-1 某项目 computed 50', '3-2 某项目 第2项 computed 100'],
    ],
  ])('a project entered %s', (_, given, expected) => {
    const projects = [competition('100'), competition('100', { source: '项目!B9', ...given })];
    const awards = assess({ projects });
    expect(short(awards)).toEqual(expected);
    if (awards[0]?.status === 'needs-decision') expect(reasonText(awards[0])).toContain('项目!B9');
  });

  test('a project that another unit claims too is open, and names the row', () => {
    const [award] = assess({ projects: [competition('100', { elsewhere: ['项目!B9'] })] });
    expect(award?.status).toBe('needs-decision');
    expect(award === undefined ? '' : reasonText(award)).toContain('别的单位也申报（项目!B9）');
  });

  test('a ledger line that no row explains says how to tell it', () => {
    const ledger = [paid(2023, '3-1', '某项目二期')];
    const [award] = assess({ ledger, projects: [competition('100')] });
    expect(award === undefined ? '' : reasonText(award)).toBe(
      '台账所奖补的是另一事项：未能核对（台账2023年度已按3-1奖补「某项目二期」，「项目」没有这个名称：是本项目的改正台账，不是的在「项目」补上那个项目和年度，台账!C23）',
    );
  });

  test('two projects without a name are open until each has one', () => {
    const projects = [competition('100', { name: '' }), competition('100', { name: '', source: '项目!B8' })];
    expect(short(assess({ projects }))).toEqual([
      '3-1 揭榜挂帅 第7行 needs-decision 无',
      '3-1 揭榜挂帅 第8行 needs-decision 无',
    ]);
  });
});

describe('3-2, the money received, one to one and without a cap', () => {
  test.each<[string, string | undefined, string]>([
    ['国家级科技项目', '350.5', 'computed 350.5'],
    ['省级重大科技专项', '99999', 'computed 99999'],
    ['国家级科技项目', '0', 'computed 0'],
    ['国家级科技项目', undefined, 'needs-decision 无'],
    ['省级其他项目', '350.5', 'not-eligible 0'],
    ['省级其他项目', undefined, 'not-eligible 0'],
  ])('%s with %s', (category, amount, expected) => {
    expect(short(assess({ projects: [project(category, amount)] }))).toEqual([`3-2 某项目 ${expected}`]);
  });

  test.each<[string | undefined, string]>([
    ['事业', 'not-eligible 0'],
    ['机构', 'not-eligible 0'],
    [undefined, 'needs-decision 无'],
  ])('an applicant of kind %s', (kind, expected) => {
    expect(short(assess({ kind: fact(kind), projects: [national('100')] }))).toEqual([
      `3-2 某项目 ${expected}`,
    ]);
  });

  test('a refusal names the condition, the fact and the cell', () => {
    const [award] = assess({ projects: [project('省级其他项目', '100')] });
    if (award === undefined) throw new Error('No award');
    expect(reasonText(award)).toBe(
      '项目类别为国家级科技项目或省级重大科技专项：不符（省级其他项目，项目!B7）',
    );
  });

  test.each<[string, Partial<ProjectRow>, string, string, boolean]>([
    ['not given', {}, 'computed 500', 'computed 500', false],
    ['the same', { fiscalWan: fact('500.0') }, 'computed 500', 'computed 500', false],
    ['less', { fiscalWan: fact('300') }, 'computed 300', 'computed 500', true],
    ['none', { fiscalWan: fact('0') }, 'computed 0', 'computed 500', true],
    [
      'in doubt',
      { fiscalWan: { source: '项目!D7', doubt: '待处理' } },
      'needs-decision 无',
      'computed 500',
      true,
    ],
    ['more', { fiscalWan: fact('500.01') }, 'needs-decision 无', 'needs-decision 无', false],
  ])('fiscal money %s: under fiscal, under all, and whether it was asked', (_, given, fiscal, all, asked) => {
    const [byDefault] = assess({ projects: [national('500', given)] });
    const [other] = assess({ projects: [national('500', given)] }, { 'art3.received': 'all' });
    expect(`${byDefault?.status} ${byDefault?.amountWan ?? '无'}`).toBe(fiscal);
    expect(`${other?.status} ${other?.amountWan ?? '无'}`).toBe(all);
    expect(byDefault?.readings.some(({ id }) => id === 'art3.received')).toBe(asked);
  });

  test.each<[string, readonly LedgerEntry[], string]>([
    ['this year', [paid(2025, '3-2', '某项目')], 'not-eligible 0'],
    ['this year, typed otherwise', [paid(2025, '3-2', ' 某（项目）')], 'not-eligible 0'],
    ['this year for a name that no row has', [paid(2025, '3-2', '某')], 'needs-decision 无'],
    ['in an earlier year, for the money of that year', [paid(2024, '3-2', '某项目')], 'computed 100'],
    ['this year without saying for what', [ledgerEntry(2025, '3-2')], 'needs-decision 无'],
  ])('paid %s', (_, ledger, expected) => {
    expect(short(assess({ ledger, projects: [national('100')] }))).toEqual([`3-2 某项目 ${expected}`]);
  });

  test('a project may receive money in several years, but stands once in each', () => {
    const earlier = national('100', { year: fact(2023), source: '项目!B3' });
    const twice = national('100', { source: '项目!B9' });
    expect(short(assess({ projects: [earlier, national('100')] }))).toEqual(['3-2 某项目 computed 100']);
    expect(short(assess({ projects: [national('100'), twice] }))).toEqual([
      '3-2 某项目 needs-decision 无',
      '3-2 某项目 第2项 needs-decision 无',
    ]);
  });
});
