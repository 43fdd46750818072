import { type DecimalText, subtract } from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import type { RegionScore } from './score-regions.js';

/** A region as it stood last time. */
export interface LastStanding {
  readonly region: string;
  readonly rank?: DecimalText;
  readonly total?: DecimalText;
}

/** How a region moved since last time. */
export interface RankChange {
  readonly last: LastStanding;
  /** How many places up; less than zero for down. Absent where one of the two has no rank. */
  readonly placesUp?: DecimalText;
  readonly totalUp?: DecimalText;
}

/** The change since last time; absent for a region that was not there. */
export function rankChange(
  { data, rank, total }: RegionScore,
  standings: readonly LastStanding[],
): RankChange | undefined {
  const last = standings.find(({ region }) => region === data.region);
  if (last === undefined) return undefined;
  return {
    last,
    ...withoutAbsent({
      placesUp: last.rank === undefined || rank === undefined ? undefined : subtract(last.rank, rank.rank),
      totalUp: last.total === undefined || total === undefined ? undefined : subtract(total, last.total),
    }),
  };
}
