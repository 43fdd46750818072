import * as v from 'valibot';
import { deadlineRulesSchema } from '../../../../core/deadlines/deadline-rules.js';
import { type DueRun, hasDuties, runDue } from '../../../../core/report/due/run-due.js';
import { exampleBook } from '../../../../core/report/rules/example-book.js';
import type { RuleExample } from '../../../../core/rules/rule.js';
import { readYaml } from '../../../read-yaml.js';
import { holidayYears } from '../../deadlines/holiday-years.js';
import { regions } from '../../sheet/award-book.js';

export const dueSettings = {
  rules: v.parse(deadlineRulesSchema, readYaml('policies/deadlines/anyang.yaml')),
  holidays: holidayYears,
  regions,
};

export function inputOf(rows: RuleExample['rows']) {
  return { name: '建议提案台账.xlsx', sha256: '0'.repeat(64), snapshot: exampleBook({ rows }), findings: [] };
}

/** The deadlines of a book with these rows; what a row does not say is as in a sound one. */
export function dueRun(rows: RuleExample['rows'], date: string, within?: number): DueRun {
  const run = runDue(inputOf(rows), { ...dueSettings, date, ...(within !== undefined && { within }) });
  if (!hasDuties(run)) throw new Error(run.findings.map(({ rule }) => rule).join());
  return run;
}
