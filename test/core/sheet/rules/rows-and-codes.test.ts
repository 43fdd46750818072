import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import { type AwardRows, awardBook, check, codeOf, found } from '../award-book.js';
import type { Entry } from '../build-sheet.js';

const [a, b, c] = [codeOf(1), codeOf(2), codeOf(3)];

/** 企业库 with a name for each code. */
const enterprises = (...codes: readonly Entry[]) =>
  codes.map((creditCode, index) => ({ creditCode, name: `样例${index}` }));

test.each<[string, AwardRows, readonly string[]]>([
  ['the same code and name twice', { enterprises: [{}, {}] }, ['duplicate-row 企业库!A3']],
  ['three times', { enterprises: [{}, {}, {}] }, ['duplicate-row 企业库!A3', 'duplicate-row 企业库!A4']],
  [
    'the same code in another spelling',
    { enterprises: [{}, { creditCode: ` ${a}` }] },
    ['credit-code-form 企业库!A3', 'duplicate-row 企业库!A3'],
  ],
  [
    'the same code, no name',
    { enterprises: [{}, { name: null }] },
    ['duplicate-row 企业库!A3', 'required 企业库!B3'],
  ],
  ['the same code with two names', { enterprises: [{}, { name: '样例' }] }, ['code-two-names 企业库!B3']],
  ['two codes with one name', { enterprises: [{}, { creditCode: b }] }, ['name-two-codes 企业库!A3']],
  [
    'names differing in brackets only',
    { enterprises: [{ name: '甲（集团）' }, { creditCode: b, name: '甲(集团)' }] },
    ['name-two-codes 企业库!A3'],
  ],
  [
    'one name, the second code unreadable',
    { enterprises: [{}, { creditCode: a.slice(0, 17) }] },
    ['credit-code-length 企业库!A3'],
  ],
  ['one recognition twice', { recognitions: [{}, {}] }, ['duplicate-row 高企!A3']],
  ['recognised and moved in in one year', { recognitions: [{}, { manner: '迁入' }] }, []],
  ['R&D of a year twice from one source', { rdExpenses: [{}, {}] }, ['duplicate-row 研发!A3']],
  ['R&D of a year from two sources', { rdExpenses: [{}, { basis: '统计' }] }, []],
  ['a ledger entry twice', { ledger: [{}, {}] }, ['duplicate-row 台账!B3']],
  ['a contract’s money of two years', { contracts: [{}, { receivedYear: 2023 }] }, []],
  ['a contract’s money of one year twice', { contracts: [{}, {}] }, ['duplicate-row 技术合同!A3']],
  [
    'two keys not readable',
    { rdExpenses: [{ rdYear: '去年' }, { rdYear: '去年' }] },
    ['year-form 研发!B2', 'year-form 研发!B3'],
  ],
  ['a project twice', { projects: [{}, { amountWan: 200 }] }, ['duplicate-row 项目!A3']],
  ['two projects of one kind', { projects: [{ note: '甲' }, { note: '乙' }] }, []],
  ['a project of two years', { projects: [{}, { year: 2023 }] }, []],
  ['a prize twice', { scienceAwards: [{}, { persons: 3 }] }, ['duplicate-row 科技奖励!A3']],
  ['a prize for two projects', { scienceAwards: [{ project: '甲' }, { project: '乙' }] }, []],
])('rows that repeat: %s', (_, rows, expected) => {
  expect(found(awardBook(rows))).toEqual(expected);
});

test('a repeated row names the first one and the columns that agree', () => {
  const { findings } = check(awardBook({ ledger: [{}, { clause: '1-1' }, {}] }));
  expect(findings).toMatchObject([
    { rule: 'duplicate-row', facts: { first: '台账!B2', columns: '年度、信用代码、条款' } },
  ]);
});

describe('codes of other sheets', () => {
  test.each<[string, AwardRows, readonly string[]]>([
    ['in 企业库', { enterprises: enterprises(a, b), recognitions: [{ creditCode: b }] }, []],
    ['not in 企业库', { recognitions: [{ creditCode: b }] }, ['code-unlisted 高企!A2']],
    ['unreadable', { recognitions: [{ creditCode: b.slice(1) }] }, ['credit-code-length 高企!A2']],
    [
      'of both bodies',
      { incubation: [{ bodyCode: b, enterpriseCode: c }] },
      ['code-unlisted 孵化与中介!A2', 'code-unlisted 孵化与中介!B2'],
    ],
    ['of a seller', { contracts: [{ sellerCode: b }] }, ['code-unlisted 技术合同!C2']],
    [
      'whose own row has one wrong character',
      { enterprises: enterprises(a, `${b.slice(0, 12)}9${b.slice(13)}`), recognitions: [{ creditCode: b }] },
      ['credit-code-check 企业库!A3'],
    ],
    [
      'whose own row lacks one character',
      { enterprises: enterprises(a, `${b.slice(0, 9)}${b.slice(10)}`), recognitions: [{ creditCode: b }] },
      ['credit-code-length 企业库!A3'],
    ],
    [
      'beside an unreadable one that is not theirs',
      { enterprises: enterprises(a, `${c.slice(0, 17)}*`), recognitions: [{ creditCode: b }] },
      ['credit-code-check 企业库!A3', 'code-unlisted 高企!A2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(awardBook(rows))).toEqual(expected);
  });
});

describe('bodies that 技术合同 names', () => {
  const named = [
    {},
    { creditCode: b, name: '安阳样例（集团）转移中心' },
    { creditCode: c, name: '安阳样例登记站' },
  ];

  test.each<[string, string | null, readonly string[]]>([
    ['nobody', null, []],
    ['by name', '安阳样例（集团）转移中心', []],
    ['by a name of another width', '安阳样例(集团)转移中心', []],
    ['by code', b, []],
    ['by another name', '外地转移中心', ['party-unlisted 技术合同!G2']],
    ['by a code that is not there', codeOf(4), ['party-unlisted 技术合同!G2']],
  ])('%s', (_, broker, expected) => {
    expect(found(awardBook({ enterprises: named, contracts: [{ broker }] }))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['安阳样列登记站', '安阳样例登记站'],
    ['安阳登记站', '安阳样例登记站'],
    ['登记站', ''],
  ])('%s is told beside %j', (registrar, meant) => {
    const { findings } = check(awardBook({ enterprises: named, contracts: [{ registrar }] }));
    expect(findings).toMatchObject([{ rule: 'party-unlisted', severity: 'verify', facts: { meant } }]);
    const [finding] = findings;
    const { expected } = finding === undefined ? {} : describeFinding(finding);
    expect(expected).toBe(meant === '' ? undefined : `相近的有「${meant}」`);
  });
});

test.each<[string, string, readonly string[]]>([
  ['文峰区', '区', []],
  ['林州市', '县级市', []],
  ['高新区', '功能区', ['region-alias 企业库!D2']],
  ['林州市', '县', ['region-kind 企业库!E2']],
  ['外地', '县', ['region-unknown 企业库!D2']],
  ['文峰区', '市', ['choice-unknown 企业库!E2']],
])('%s as %s gives %j', (region, regionKind, expected) => {
  expect(found(awardBook({ enterprises: [{ region, regionKind }] }))).toEqual(expected);
});
