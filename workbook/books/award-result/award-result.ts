import { certainTotalName } from '../../../core/policy/book/read-result.js';
import { recordTable } from '../../../core/policy/book/result-tables.js';
import type { AwardRecord } from '../../../core/report/award-record.js';
import type { AwardRun } from '../../../core/report/run-award.js';
import type { BookPlan, SheetPlan } from '../../write/plan.js';
import { assessmentSheet } from './assessment-sheet.js';
import { budgetSheet } from './budget-sheet.js';
import { headerRow, textCell } from './cells.js';
import { conditionsSheet } from './conditions-sheet.js';
import { findingsSheet } from './findings-sheet.js';
import { reconciliationSheet } from './reconciliation-sheet.js';
import { refusalsSheet } from './refusals-sheet.js';
import { type AwardResult, awardResultOf } from './result.js';
import { sharingSheet } from './sharing-sheet.js';
import { stakesSheet } from './stakes-sheet.js';
import { summarySheet, summarySheetName } from './summary-sheet.js';

/** The result book of an award run; 勾稽 only with a 测算表, 数据问题 only when there is anything to tell. */
export function awardResultPlan(run: AwardRun, record: AwardRecord): BookPlan {
  const result = awardResultOf(run, record);
  const summary = summarySheet(result);
  const reconciliation = reconciliationSheet(result);
  const sharing = sharingSheet(result);
  return {
    title: `${result.awardYear}年度企业奖补测算结果`,
    date: result.date,
    sheets: [
      summary.sheet,
      assessmentSheet(result),
      refusalsSheet(result),
      stakesSheet(result),
      budgetSheet(result),
      ...(reconciliation === undefined ? [] : [reconciliation]),
      ...(sharing === undefined ? [] : [sharing]),
      conditionsSheet(result),
      ...(result.findings.length > 0 ? [findingsSheet(result)] : []),
      recordSheet(result),
    ],
    names: [{ name: certainTotalName, refersTo: `${summarySheetName}!${summary.totalCell}` }],
  };
}

/** 核算记录: items and contents from row 1, to be read again when documents are drafted. */
function recordSheet(result: AwardResult): SheetPlan {
  return {
    name: recordTable.sheet,
    widths: recordTable.columns.map(({ width }) => width),
    rows: [
      headerRow(recordTable.columns.map(({ title }) => title)),
      ...result.record.map(([item, content]) => [textCell(item), textCell(content)]),
    ],
    freeze: { rows: 1, columns: 0 },
    gridlines: false,
    print: { orientation: 'portrait', titleRows: [1, 1] },
  };
}
