import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCaseFile } from '../../../core/policy/case-file/case-file.js';
import { runCases } from '../../../core/policy/case-file/run-cases.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';
import { anyangPolicy } from './policy-under-test.js';

const path = 'policies/anyang-2021-17/cases.yaml';
const { output: file } = loadCaseFile(
  readYaml(path, readFileSync(path, 'utf8')).file ?? { name: path, data: null, locate: () => undefined },
);
if (file === undefined) throw new Error(`Broken ${path}`);
const policy = anyangPolicy();

test.each(runCases(file, policy))('the signed case $id holds', ({ verdict, differences }) => {
  expect(differences).toEqual([]);
  expect(verdict).toBe('passed');
});

test('a wrong expectation is named with both amounts', () => {
  const [first] = file.cases;
  if (first === undefined) throw new Error('No cases');
  const [result] = runCases({ cases: [{ ...first, expected_wan: '36' }] }, policy);
  expect(result).toMatchObject({
    verdict: 'failed',
    differences: [{ what: '金额', expected: '36', actual: '35' }],
  });
});

test('a missing amount is not the amount 0', () => {
  const open = file.cases.find(({ expected_wan }) => expected_wan === null);
  if (open === undefined) throw new Error('No open case');
  const [result] = runCases({ cases: [{ ...open, alternatives: [], expected_wan: '0' }] }, policy);
  expect(result?.differences).toContainEqual({ what: '金额', expected: '0', actual: '无金额' });
});

test('a clause that is not computed is set apart', () => {
  const [first] = file.cases;
  if (first === undefined) throw new Error('No cases');
  const [result] = runCases({ cases: [{ ...first, clause: '99-1' }] }, policy);
  expect(result?.verdict).toBe('uncovered');
});
