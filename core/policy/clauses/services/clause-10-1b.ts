import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService, noteUnchecked, requireRecognitions } from './begin-service.js';
import { findRivals, requireNoRivals } from './find-rivals.js';

/**
 * 10-1b 辅导企业保留高企资格奖励 (第10条): so much for each enterprise that kept its recognition while the body went
 * on serving it, once for each, whoever claims. Rows that miss one of the two are left out with a note. No rows
 * give 0.
 */
export function assessRetained(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('10-1b', rows, context);
  for (const { stillServing } of rows) reasoning.require('「继续服务」已填', stillServing, () => true);
  const served = rows.filter((row) => isServed(row, reasoning));
  requireRecognitions(served, reasoning);
  const counted = served.filter((row) => isRetained(row, reasoning));
  for (const row of counted) requireNoRivals(row, findRivals(row), reasoning);
  noteUnchecked(reasoning, counted);
  const count = reasoning.count('继续服务并保留资格', counted.length, '家');
  return reasoning.conclude(reasoning.forEach('奖励', reasoning.parameter('每家', 'perEnterprise'), count));
}

function isServed({ stillServing, source }: ServiceRow, reasoning: Reasoning): boolean {
  if (stillServing.value === false) reasoning.note(`${source}「继续服务」为否，不计`);
  return stillServing.value !== false;
}

/**
 * Whether the recognition is kept, without a lapse, up to the year of the row; taken as said where 高企 does not have
 * the enterprise. One that is not renewed in time is kept no longer than its certificate is valid.
 */
function isRetained({ year, recognitionYears, source }: ServiceRow, reasoning: Reasoning): boolean {
  const [first] = recognitionYears;
  const claimed = year.value;
  if (first === undefined || claimed === undefined) return true;
  const yearsKept = Number(reasoning.parameter('', 'yearsKept').value);
  const since = `${source}所报年度为${claimed}年，「高企」中该企业首次认定为${first}年`;
  const passed = [...new Set(recognitionYears)].filter((passedIn) => passedIn <= claimed);
  const lapse = passed.find((passedIn, index) => (passed[index + 1] ?? claimed) - passedIn > yearsKept);
  if (lapse !== undefined) {
    reasoning.note(`${since}，${lapse}年认定后${yearsKept}年内没有重新认定，不计`);
    return false;
  }
  if (passed.length > 1) return true;
  if (claimed - first < yearsKept) {
    reasoning.note(`${since}，未满${yearsKept}年，也没有重新认定，不计`);
    return false;
  }
  if (reasoning.reading('art10.retention') === 'third-year-end') return true;
  reasoning.note(`${since}，没有重新认定，不计`);
  return false;
}
