import { basename, join } from 'node:path';
import { loadCaseFile } from '../../core/policy/case-file/case-file.js';
import { type CaseResult, runCases } from '../../core/policy/case-file/run-cases.js';
import { findPolicy } from '../../core/policy/law/loaded-policy.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadPolicies } from '../data/load-policies.js';
import { packageRoot } from '../data/package-root.js';
import { readYaml } from '../data/read-yaml.js';
import { CommandFailure } from '../failure.js';
import { readText } from '../input/read-text.js';

export interface PolicyTestOptions extends CommonOptions {
  readonly cases?: string;
}

/** `wenbiao policy test POLICY`: runs a case file (YAML or JSON), by default the policy's own cases.yaml. */
export function policyTest(name: string, options: PolicyTestOptions): CommandOutcome {
  const { policies, findings } = loadPolicies();
  const loaded = findPolicy(policies, name);
  if (findings.length > 0) return stopped(findings, '政策数据有问题，没有考。');
  if (loaded === undefined) {
    const known = policies.map(({ policy }) => policy.id).join('、');
    throw new CommandFailure('usage', `没有政策「${name}」；已有的政策：${known}`);
  }
  const path = options.cases ?? join(packageRoot, 'policies', loaded.policy.id, 'cases.yaml');
  const yaml = readYaml(basename(path), readText(path));
  if (yaml.file === undefined) return stopped(yaml.findings, '考题读不下去，没有考。');
  const cases = loadCaseFile(yaml.file);
  if (cases.output === undefined) return stopped(cases.findings, '考题写法有问题，没有考。');

  const results = runCases(cases.output, loaded.policy);
  const count = (verdict: CaseResult['verdict']) => results.filter((each) => each.verdict === verdict).length;
  const counts = { passed: count('passed'), failed: count('failed'), uncovered: count('uncovered') };
  const uncovered = [
    ...new Set(results.filter(({ verdict }) => verdict === 'uncovered').map(({ clause }) => clause)),
  ];
  return {
    mustBeMended: counts.failed > 0,
    files: [],
    lines: [
      ...results.flatMap(({ id, differences }) =>
        differences.map(({ what, expected, actual }) => `${id}｜${what}｜应为 ${expected}｜算得 ${actual}`),
      ),
      ...(counts.uncovered > 0 ? [`未涵盖 ${counts.uncovered} 例，条款：${uncovered.join('、')}`] : []),
      `${counts.passed} passed, ${counts.failed} failed`,
    ],
    document: { policy: loaded.policy.id, ...counts, results },
  };
}
