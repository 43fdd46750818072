import type { IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import type { Mend } from '../../../core/sheet/mend/mend.js';

/** A check of the open book: plain data. */
export interface CheckedBook {
  readonly date: IsoDate;
  readonly findings: readonly Finding[];
  readonly tableCount: number;
  /** What was detected, a line a table, as the command line prints it. */
  readonly detected: readonly string[];
  /** The rules' settings in force, a line each. */
  readonly settings: readonly string[];
  /** The cells that can be mended in one way only. */
  readonly mends: readonly Mend[];
  /** The report for programs: the same as `wenbiao check --json` gives for the same book and date. */
  readonly report: Readonly<Record<string, unknown>>;
}
