import { readStandings } from '../../core/indicator/input/read-standings.js';
import type { LastStanding } from '../../core/indicator/score/rank-change.js';
import { readBook } from './read-input.js';
import { UnreadableInput } from './unreadable-input.js';

/** The ranks and totals of a result book that `score` wrote. */
export function readLastStandings(path: string): readonly LastStanding[] {
  const standings = readStandings(readBook(path).snapshot);
  if (standings === undefined) {
    throw new UnreadableInput(path, '不是评分的结果工作簿；选择 score 写出的 .xlsx 文件');
  }
  return standings;
}
