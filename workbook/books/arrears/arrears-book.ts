import type { ArrearsRun } from '../../../core/report/arrears/run-arrears.js';
import type { BookPlan } from '../../write/plan.js';
import { arrearsLinesSheet } from './lines-sheet.js';
import { arrearsSummarySheet } from './summary-sheet.js';

/** The book of what is owed on a ledger: 欠拨汇总 with live sums, 欠拨明细 line by line. */
export function arrearsPlan(run: ArrearsRun): BookPlan {
  return {
    title: '奖补资金欠拨情况',
    date: run.date,
    sheets: [arrearsSummarySheet(run), arrearsLinesSheet(run.arrears)],
  };
}
