import type { IsoDate } from '../../../core/calendar.js';
import { type AwardRecord, awardRecord } from '../../../core/report/award-record.js';
import { awardDocument } from '../../../core/report/award-report.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { type AwardRun, isComputed, runAward, type StoppedRun } from '../../../core/report/run-award.js';
import { pageData } from '../../data/embedded.js';
import { tool } from '../../data/tool.js';

/** A computed batch with its record. */
export interface ComputedAwards {
  readonly run: AwardRun;
  readonly record: AwardRecord;
  /** The report for programs: the same as `wenbiao award --json` gives for the same book and date. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** Computes a batch exactly as the command line does, with the readings the book itself sets. */
export function computeAwards(input: InputBook, date: IsoDate): ComputedAwards | StoppedRun {
  const run = runAward(input, { ...pageData(), date, readings: () => new Map() });
  if (!isComputed(run)) return run;
  const record = awardRecord(run, [], tool);
  return { run, record, report: awardDocument(run, record) };
}
