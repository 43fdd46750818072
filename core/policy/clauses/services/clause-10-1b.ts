import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService, noteUnchecked, sourcesText } from './begin-service.js';

/**
 * 10-1b 辅导企业保留高企资格奖励 (第10条): so much for each enterprise that kept its recognition while the body went
 * on serving it, once for each. Rows that miss one of the two are left out with a note. No rows give 0.
 */
export function assessRetained(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('10-1b', rows, context);
  for (const { stillServing } of rows) reasoning.require('「继续服务」已填', stillServing, () => true);
  const counted = rows.filter((row) => isServed(row, reasoning) && isRetained(row, reasoning));
  for (const row of counted) requireOnce(row, reasoning, context);
  noteUnchecked(reasoning, counted);
  const count = reasoning.count('继续服务并保留资格', counted.length, '家');
  return reasoning.conclude(reasoning.forEach('奖励', reasoning.parameter('每家', 'perEnterprise'), count));
}

function isServed({ stillServing, source }: ServiceRow, reasoning: Reasoning): boolean {
  if (stillServing.value === false) reasoning.note(`${source}「继续服务」为否，不计`);
  return stillServing.value !== false;
}

/** Whether the recognition is kept by the year of the row; taken as said where 高企 does not have the enterprise. */
function isRetained({ year, recognitionYears, source }: ServiceRow, reasoning: Reasoning): boolean {
  const [first] = recognitionYears;
  const claimed = year.value;
  if (first === undefined || claimed === undefined) return true;
  if (recognitionYears.some((renewed) => first < renewed && renewed <= claimed)) return true;
  const yearsKept = Number(reasoning.parameter('', 'yearsKept').value);
  const since = `${source}所报年度为${claimed}年，「高企」中该企业首次认定为${first}年`;
  if (claimed - first < yearsKept) {
    reasoning.note(`${since}，未满${yearsKept}年，也没有重新认定，不计`);
    return false;
  }
  if (reasoning.reading('art10.retention') === 'third-year-end') return true;
  reasoning.note(`${since}，没有重新认定，不计`);
  return false;
}

/** Rows of other years are history: the enterprise may have been claimed in one of them. */
function requireOnce(row: ServiceRow, reasoning: Reasoning, { applicant }: ClauseContext): void {
  const enterprise = row.enterpriseCode.value;
  const others = applicant.services.filter(
    (other) =>
      other !== row &&
      other.matter.value === row.matter.value &&
      other.enterpriseCode.value === enterprise &&
      other.stillServing.value !== false,
  );
  if (enterprise === undefined || others.length === 0) return;
  reasoning.leaveOpen(`${row.source}所报企业，${sourcesText(others)}也报同一事项，核对后只留一行`);
}
