import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import { findClaims } from '../../../../core/policy/find-claims.js';
import { loadPolicy } from '../../../../core/policy/law/load-policy.js';
import { isComputedClause, type Policy } from '../../../../core/policy/law/policy.js';
import { readYaml } from '../../../../jobs/input/read-yaml.js';
import { applicant, choices, rd } from '../policy-under-test.js';

const folder = 'policies/anyang-2021-17';
const policyText = readFileSync(`${folder}/policy.yaml`, 'utf8');
const readingsText = readFileSync(`${folder}/readings.yaml`, 'utf8');

function load(policy: string, readings = readingsText) {
  const files = [readYaml('policy.yaml', policy), readYaml('readings.yaml', readings)] as const;
  const [first, second] = files.map(({ file }) => file);
  const findings = files.flatMap((file) => file.findings);
  return first === undefined || second === undefined ? { findings } : loadPolicy(first, second);
}

function loadedPolicy(readings = readingsText) {
  const loaded = load(policyText, readings);
  if (!('policy' in loaded) || loaded.policy === undefined) throw new Error(JSON.stringify(loaded.findings));
  return { policy: loaded.policy };
}

/** The line of the first occurrence, from 1. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

test('the shipped policy loads without a finding', () => {
  const loaded = load(policyText);
  expect(loaded.findings).toEqual([]);
  const clauses = 'policy' in loaded ? (loaded.policy?.clauses ?? []) : [];
  expect(clauses.map(({ id }) => id).filter((id) => /^[14]-/.test(id))).toEqual([
    '1-1',
    '1-2',
    '1-3',
    '4-1',
    '4-2',
    '4-3',
    '4-4',
  ]);
  expect(new Set(clauses.map(({ id }) => id.replace(/-.*/, '')))).toEqual(
    new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'S']),
  );
  expect(clauses.find(({ id }) => id === '7-2')?.parameters.award?.values).toEqual([
    {
      from: '2021-11-24',
      value: [
        { title: '众创空间', also: ['星创天地'], level: '国家', value: '50' },
        { title: '众创空间', also: ['星创天地'], level: '省', value: '20' },
        { title: '众创空间', also: ['星创天地'], level: '市', value: '10' },
      ],
    },
  ]);
});

test('every reading of the shipped policy names the clauses it bears on', () => {
  const { policy } = loadedPolicy();
  expect(policy.readings.filter(({ clauses = [] }) => clauses.length === 0)).toEqual([]);
});

test.each([
  ['a number that is not quoted', '"600"', '600', 'data-form', '带引号的十进制数'],
  ['a number in another form', '"600"', '"6e2"', 'data-form', '带引号的十进制数'],
  ['an unknown key', 'checkedOn:', 'checkdOn: "2026-11-21"\ncheckedOn:', 'data-key-unknown', ''],
  ['a missing unit', '{ kind: rate, unit: "%",', '{ kind: rate,', 'data-missing', ''],
  [
    'a date that does not exist',
    'effectiveFrom: "2021-11-24"',
    'effectiveFrom: "2021-11-31"',
    'data-form',
    '存在的日期',
  ],
  [
    'a value that begins after the policy',
    'cap: { kind: amount, unit: 万元, values: [{ from: "2021-11-24"',
    'cap: { kind: amount, unit: 万元, values: [{ from: "2022-11-24"',
    'data-form',
    '不晚于施行日期',
  ],
  [
    'a gap between tiers',
    '{ under: "5000", value: "200" }',
    '{ under: "4999", value: "200" }',
    'tiers-gap',
    '',
  ],
  [
    'an overlap between tiers',
    '{ under: "5000", value: "200" }',
    '{ under: "5001", value: "200" }',
    'tiers-overlap',
    '',
  ],
  ['a clause twice', '- id: "4-2"', '- id: "4-1"', 'data-id-doubled', ''],
  [
    'an overlap with an unknown reading',
    'reading: art1.salesAt5000',
    'reading: art1.salesAt500',
    'reading-unknown',
    '',
  ],
  [
    'a parameter whose name says nothing',
    '      first: {',
    '      frist: {',
    'data-form',
    'awardBySales、first、again',
  ],
  [
    'a value without its date',
    'thirdInARow: { kind: amount, unit: 万元, values: [{ from: "2021-11-24", ',
    'thirdInARow: { kind: amount, unit: 万元, values: [{ ',
    'data-missing',
    '',
  ],
  [
    'a schedule without its unit',
    '        of: 载体和级别\n        unit: "万元"\n',
    '        of: 载体和级别\n',
    'data-missing',
    '',
  ],
  ['a clause without its place in the text', '    article: 第7条\n', '', 'data-missing', ''],
  [
    'a number of a schedule that is not quoted',
    'level: 省, value: "20" }',
    'level: 省, value: 20 }',
    'data-form',
    '带引号的十进制数',
  ],
  [
    'an unknown key of a schedule',
    'level: 省, value: "20" }',
    'level: 省, amount: "20" }',
    'data-key-unknown',
    '',
  ],
  [
    'a level that there is not',
    'level: 省, value: "20" }',
    'level: 县, value: "20" }',
    'data-form',
    '国家、省、市',
  ],
  [
    'one line of a schedule twice',
    'also: [星创天地], level: 国家,',
    'also: [星创天地], level: 省,',
    'schedule-doubled',
    '',
  ],
  [
    'a line doubled by another name',
    'title: 雏鹰企业, also: [雏鹰], level: 省',
    'title: 雏鹰企业, also: [瞪羚], level: 省',
    'schedule-doubled',
    '',
  ],
  [
    'an unknown reading of upgrades',
    'upgradeReading: art7.upgrade',
    'upgradeReading: art7.upgrades',
    'reading-unknown',
    'art7.upgrade',
  ],
  [
    'a shared clause that there is not',
    'shares: ["4-1", "4-2"]',
    'shares: ["4-1", "4-9"]',
    'clause-reference',
    '4-4',
  ],
  ['a number below 0', 'value: "600"', 'value: "-600"', 'data-form', '0 或大于 0 的数'],
  [
    'a number of a schedule below 0',
    'level: 省, value: "20" }',
    'level: 省, value: "-20" }',
    'data-form',
    '0 或大于 0 的数',
  ],
  [
    'a count that is not whole',
    'kind: count, unit: 次, values: [{ from: "2021-11-24", value: "3"',
    'kind: count, unit: 次, values: [{ from: "2021-11-24", value: "2.5"',
    'data-form',
    '整数',
  ],
  [
    'tiers where one number is needed',
    'cap: { kind: amount, unit: 万元, values: [{ from: "2021-11-24", value: "600" }] }',
    'cap: { kind: tiers, of: 研发费用, unit: 万元, values: [{ from: "2021-11-24", tiers: [{ value: "600" }] }] }',
    'parameter-kind',
    '单项上限（cap）","expected":"amount（金额）',
  ],
  [
    'a number where a schedule is needed',
    'perEnterprise:\n        kind: schedule\n',
    'perEnterprise: { kind: amount, unit: 万元, values: [{ from: "2021-11-24", value: "5" }] }\n      award:\n        kind: schedule\n',
    'parameter-kind',
    '每家奖励（perEnterprise）","expected":"schedule（清单）',
  ],
  [
    'a unit that no amount is computed in',
    'first: { kind: amount, unit: 万元,',
    'first: { kind: amount, unit: 元,',
    'parameter-unit',
    '首次认定奖励（first）","units":"万元',
  ],
  [
    'a rate in a unit that is none',
    'rate: { kind: rate, unit: "‰",',
    'rate: { kind: rate, unit: 万分,',
    'parameter-unit',
    '%、‰',
  ],
  [
    'a kind that there is not',
    'cap: { kind: amount, unit: 万元,',
    'cap: { kind: amuont, unit: 万元,',
    'data-form',
    'amount、rate、count、tiers、schedule',
  ],
  [
    'a function that there is not',
    'computedAs: rdIncrease',
    'computedAs: rdIncrese',
    'data-form',
    'rdIncrease、',
  ],
  [
    'a function that computes another clause',
    'computedAs: registration',
    'computedAs: brokerage',
    'computed-elsewhere',
    '"only":"8-2"',
  ],
  [
    'a clause that nothing computes',
    '    computedAs: registration\n',
    '',
    'clause-uncomputed',
    'registration',
  ],
  [
    'a parameter that a function lacks',
    '      windowYears: { kind: count, unit: 年, values: [{ from: "2021-11-24", value: "3" }] }\n',
    '',
    'parameter-missing',
    'rdIncrease',
  ],
  [
    'a clause that a function works with and that is not computed',
    '    computedAs: moveIn\n',
    '',
    'computed-beside',
    'keyRecognition',
  ],
])('names %s', (_, before, after, rule, expected) => {
  expect(policyText).toContain(before);
  const { findings } = load(policyText.replace(before, after));
  expect(findings[0]).toMatchObject({ rule, severity: 'mandatory', place: { file: 'policy.yaml' } });
  for (const finding of findings) describeFinding(finding);
  expect(JSON.stringify(findings[0]?.facts)).toContain(expected);
});

test('a finding stands on the line of its value', () => {
  const changed = policyText.replace('{ under: "5000", value: "200" }', '{ under: "5000", value: 200 }');
  const [finding] = load(changed).findings;
  expect(finding?.place).toMatchObject({ line: lineOf(changed, 'value: 200') });
});

test('a key written twice is a finding with its line', () => {
  const [finding] = load(policyText.replace('version: "', 'version: "1"\nversion: "')).findings;
  expect(finding).toMatchObject({ rule: 'data-syntax', facts: { problem: '同一个键写了两次' } });
});

test('all faults of both files come at once', () => {
  const { findings } = load(
    policyText.replace('"600"', '600').replace('"800"', '800'),
    readingsText.replace('register: K0', 'registre: K0'),
  );
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    'data-form',
    'data-form',
    'data-key-unknown',
    'data-missing',
  ]);
});

test('a default that is no option is named', () => {
  const { findings } = load(policyText, readingsText.replace('default: any', 'default: anything'));
  expect(findings).toMatchObject([{ rule: 'reading-default-unknown', actual: 'anything' }]);
});

test('an unknown parameter name stands on its line, with its path and the names there are', () => {
  const changed = policyText.replace('passesInARow:', 'passInARow:');
  const [finding, ...others] = load(changed).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'data-form',
    actual: 'passInARow',
    place: { line: lineOf(changed, 'passInARow:'), path: 'clauses[1].parameters.passInARow' },
  });
  if (finding === undefined) return;
  const text = describeFinding(finding);
  expect(text.fact).toBe('这里是「passInARow」');
  expect(text.expected).toContain('passesInARow');
});

test('one payer may stand beside another for the same title', () => {
  const line = '{ title: 众创空间, also: [星创天地], level: 国家, value: "50" }';
  expect(policyText).toContain(line);
  const paidBy = (payer: string) => line.replace('value:', `payer: ${payer}, value:`);
  const shared = policyText.replace(line, `${paidBy('市财政')}\n              - ${paidBy('受益财政')}`);
  expect(load(shared).findings).toEqual([]);
  const twice = policyText.replace(line, `${paidBy('市财政')}\n              - ${paidBy('市财政')}`);
  expect(load(twice).findings.map(({ rule }) => rule)).toEqual(['schedule-doubled', 'schedule-doubled']);
});

test('dates of values must ascend', () => {
  const later = (from: string) =>
    policyText.replace(
      'values: [{ from: "2021-11-24", value: "600" }]',
      `values: [{ from: "2021-11-24", value: "600" }, { from: "${from}", value: "700" }]`,
    );
  expect(load(later('2021-11-25')).findings).toEqual([]);
  expect(load(later('2021-11-24')).findings).toMatchObject([{ rule: 'data-form', actual: '2021-11-24' }]);
});

test('a reading that bears on a clause that there is not is named in its own file', () => {
  const { findings } = load(
    policyText,
    readingsText.replace('clauses: ["1-1", "1-2"]', 'clauses: ["1-1", "1-9"]'),
  );
  expect(findings).toMatchObject([
    {
      rule: 'clause-reference',
      actual: '1-9',
      place: { file: 'readings.yaml', path: 'readings[2].clauses[1]' },
    },
  ]);
});

test.each([
  ['general.aboveInclusive', ['1-1', '10-3']],
  ['general.upToWithoutApproval', ['2-1', '5-1', '8-3']],
  ['general.noAmount', ['2-3', '6-2', '7-5', '9-3']],
])('the clauses whose words ask for %s are named when it is not there', (reading, clauses) => {
  const { findings } = load(policyText, readingsText.replace(`id: ${reading}\n`, `id: ${reading}X\n`));
  expect(findings.map(({ rule, actual }) => `${rule} ${actual}`)).toEqual(
    clauses.map((clause) => `reading-needed ${clause}`),
  );
  for (const finding of findings) expect(describeFinding(finding).fact).toContain(reading);
});

test('a parameter in the wrong kind stands on the line of its kind, with its path', () => {
  const changed = policyText.replace(
    'barredAt: { kind: amount, unit: 万元, values: [{ from: "2021-11-24", value: "0" }] }',
    'barredAt: { kind: count, unit: 家, values: [{ from: "2021-11-24", value: "0" }] }',
  );
  const [finding, ...others] = load(changed).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    actual: 'count',
    place: { line: lineOf(changed, 'barredAt:'), path: 'clauses[11].parameters.barredAt.kind' },
  });
});

test('a clause that bears an id known to a function and names none is not computed by it', () => {
  const schedule =
    'kind: schedule, of: 称号, unit: 万元, values: [{ from: "2022-01-01", entries: [{ title: 甲, value: "5" }] }]';
  const clause = (id: string, more: string) =>
    `  - { id: "${id}", ${more}, item: 甲, article: 第4条, summary: 乙, disputed: [], parameters: { award: { ${schedule} } } }\n`;
  const other = (more: string) =>
    `${policyText.slice(0, policyText.indexOf('clauses:\n'))}clauses:\n${clause('4-1', more)}`;
  const loaded = load(other('upTo: false'), 'readings: []\n');
  expect(loaded.findings).toMatchObject([{ rule: 'data-form', actual: '2022-01-01' }]);
  const mended = other('upTo: false').replace('2022-01-01', '2021-11-24');
  const { policy } = load(mended, 'readings: []\n') as { policy?: Policy };
  expect(policy === undefined ? undefined : isComputedClause(policy, '4-1')).toBe(false);
  expect(
    policy === undefined ? [] : findClaims(applicant({ rdYears: [rd(2024, '10')] }), 2025, policy, choices()),
  ).toEqual({
    recognitions: [],
  });
});

test('every reading that the code asks for by name is asked of the policy when it is loaded', () => {
  const asked = readdirSync('core/policy', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('core/policy', name), 'utf8'))
    .flatMap((code) => [...code.matchAll(/(?:\breading|chooseReading|readingOf)\([^)]*?'([\w.]+)'\)/gu)])
    .map(([, id = '']) => id);
  expect(new Set(asked).size).toBeGreaterThan(25);
  for (const id of new Set(asked)) {
    const { findings } = load(policyText, readingsText.replace(`id: ${id}\n`, 'id: other\n'));
    expect
      .soft(findings.map(({ rule, facts }) => `${rule} ${facts?.['reading']}`))
      .toContain(`reading-needed ${id}`);
  }
});
