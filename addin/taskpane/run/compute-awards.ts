import type { IsoDate } from '../../../core/calendar.js';
import type { InputBook } from '../../../core/report/input-book.js';
import type { StoppedRun } from '../../../core/report/run-award.js';
import { cooperate } from '../../long-work/cooperate.js';
import type { Watch } from '../../long-work/watch.js';
import type { ComputedAwards } from './computed-awards.js';

/**
 * Computes a batch exactly as the command line does, with the readings the book itself sets, while the page goes on.
 * Rejects with `Cancelled`.
 */
export async function computeAwards(
  input: InputBook,
  date: IsoDate,
  watch: Watch = {},
): Promise<ComputedAwards | StoppedRun> {
  const { awardSteps } = await import(/* webpackChunkName: "engine" */ './award-steps.js');
  return cooperate(awardSteps(input, date), watch);
}
