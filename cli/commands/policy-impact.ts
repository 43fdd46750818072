import { mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { type AwardRun, isComputed, openFindings, runAward } from '../../core/report/run-award.js';
import { compareRuns } from '../../core/report/trial/compare-runs.js';
import { comparisonLines, trialMark } from '../../core/report/trial/comparison-lines.js';
import { trialSettings } from '../../core/report/trial/trial-settings.js';
import { comparisonBookPlan } from '../../workbook/books/comparison-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { trialOf } from '../policy/trial-of.js';
import { today } from '../today.js';

/** What may be written behind `wenbiao policy impact`. */
export interface PolicyImpactOptions extends CommonOptions {
  readonly set: readonly string[];
  readonly out?: string;
}

/** `wenbiao policy impact BOOK --set …`: the batch as it is beside what it would be; nothing is decided by it. */
export async function policyImpact(book: string, options: PolicyImpactOptions): Promise<CommandOutcome> {
  const { out } = options;
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    checkOutputs([out], [book], options);
  }
  const date = today(options.date);
  const policies = requirePolicies('没有试算');
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  showProgress(options, '正在体检和测算');
  const settings = { policies, regions: loadRegions(), date, readings: () => new Map() };
  const before = runAward(input, settings);
  if (!isComputed(before)) return stopped(before.findings, '没有试算：改正以上问题后再试。');

  showProgress(options, '正在试算');
  const { loaded } = before;
  const trial = trialOf(options.set, loaded.policy, before.awardYear);
  const after = runAward(input, {
    ...settings,
    policies: policies.map((each) =>
      each.policy === loaded.policy ? { ...each, policy: trial.policy } : each,
    ),
    readings: () => trial.readings,
  });
  if (!isComputed(after)) throw new Error('A batch that was computed could not be computed on trial.');

  const changes = trialSettings(before, after);
  const comparison = compareRuns(before, after);
  const open = openFindings(before);
  const own = newFindings(before, after);
  const strictly =
    options.strict === true && (before.assessment.totals.undecidedCount > 0 || before.findings.length > 0);
  const bytes = async () => writeBook(comparisonBookPlan(before, changes, comparison));
  return {
    mustBeMended: open.length > 0 || strictly,
    files: out === undefined ? [] : [{ path: out, bytes: await bytes(), what: '试算比较' }],
    lines: [
      ...(open.length > 0 ? findingLines(open) : []),
      ...comparisonLines(before, changes, comparison),
      ...(own.length > 0 ? ['试算之下另有：', ...findingLines(own)] : []),
    ],
    document: {
      mark: trialMark,
      date,
      awardYear: before.awardYear,
      policy: { id: loaded.policy.id, number: loaded.policy.number, sha256: loaded.sha256 },
      settings: options.set,
      changes,
      ...comparison,
      findings: before.findings.map(findingDocument),
      trialFindings: own.map(findingDocument),
    },
  };
}

/** What would have to be mended on trial and not as it is: an approval above the new amount. */
function newFindings(before: AwardRun, after: AwardRun) {
  const known = new Set(before.findings.map((finding) => JSON.stringify(finding)));
  return after.findings.filter((finding) => mustBeMended(finding) && !known.has(JSON.stringify(finding)));
}
