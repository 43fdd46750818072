import { mustBeMended } from '../../core/finding.js';
import { calendarFile } from '../../core/report/due/calendar-file.js';
import { dueDocument } from '../../core/report/due/due-report.js';
import { type DueRun, type DueSettings, hasDuties, runDue } from '../../core/report/due/run-due.js';
import type { InputBook } from '../../core/report/input-book.js';
import type { StoppedRun } from '../../core/report/run-award.js';
import type { Tool } from '../../core/report/tool.js';
import { duePlan } from '../../workbook/books/due-book.js';
import type { BookPlan } from '../../workbook/write/plan.js';

/** The deadlines of a ledger, as people and programs read them. */
export interface FoundDuties {
  readonly run: DueRun;
  /** Whether a duty is overdue or something must be mended. */
  readonly needsAction: boolean;
  /** The table 期限 as a new book. */
  readonly plan: BookPlan;
  /** The .ics file, UTF-8. */
  readonly calendar: Uint8Array;
  /** What `wenbiao due --json` prints. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** The deadlines of a 建议提案台账. When a table of it cannot be found, only the findings come back. */
export function findDuties(input: InputBook, settings: DueSettings, tool: Tool): FoundDuties | StoppedRun {
  const run = runDue(input, settings);
  if (!hasDuties(run)) return run;
  return {
    run,
    needsAction: run.duties.some(({ state }) => state === 'overdue') || run.findings.some(mustBeMended),
    plan: duePlan(run),
    calendar: new TextEncoder().encode(calendarFile(run, tool)),
    document: dueDocument(run, tool),
  };
}

/** Whether the run got as far as deadlines. */
export function areFound(found: FoundDuties | StoppedRun): found is FoundDuties {
  return 'run' in found;
}
