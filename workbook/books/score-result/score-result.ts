import type { IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import type { ScoreRecord } from '../../../core/indicator/result-book/score-record.js';
import type { LastStanding } from '../../../core/indicator/score/rank-change.js';
import type { Robustness } from '../../../core/indicator/score/robustness.js';
import type { Scoring } from '../../../core/indicator/score/score-regions.js';

/** What the result book of a scoring shows. */
export interface ScoreResult {
  readonly scoring: Scoring;
  /** Absent where there are too many regions and indicators to try. */
  readonly robustness?: Robustness;
  /** Absent without a last time. */
  readonly standings?: readonly LastStanding[];
  readonly findings: readonly Finding[];
  readonly record: ScoreRecord;
  readonly date: IsoDate;
}
