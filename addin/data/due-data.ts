import type { DeadlineRules } from '../../core/deadlines/deadline-rules.js';
import type { HolidayYear } from '../../core/working-days.js';

/** What deadlines are counted by, read by the command line's loaders when the page was built. */
export interface EmbeddedDeadlines {
  readonly rules: DeadlineRules;
  readonly holidays: readonly HolidayYear[];
}

/** Put in by the build as plain data (`addin/build/due-data.ts`). */
declare const __WENBIAO_DEADLINES__: EmbeddedDeadlines;

/** The page's deadlines and days off. */
export function pageDeadlines(): EmbeddedDeadlines {
  return __WENBIAO_DEADLINES__;
}
