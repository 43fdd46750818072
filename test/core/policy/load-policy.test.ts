import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readYaml } from '../../../cli/data/read-yaml.js';
import { describe as describeFinding } from '../../../core/messages/index.js';
import { loadPolicy } from '../../../core/policy/law/load-policy.js';

const folder = 'policies/anyang-2021-17';
const policyText = readFileSync(`${folder}/policy.yaml`, 'utf8');
const readingsText = readFileSync(`${folder}/readings.yaml`, 'utf8');

function load(policy: string, readings = readingsText) {
  const files = [readYaml('policy.yaml', policy), readYaml('readings.yaml', readings)] as const;
  const [first, second] = files.map(({ file }) => file);
  const findings = files.flatMap((file) => file.findings);
  return first === undefined || second === undefined ? { findings } : loadPolicy(first, second);
}

/** The line of the first occurrence, from 1. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

test('the shipped policy loads without a finding', () => {
  const loaded = load(policyText);
  expect(loaded.findings).toEqual([]);
  expect('policy' in loaded && loaded.policy?.clauses.map(({ id }) => id)).toEqual([
    '1-1',
    '1-2',
    '1-3',
    '4-1',
    '4-2',
    '4-3',
    '4-4',
  ]);
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
  const [finding] = load(policyText.replace('version: "1"', 'version: "1"\nversion: "2"')).findings;
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
