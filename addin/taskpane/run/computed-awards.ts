import type { AwardRecord } from '../../../core/report/award-record.js';
import type { AwardRun } from '../../../core/report/run-award.js';

/** A computed batch with its record. */
export interface ComputedAwards {
  readonly run: AwardRun;
  readonly record: AwardRecord;
  /** The report for programs: the same as `wenbiao award --json` gives for the same book and date. */
  readonly report: Readonly<Record<string, unknown>>;
}
