import type { BookPlan } from '../../write/plan.js';
import { gapsSheet, robustnessSheet } from './analysis-sheets.js';
import { contributionsSheet, methodSheetPlan, valuesSheet } from './indicator-sheets.js';
import { rankSheetPlan } from './rank-sheet.js';
import { scoreRecordPlan } from './record-sheet.js';
import { scoreFindingsSheet } from './score-findings-sheet.js';
import type { ScoreResult } from './score-result.js';

/** The result book of a scoring: the ranking first, then what it is made of, how it would move, and how it was made. */
export function scoreBookPlan(result: ScoreResult, sha256: (text: string) => string): BookPlan {
  const { scoring, robustness, findings, date } = result;
  const ranks = rankSheetPlan(result);
  const contributions = contributionsSheet(scoring);
  const methods = methodSheetPlan(scoring);
  return {
    title: `${scoring.framework.title}评分结果`,
    date,
    sheets: [
      ranks,
      contributions,
      valuesSheet(scoring),
      ...(scoring.weights.size > 0 ? [gapsSheet(scoring)] : []),
      ...(robustness === undefined ? [] : [robustnessSheet(scoring, robustness)]),
      methods,
      ...(findings.length === 0 ? [] : [scoreFindingsSheet(findings)]),
      scoreRecordPlan(result, [ranks, contributions, methods], sha256),
    ],
  };
}
