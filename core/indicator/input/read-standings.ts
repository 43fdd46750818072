import type { WorkbookSnapshot } from '../../sheet/cell.js';
import { withoutAbsent } from '../../without-absent.js';
import { rankSheet } from '../result-book/score-sheets.js';
import { sheetLines } from '../result-book/sheet-lines.js';
import type { LastStanding } from '../score/rank-change.js';
import { readValue } from './read-value.js';

/** Ranks and totals of a result book; absent when it is none. A rank without a number is absent. */
export function readStandings(snapshot: WorkbookSnapshot): readonly LastStanding[] | undefined {
  const { name, region, rank, total } = rankSheet;
  return sheetLines(snapshot, name, [region, rank])?.lines.flatMap(({ at }): readonly LastStanding[] => {
    const shown = at(region)?.text;
    if (shown === undefined) return [];
    return [
      {
        region: shown,
        ...withoutAbsent({
          rank: readValue(at(rank), false)?.value,
          total: readValue(at(total), false)?.value,
        }),
      },
    ];
  });
}
