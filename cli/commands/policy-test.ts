import { join } from 'node:path';
import { type AwardStatus, statusText } from '../../core/policy/award.js';
import { type CaseResult, runCases } from '../../core/policy/case-file/run-cases.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { packageRoot } from '../data/package-root.js';
import { requirePolicies } from '../data/require-policies.js';
import { readCases } from '../input/read-cases.js';
import { policyNamed } from '../policy/policy-named.js';

/** What may be written behind `wenbiao policy test`. */
export interface PolicyTestOptions extends CommonOptions {
  readonly cases?: string;
}

/**
 * `wenbiao policy test POLICY`: runs cases from a workbook's 政策考题 or a case file (YAML or JSON), by default the
 * policy's own cases.yaml.
 */
export function policyTest(name: string, options: PolicyTestOptions): CommandOutcome {
  const policies = requirePolicies('没有考');
  const loaded = policyNamed(policies, name);
  const path = options.cases ?? join(packageRoot, 'policies', loaded.policy.id, 'cases.yaml');
  const cases = readCases(path, loaded.policy);
  if (cases.output === undefined) return stopped(cases.findings, '考题写法有问题，没有考。');

  const results = runCases(cases.output, loaded.policy);
  const count = (verdict: CaseResult['verdict']) => results.filter((each) => each.verdict === verdict).length;
  const counts = { passed: count('passed'), failed: count('failed'), uncovered: count('uncovered') };
  const uncovered = [
    ...new Set(results.filter(({ verdict }) => verdict === 'uncovered').map(({ clause }) => clause)),
  ];
  return {
    // Cases that all ask other clauses test nothing.
    mustBeMended: counts.failed > 0 || counts.passed === 0,
    files: [],
    lines: [
      ...cases.lines,
      ...(cases.findings.length > 0 ? findingLines(cases.findings) : []),
      ...results.flatMap(differenceLines),
      ...(counts.uncovered > 0 ? [`未涵盖 ${counts.uncovered} 例，条款：${uncovered.join('、')}`] : []),
      `${counts.passed} passed, ${counts.failed} failed`,
    ],
    document: { policy: loaded.policy.id, ...counts, results },
  };
}

/** What differs in a case, and how its result came about; none for a case that passed. */
function differenceLines({ id, differences, reasons }: CaseResult): readonly string[] {
  const lines = differences.map(
    ({ what, expected, actual }) => `${id}｜${what}｜应为 ${inWords(expected)}｜算得 ${inWords(actual)}`,
  );
  if (lines.length === 0 || reasons.length === 0) return lines;
  return [...lines, `${id}｜算法｜${reasons.join('；')}`];
}

/** A status by its Chinese word; anything else as it is. */
function inWords(text: string): string {
  return Object.hasOwn(statusText, text) ? statusText[text as AwardStatus] : text;
}
