import type { IsoDate } from '../../core/calendar.js';
import type { ChosenMethod } from '../../core/indicator/methods/method.js';
import type { MethodsFrom } from '../../core/indicator/result-book/score-record.js';
import type { LastStanding } from '../../core/indicator/score/rank-change.js';
import type { Tool } from '../../core/report/tool.js';

/** What a report of scores says of its making. */
export interface ScoreHeading {
  readonly date: IsoDate;
  readonly tool: Pick<Tool, 'name' | 'version'>;
}

/** How values are scored. */
export interface ScoreSettings extends ScoreHeading {
  /** Methods set for this run in place of those of the workbook and the framework; absent to use those. */
  readonly chosen?: {
    readonly methods: readonly ChosenMethod[];
    readonly from: Extract<MethodsFrom, '命令行' | '窗格'>;
  };
  /** The result book of last time: its name and its ranks. */
  readonly last?: { readonly name: string; readonly standings: readonly LastStanding[] };
  /** Whether 稳健性 is tried: however long it takes, unless it takes minutes, or not at all. */
  readonly robustness: 'always' | 'usual' | 'never';
}
