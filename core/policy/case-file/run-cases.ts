import type { Policy } from '../law/policy.js';
import type { ReadingChoices } from '../law/reading-choice.js';
import { assessCase } from './assess-case.js';
import type { CaseFile, PolicyCase } from './case-file.js';
import { type CaseDifference, compareAlternative, compareCase } from './compare-case.js';

/** What became of a case: whether the program gives what the file expects. */
export interface CaseResult {
  readonly id: string;
  readonly clause: string;
  /** `uncovered`: the clause is not computed by this program. */
  readonly verdict: 'passed' | 'failed' | 'uncovered';
  readonly differences: readonly CaseDifference[];
  /** How the result came about, a text for each clause: the arithmetic, or the conditions not met or not known. */
  readonly reasons: readonly string[];
}

/** Runs every case: its amount, status, details and each alternative reading. */
export function runCases(file: CaseFile, policy: Policy): readonly CaseResult[] {
  return file.cases.map((each) => runCase(each, file, policy));
}

function runCase(each: PolicyCase, file: CaseFile, policy: Policy): CaseResult {
  const choices = { ...file.readings_default, ...each.readings };
  const outcome = assessCase(each, policy, choicesOf(choices));
  const { id, clause } = each;
  if (outcome === undefined) return { id, clause, verdict: 'uncovered', differences: [], reasons: [] };
  const differences = [
    ...compareCase(each, outcome),
    ...(each.alternatives ?? []).flatMap((alternative) => {
      const [reading = '', option = ''] = alternative.reading.split('=');
      const other = assessCase(each, policy, choicesOf({ ...choices, [reading]: option }));
      return other === undefined ? [] : compareAlternative(alternative, other);
    }),
  ];
  const verdict = differences.length === 0 ? 'passed' : 'failed';
  return { id, clause, verdict, differences, reasons: outcome.reasons };
}

function choicesOf(options: Readonly<Record<string, string | number | boolean>>): ReadingChoices {
  return new Map(
    Object.entries(options).map(([id, option]) => [id, { option: String(option), basis: 'set' }]),
  );
}
