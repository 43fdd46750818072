import { expect, test } from 'vitest';
import { describe as sentences } from '../../../../core/messages/index.js';
import { readCaseRows } from '../../../../core/policy/case-file/read-case-rows.js';
import { runCases } from '../../../../core/policy/case-file/run-cases.js';
import { caseTable } from '../../../../core/sheet/case-table.js';
import { checkBook } from '../../../../core/sheet/check-book.js';
import { headerText } from '../../../../core/sheet/table.js';
import { regions } from '../../sheet/award-book.js';
import { book, date, type Entry, sheet } from '../../sheet/build-sheet.js';
import { anyangPolicy } from '../policy-under-test.js';

const policy = anyangPolicy();
const sound: Readonly<Record<string, Entry>> = {
  id: '题一',
  clause: '1-1',
  facts: '战新=是；规上=是；年销售收入=5000；历次认定年度=2024',
  readings: null,
  expectedWan: null,
  status: '待裁定',
  author: '政策法规科',
  signedOn: date('2025-06-30'),
};

function read(...rows: readonly Readonly<Record<string, Entry>>[]) {
  const body = rows.map((row) => caseTable.columns.map(({ id }) => ({ ...sound, ...row })[id] ?? null));
  const snapshot = book(sheet('政策考题', [caseTable.columns.map(headerText), ...body]));
  const { tables, findings } = checkBook(snapshot, [{ ...caseTable, required: true }], regions);
  const table = tables.get('cases');
  if (table === undefined) throw new Error('No table');
  const own = readCaseRows(table, policy);
  return { cases: own.cases, findings: [...findings, ...own.findings] };
}

test('a row is a case', () => {
  const { cases, findings } = read({});
  expect(findings).toEqual([]);
  expect(cases).toEqual([
    {
      id: '题一',
      clause: '1-1',
      input: { sei: true, aboveScale: true, salesWan: '5000', recognitionYears: [2024] },
      readings: {},
      expected_wan: null,
      status: 'needs-decision',
    },
  ]);
  expect(runCases({ cases: [...cases] }, policy)).toMatchObject([{ id: '题一', verdict: 'passed' }]);
});

test.each(['K1=upper', 'art1.salesAt5000＝upper', '年销售收入恰为5000万元=按5000万元以上一档'])(
  'the reading %j is known by its number, id or title',
  (readings) => {
    const { cases, findings } = read({ readings, expectedWan: 50, status: '可算' });
    expect(findings).toEqual([]);
    expect(cases[0]?.readings).toEqual({ 'art1.salesAt5000': 'upper' });
    expect(runCases({ cases: [...cases] }, policy)).toMatchObject([{ verdict: 'passed' }]);
  },
);

test('several clauses in one cell are claimed together', () => {
  const facts =
    '战新=是；规上=是；年销售收入=8000；历次认定年度=2024；首次=是；纳入研发统计=是；上年度研发费用=12000';
  const { cases } = read({ clause: '1-1、4-1', facts, expectedWan: 650, status: '可算' });
  expect(cases).toMatchObject([
    { clause: 'combined', input: { claims: [{ clause: '1-1' }, { clause: '4-1' }] } },
  ]);
  expect(runCases({ cases: [...cases] }, policy)).toMatchObject([{ verdict: 'passed' }]);
});

test.each<[string, Readonly<Record<string, Entry>>, string]>([
  ['an unknown fact', { facts: '规模上=是' }, 'case-fact-unknown C2'],
  ['an unreadable fact', { facts: '战新=也许' }, 'case-fact-value C2'],
  ['an unknown reading', { readings: 'K99=upper' }, 'reading-unknown D2'],
  ['an unknown option', { readings: 'K1=middle' }, 'reading-option-unknown D2'],
  ['a reading without option', { readings: 'K1' }, 'case-fact-form D2'],
  ['a reading twice', { readings: 'K1=upper；K1=lower' }, 'case-fact-twice D2'],
  ['no amount although computed', { status: '可算' }, 'case-amount-missing E2'],
  ['no amount although refused', { status: '不符合' }, 'case-amount-missing E2'],
  ['an amount that is none', { status: '可算', expectedWan: '约5' }, 'number-form E2'],
  ['a verdict that is none', { status: '对' }, 'choice-unknown F2'],
  ['an unknown clause', { clause: '1-9' }, 'case-clause-unknown B2'],
  ['one unknown clause of two', { clause: '1-1、11-1' }, 'case-clause-unknown B2'],
  ['no facts', { facts: null }, 'required C2'],
])('%s is one finding at its cell, and no case', (_, row, expected) => {
  const { cases, findings } = read(row);
  expect(findings.map(({ rule, place }) => `${rule} ${place.kind === 'sheet' ? place.cell : ''}`)).toEqual([
    expected,
  ]);
  expect(cases).toHaveLength(expected.startsWith('number-form') || expected.startsWith('required') ? 1 : 0);
  for (const finding of findings) {
    const { fact, expected: wanted = '', fix = '' } = sentences(finding);
    expect(fact + wanted + fix).not.toMatch(/非法|无效|未知错误|请|抱歉|undefined/);
  }
});

test('a number used twice is told', () => {
  expect(read({}, {}).findings.map(({ rule }) => rule)).toEqual(['duplicate-row']);
});

const shared = {
  clause: 'S',
  facts: '申报条款=4-1；被分担金额=100.01；辖区类型=区',
  status: '可算',
  expectedWan: 100.01,
};

test.each<[string, string, readonly string[]]>([
  ['both parts', '市40.004、区60.006', []],
  ['one part, with its words', '市级 40.004 万元', []],
  ['another part', '市40、区60.01', ['市级 40 40.004', '县区 60.01 60.006']],
  ['no ratio', '待定', ['分担 needs-decision computed', '市级 无金额 40.004']],
])('a row of S states the shares: %s', (_, expectedSplit, expected) => {
  const { cases, findings } = read({ ...shared, expectedSplit });
  expect(findings).toEqual([]);
  const [result] = runCases({ cases: [...cases] }, policy);
  expect(result?.differences.map(({ what, expected: due, actual }) => `${what} ${due} ${actual}`)).toEqual(
    expected,
  );
  expect(result?.reasons.join()).toContain('100.01×40%＝40.004，其余60.006');
});

test('shares that cannot be read are a finding at their cell, and the row is no case', () => {
  const { cases, findings } = read({ ...shared, expectedSplit: '四六开' });
  expect(cases).toEqual([]);
  expect(findings.map(({ rule, actual }) => `${rule} ${actual}`)).toEqual(['case-split-form 四六开']);
});

test('a row of S without the amount has none', () => {
  const { cases } = read({
    ...shared,
    facts: '申报条款=4-1；辖区类型=区',
    status: '待裁定',
    expectedWan: null,
  });
  expect(runCases({ cases: [...cases] }, policy)[0]?.differences).toEqual([]);
});

test('a clause that names no function is computed by its schedule, whatever its id', () => {
  const titles = policy.clauses.find(({ id }) => id === '2-2');
  if (titles === undefined) throw new Error('No clause');
  const clauses = ['1-1', '1-2', '4-1'].map((id) => ({ ...titles, id }));
  const tiny = { ...policy, id: 'tiny', clauses };
  const facts = '称号=独角兽培育企业；级别=省；首次=是';
  const rows = clauses.map(({ id }) => ({ clause: id, facts, status: '可算', expectedWan: 100 }));
  const { cases } = read(...rows);
  expect(runCases({ cases: [...cases] }, tiny).map(({ verdict }) => verdict)).toEqual([
    'passed',
    'passed',
    'passed',
  ]);
  const sequence = [{ id: '逐次', clause: '1-2', input: { sequenceYears: [2024] }, expected_wan: '15' }];
  const asked = sequence.map((each) => ({ ...each, status: 'computed' as const }));
  expect(runCases({ cases: asked }, tiny).map(({ verdict }) => verdict)).toEqual(['uncovered']);
});
