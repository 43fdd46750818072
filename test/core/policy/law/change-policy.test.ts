import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import { changePolicy, type ParameterChange } from '../../../../core/policy/law/change-policy.js';
import { clauseOf, numberAt, type Policy, scheduleAt, tiersAt } from '../../../../core/policy/law/policy.js';
import { anyangPolicy } from '../policy-under-test.js';

const policy = anyangPolicy();
const since = '2024-01-01';

/** `change('4-1.rate', '6')` */
function change(key: string, value: string): ParameterChange {
  const [clause = '', parameter = '', position] = key.split('.');
  return { clause, parameter, value, ...(position !== undefined && { position }) };
}

function changed(key: string, value: string, from: Policy = policy): Policy {
  const result = changePolicy(from, change(key, value), since);
  if (result.policy === undefined) throw new Error(JSON.stringify(result.findings));
  return result.policy;
}

/** The policy with a second value of 4-1.rate. */
function withLaterRate(from: string): Policy {
  const clauses = policy.clauses.map((clause) => {
    const { rate } = clause.parameters;
    if (clause.id !== '4-1' || rate?.kind !== 'rate') return clause;
    const values = [...rate.values, { from, value: '7' }];
    return { ...clause, parameters: { ...clause.parameters, rate: { ...rate, values } } };
  });
  return { ...policy, clauses };
}

describe('a number set otherwise', () => {
  test.each([
    ['2023-12-31', '5'],
    ['2024-01-01', '6'],
    ['2030-01-01', '6'],
  ])('on %s is %s: what held before stays', (date, rate) => {
    expect(numberAt(changed('4-1.rate', '6'), '4-1', 'rate', date).value).toBe(rate);
  });

  test('is set for every later value too', () => {
    const values = clauseOf(changed('4-1.rate', '6', withLaterRate('2025-01-01')), '4-1').parameters.rate
      ?.values;
    expect(values).toEqual([
      { from: '2021-11-24', value: '5' },
      { from: '2024-01-01', value: '6' },
      { from: '2025-01-01', value: '6' },
    ]);
  });

  test('leaves no doubled date when a value begins on that very day', () => {
    const values = clauseOf(changed('4-1.rate', '6', withLaterRate(since)), '4-1').parameters.rate?.values;
    expect(values).toEqual([
      { from: '2021-11-24', value: '5' },
      { from: '2024-01-01', value: '6' },
    ]);
  });

  test('before the first day of the policy is set from that first day', () => {
    const result = changePolicy(policy, change('4-1.rate', '6'), '2021-01-01');
    expect(result.policy && clauseOf(result.policy, '4-1').parameters.rate?.values).toEqual([
      { from: '2021-11-24', value: '6' },
    ]);
  });

  test('changes nothing else', () => {
    const { clauses, ...head } = changed('4-1.rate', '6');
    const { clauses: own, ...ownHead } = policy;
    expect(head).toEqual(ownHead);
    expect(clauses.filter(({ id }) => id !== '4-1')).toEqual(own.filter(({ id }) => id !== '4-1'));
    expect(clauseOf(policy, '4-1').parameters.rate?.values).toHaveLength(1);
  });

  test('is the named tier or line of a schedule, counted from 1', () => {
    const tiers = (law: Policy) =>
      tiersAt(law, '4-3', 'ceilingByRd', since).list.tiers.map(({ value }) => value);
    expect(tiers(changed('4-3.ceilingByRd.5', '300'))).toEqual(['1000', '800', '600', '400', '300']);
    expect(tiers(changed('4-3.ceilingByRd.1', '0'))).toEqual(['0', '800', '600', '400', '200']);
    const entries = scheduleAt(changed('7-1.award.2', '60'), '7-1', 'award', since).entries;
    expect(entries.map(({ level, value }) => `${level} ${value}`)).toEqual(['国家 100', '省 60', '市 30']);
  });

  test('may be given where the text names no amount', () => {
    const { entries } = scheduleAt(changed('2-3.award.1', '20'), '2-3', 'award', since);
    expect(entries.map(({ value }) => value)).toEqual(['20', undefined, undefined]);
  });
});

describe('what names no number of the law, or gives none, changes nothing', () => {
  test.each([
    ['4-9.rate', '6', 'clause-reference', '所指的条款「4-9」不在本政策之内'],
    ['4-1.rates', '6', 'parameter-unknown', '条款 4-1 没有参数「rates」'],
    ['4-1.', '6', 'parameter-unknown', '条款 4-1 没有参数「」'],
    ['4-1.toString', '6', 'parameter-unknown', '条款 4-1 没有参数「toString」'],
    ['1-3.rate', '6', 'parameter-unknown', '条款 1-3 没有参数「rate」'],
    ['4-1.rate.1', '6', 'parameter-single', '参数 4-1.rate 只有一个数，没有第「1」项'],
    ['7-1.award', '6', 'parameter-position', '参数 7-1.award 有 3 项，没有写明是第几项'],
    ['7-1.award.0', '6', 'parameter-position', '参数 7-1.award 有 3 项，没有第「0」项'],
    ['7-1.award.4', '6', 'parameter-position', '参数 7-1.award 有 3 项，没有第「4」项'],
    ['7-1.award.省', '6', 'parameter-position', '参数 7-1.award 有 3 项，没有第「省」项'],
    ['4-1.rate', '六', 'data-form', '这里是「六」'],
    ['4-1.rate', '', 'data-form', '这里是「」'],
    ['4-1.rate', '1e3', 'data-form', '这里是「1e3」'],
    ['4-1.rate', '-1', 'data-form', '这里是「-1」'],
    ['7-1.award.2', '-1', 'data-form', '这里是「-1」'],
    ['1-2.passesInARow', '2.5', 'data-form', '这里是「2.5」'],
  ])('%s=%s: %s', (key, value, rule, fact) => {
    const result = changePolicy(policy, change(key, value), since);
    expect(result.policy).toBeUndefined();
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) {
      expect(finding.rule).toBe(rule);
      expect(finding.place).toMatchObject({ kind: 'file', file: `${key}=${value}` });
      expect(describeFinding(finding).fact).toBe(fact);
    }
  });
});
