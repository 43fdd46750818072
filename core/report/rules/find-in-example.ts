import type { IsoDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { findNewLines } from '../../policy/ledger/find-new-lines.js';
import type { RuleExample } from '../../rules/rule.js';
import { checkAgainstPolicy, type PolicyCheckSettings } from '../check-against-policy.js';
import { isComputed, runAward } from '../run-award.js';
import { exampleBook } from './example-book.js';

/** The day on which the examples are computed: in the award year of their 批次. */
const exampleDay: IsoDate = '2025-08-01';

/** What the check, the computation and the new ledger find in the workbook of an example. */
export function findInExample(example: RuleExample, settings: PolicyCheckSettings): readonly Finding[] {
  const input = { name: '样例.xlsx', sha256: '', snapshot: exampleBook(example), findings: [] };
  const dated = { ...settings, date: exampleDay };
  const run = runAward(input, { ...dated, readings: () => new Map() });
  if (!isComputed(run)) return checkAgainstPolicy(input, dated).findings;
  const { findings } = findNewLines(run.assessment.awards, run.awardYear, run.tables);
  return [...run.findings, ...findings];
}
