import { expect, test } from 'vitest';
import { changePolicy } from '../../../../core/policy/law/change-policy.js';
import { compareLaw } from '../../../../core/policy/law/compare-law.js';
import type { Policy, ScheduleEntry } from '../../../../core/policy/law/policy.js';
import { lawDifferenceLines } from '../../../../core/report/law/law-difference-lines.js';
import { policyPage, policyPageLines } from '../../../../core/report/law/policy-page.js';
import { anyangPolicy } from '../policy-under-test.js';

const anyang = anyangPolicy();

/** The policy with a rate of 6% from 2025, and from 2026 众创空间 of 市 no more but of 县 grade. */
function amended(): Policy {
  const { policy } = changePolicy(anyang, { clause: '4-1', parameter: 'rate', value: '6' }, '2025-01-01');
  if (policy === undefined) throw new Error('The rate cannot be changed');
  const clauses = policy.clauses.map((clause) => {
    const { award } = clause.parameters;
    if (clause.id !== '7-2' || award?.kind !== 'schedule') return clause;
    const [first] = award.values;
    const entries: readonly ScheduleEntry[] = [
      ...(first?.value.slice(0, 2) ?? []),
      { title: '众创空间', level: '市', grade: '优秀', value: '15' },
    ];
    const values = [...award.values, { from: '2026-01-01', value: entries }];
    return { ...clause, parameters: { ...clause.parameters, award: { ...award, values } } };
  });
  return { ...policy, clauses, repealedOn: '2027-01-01' };
}

function lines(policy: Policy, from: string, to: string): readonly string[] {
  const [before, after] = [
    { policy, date: from },
    { policy, date: to },
  ] as const;
  return lawDifferenceLines(before, after, compareLaw(before, after)).slice(1);
}

test.each([
  ['2024-12-31', '2025-01-01', ['  4-1 企业研发费用补助（首次）｜比例｜5% → 6%']],
  [
    '2025-01-01',
    '2026-01-01',
    [
      '  7-2 众创空间奖励｜一次性奖励 众创空间（市）｜10万元 → 没有',
      '  7-2 众创空间奖励｜一次性奖励 众创空间（市，优秀）｜没有 → 15万元',
    ],
  ],
  ['2021-11-24', '2024-12-31', []],
  ['2026-01-01', '2026-12-31', []],
])('names what differs between %s and %s, and nothing else', (from, to, expected) => {
  expect(lines(amended(), from, to)).toEqual(expected);
});

test('says in one line when nothing differs, and when the policy was not in force on either day', () => {
  const on = (date: string) => ({ policy: anyang, date });
  expect(lawDifferenceLines(on('2022-01-01'), on('2023-01-01'), [])).toEqual([
    '安办文〔2021〕17号《关于进一步支持科技创新的若干政策》，2022-01-01 与 2023-01-01：没有不同',
  ]);
  expect(lawDifferenceLines(on('2020-01-01'), on('2021-11-23'), []).at(0)).toContain(
    '没有不同，两日都不在施行',
  );
});

test('says when the policy begins and ends, with every number that comes and goes', () => {
  const began = lines(anyang, '2021-11-23', '2021-11-24');
  expect(began[0]).toBe('  2021年11月24日起施行');
  expect(began).toContain('  4-1 企业研发费用补助（首次）｜比例｜没有 → 5%');
  expect(began).toContain('  6-2 其他技术创新平台奖励｜一次性奖励 制造业创新中心（国家）｜没有 → 条文没有写');
  const ended = lines(amended(), '2026-12-31', '2027-01-01');
  expect(ended[0]).toBe('  2027年1月1日起废止');
  expect(ended).toHaveLength(began.length);
  expect(ended).toContain('  4-1 企业研发费用补助（首次）｜比例｜6% → 没有');
});

test.each([
  ['2024-12-31', '  参数 比例（rate）：5%（2021-11-24起）'],
  ['2025-01-01', '  参数 比例（rate）：6%（2025-01-01起）'],
  ['2021-11-23', '  参数 比例（rate）：该日没有'],
])('a page of %s shows the value in force and all there ever were', (date, line) => {
  const policy = amended();
  const clauses = policy.clauses.filter(({ id }) => id === '4-1');
  const shown = policyPageLines(policyPage(policy, clauses, date));
  expect(shown).toContain(line);
  expect(shown).toContain('    历次：2021-11-24起 5%；2025-01-01起 6%');
});
