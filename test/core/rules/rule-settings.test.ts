import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import type { Rule } from '../../../core/rules/rule.js';
import {
  applySettings,
  type RuleSetting,
  readSettings,
  treatments,
} from '../../../core/rules/rule-settings.js';

function rule(id: string, severity: Rule['severity'], locked = false): Rule {
  const said = {
    fault: '',
    noFault: '',
    sentence: () => ({ fact: '' }),
    examples: { faults: [], sound: [] },
  };
  return { id, title: id, severity, ...(locked && { locked: true }), ...said };
}

const rules = [
  rule('region-alias', 'hint'),
  rule('unit-slip', 'verify', true),
  rule('number-text', 'mandatory'),
  rule('total-mismatch', 'mandatory', true),
];

function setting(id: string, treatment: RuleSetting['treatment'], row = 2): RuleSetting {
  return {
    rule: id,
    treatment,
    reason: '各县用惯了简称',
    decidedBy: '规划财务科',
    decidedOn: '2025-07-01',
    place: { kind: 'sheet', sheet: '规则设置', cell: `A${row}` },
  };
}

function finding(id: string, severity: Finding['severity'], cell = 'A2'): Finding {
  return { rule: id, severity, place: { kind: 'sheet', sheet: '企业库', cell } };
}

test('the words of a setting are those of the report, and 关闭', () => {
  expect(treatments).toEqual({ 关闭: 'off', 强制性: 'mandatory', 核实性: 'verify', 提示: 'hint' });
});

describe('readSettings', () => {
  const read = (...settings: RuleSetting[]) => readSettings(settings, rules);

  test.each<[string, RuleSetting['treatment']]>([
    ['region-alias', 'off'],
    ['region-alias', 'mandatory'],
    ['number-text', 'off'],
    ['number-text', 'hint'],
    ['unit-slip', 'verify'],
    ['unit-slip', 'mandatory'],
    ['total-mismatch', 'mandatory'],
  ])('lets %s be %s', (id, treatment) => {
    const one = setting(id, treatment);
    expect(read(one)).toEqual({ settings: new Map([[id, one]]), findings: [] });
  });

  test.each<[string, RuleSetting['treatment']]>([
    ['unit-slip', 'off'],
    ['unit-slip', 'hint'],
    ['total-mismatch', 'off'],
    ['total-mismatch', 'verify'],
  ])('does not let the locked %s be %s', (id, treatment) => {
    const { settings, findings } = read(setting(id, treatment, 7));
    expect([...settings]).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'setting-locked', place: { cell: 'A7' }, actual: id, facts: { title: id } },
    ]);
  });

  test('names the rule that was probably meant, and none where nothing is near', () => {
    const { settings, findings } = read(setting('region-alais', 'off', 3), setting('某条规则', 'off', 4));
    expect([...settings]).toEqual([]);
    expect(findings.map(({ rule: id, actual, facts }) => [id, actual, facts?.['near']])).toEqual([
      ['setting-unknown', 'region-alais', 'region-alias'],
      ['setting-unknown', '某条规则', undefined],
    ]);
  });

  test('takes neither of two settings of one rule, even when they say the same', () => {
    const { settings, findings } = read(
      setting('region-alias', 'off', 2),
      setting('number-text', 'off', 3),
      setting('region-alias', 'off', 4),
    );
    expect([...settings.keys()]).toEqual(['number-text']);
    expect(findings).toMatchObject([
      { rule: 'setting-twice', place: { cell: 'A4' }, actual: 'region-alias' },
    ]);
  });
});

describe('applySettings', () => {
  const apply = (findings: readonly Finding[], ...settings: RuleSetting[]) =>
    applySettings(findings, new Map(settings.map((one) => [one.rule, one])));
  const found = [
    finding('region-alias', 'hint', 'D2'),
    finding('number-text', 'mandatory', 'E2'),
    finding('region-alias', 'hint', 'D3'),
  ];

  test('leaves out, regrades, leaves alone, and counts what it did', () => {
    const { findings, applied } = apply(
      found,
      setting('region-alias', 'off'),
      setting('number-text', 'verify'),
      setting('unit-slip', 'mandatory'),
    );
    expect(findings).toEqual([{ ...found[1], severity: 'verify' }]);
    expect(applied.map(({ rule: id, findings: count }) => [id, count])).toEqual([
      ['region-alias', 2],
      ['number-text', 1],
      ['unit-slip', 0],
    ]);
  });

  test('does nothing without settings', () => {
    expect(apply(found)).toEqual({ findings: found, applied: [] });
  });
});
