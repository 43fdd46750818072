import type { AwardRun } from '../../core/report/run-award.js';
import type { EnterpriseComparison, RunComparison } from '../../core/report/trial/compare-runs.js';
import { trialMark } from '../../core/report/trial/comparison-lines.js';
import type { TrialSetting } from '../../core/report/trial/trial-settings.js';
import type { BookPlan, CellPlan } from '../write/plan.js';
import {
  amountCell,
  countCell,
  headerRow,
  noteRow,
  sumCell,
  textCell,
  titleRow,
} from './award-result/cells.js';
import { amountTotal, countTotal } from './award-result/total-cells.js';

/** Title, two notes, the heading and header of the settings. */
const rowsAboveSettings = 5;
/** A blank row, the heading and header of the enterprises. */
const rowsBetween = 3;

const headers = [
  '县（市、区）',
  '企业名称',
  '统一社会信用代码',
  '现行可算（万元）',
  '试算可算（万元）',
  '相差（万元）',
  '现行上限（万元）',
  '试算上限（万元）',
  '现行待裁定（项）',
  '试算待裁定（项）',
];

/**
 * One batch computed twice, side by side: what was set, then every enterprise with both amounts, the greatest
 * difference first. Differences and totals are live formulas. It is no result book: no document is drafted from it.
 */
export function comparisonBookPlan(
  { awardYear, loaded, date }: AwardRun,
  settings: readonly TrialSetting[],
  comparison: RunComparison,
): BookPlan {
  const { enterprises } = comparison;
  const settingRows =
    settings.length === 0
      ? [[textCell('所设与现行相同')]]
      : settings.map(({ what, before, after }) =>
          ['', what, '', before, after].map((text) => textCell(text)),
        );
  const first = rowsAboveSettings + settingRows.length + rowsBetween + 1;
  const title = `${awardYear}年度企业奖补试算比较`;
  return {
    title: `${title}（${trialMark}）`,
    date,
    sheets: [
      {
        name: trialMark,
        widths: [16, 34, 22, 18, 18, 16, 18, 18, 12, 12],
        rows: [
          titleRow(`${title}（${trialMark}）`),
          noteRow(
            `依据：${loaded.policy.number}《${loaded.policy.title}》。${loaded.policy.secondHand ?? ''}`,
          ),
          noteRow('金额单位：万元。「现行」按现有裁定和条文，「试算」按下列所设；相差大的排在前面。'),
          noteRow('一、所设'),
          headerRow(['', '项目', '', '现行', '试算']),
          ...settingRows,
          [],
          noteRow('二、分企业'),
          headerRow(headers),
          ...enterprises.map((enterprise, index) => enterpriseRow(enterprise, first + index)),
          totalRow(comparison, first),
        ],
        gridlines: false,
        print: { orientation: 'landscape' },
      },
    ],
  };
}

function enterpriseRow(enterprise: EnterpriseComparison, row: number): readonly CellPlan[] {
  const { region, name, creditCode, before, after, differenceWan } = enterprise;
  return [
    textCell(region),
    textCell(name),
    textCell(creditCode),
    amountCell(before.certainWan),
    amountCell(after.certainWan),
    sumCell(`E${row}-D${row}`, differenceWan),
    amountCell(before.upperBoundWan),
    amountCell(after.upperBoundWan),
    countCell(before.undecidedCount),
    countCell(after.undecidedCount),
  ];
}

function totalRow(
  { before, after, differenceWan, enterprises }: RunComparison,
  first: number,
): readonly CellPlan[] {
  const total = first + enterprises.length;
  return [
    textCell('合计', 'total'),
    textCell('', 'total'),
    textCell('', 'total'),
    amountTotal('D', first, total, before.certainWan),
    amountTotal('E', first, total, after.certainWan),
    amountTotal('F', first, total, differenceWan),
    amountTotal('G', first, total, before.upperBoundWan),
    amountTotal('H', first, total, after.upperBoundWan),
    countTotal('I', first, total, before.undecidedCount),
    countTotal('J', first, total, after.undecidedCount),
  ];
}
