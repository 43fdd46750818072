import type { IsoDate } from '../../../core/calendar.js';
import { awardRecord } from '../../../core/report/award-record.js';
import { awardDocument } from '../../../core/report/award-report.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { isComputed, runAwardSteps, type StoppedRun } from '../../../core/report/run-award.js';
import type { Steps } from '../../../core/steps.js';
import { pageData } from '../../data/embedded.js';
import { tool } from '../../data/tool.js';
import type { ComputedAwards } from './computed-awards.js';

/** The computation that `computeAwards` makes. */
export function* awardSteps(input: InputBook, date: IsoDate): Steps<ComputedAwards | StoppedRun> {
  const run = yield* runAwardSteps(input, { ...pageData(), date, readings: () => new Map() });
  if (!isComputed(run)) return run;
  const record = awardRecord(run, [], tool);
  return { run, record, report: awardDocument(run, record) };
}
