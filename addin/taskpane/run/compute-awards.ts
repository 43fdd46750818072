import type { IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import { type AwardRecord, awardRecord } from '../../../core/report/award-record.js';
import { awardDocument } from '../../../core/report/award-report.js';
import { checkInput, type InputBook } from '../../../core/report/input-book.js';
import { type AwardRun, isComputed, runAward, type StoppedRun } from '../../../core/report/run-award.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { policies, regions } from '../../data/embedded.js';
import { tool } from '../../data/tool.js';

/** A computed batch with its record. */
export interface ComputedAwards {
  readonly run: AwardRun;
  /** The findings of the book that step ②体检 shows. */
  readonly checkFindings: readonly Finding[];
  /** The findings that only computing shows: of rulings, clauses and approvals. */
  readonly ownFindings: readonly Finding[];
  readonly record: AwardRecord;
  /** The report for programs: the same as `wenbiao award --json` gives for the same book and date. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** Computes a batch exactly as the command line does, with the readings the book itself sets. */
export function computeAwards(input: InputBook, date: IsoDate): ComputedAwards | StoppedRun {
  const run = runAward(input, { policies, regions, date, readings: () => new Map() });
  if (!isComputed(run)) return run;
  const record = awardRecord(run, [], tool);
  const { findings: checkFindings } = checkInput(input, awardTables, regions);
  const shown = new Set(checkFindings.map((finding) => JSON.stringify(finding)));
  const ownFindings = run.findings.filter((finding) => !shown.has(JSON.stringify(finding)));
  return { run, checkFindings, ownFindings, record, report: awardDocument(run, record) };
}
