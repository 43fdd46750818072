import { add } from '../../../core/decimal.js';
import { type BudgetView, undecidedPayer } from '../../../core/policy/budget.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { assessedAwards } from './assessment-sheet.js';
import { assessmentSums, sumsTotal } from './assessment-sums.js';
import { amountCell, countFormulaCell, headerRow, noteRow, sumCell, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';
import { amountTotal } from './total-cells.js';

/** Title, note, section, header. */
const budgetRow = 5;
/** From 预算 down: 可算, 结余, 上限, 结余 with it, 待裁定; a blank row, section, header. */
const firstClauseRow = budgetRow + 6 + 3;
/** Between two tables: the first one's total, a blank row, the section, the header. */
const rowsBetween = 4;

/**
 * 资金预算: the batch against its budget, then by clause, region and payer. Sums are live formulas over 奖补测算表;
 * who pays is as computed, and does not follow a 核定额 changed by hand.
 */
export function budgetSheet(result: AwardResult): SheetPlan {
  const { budget: view } = result;
  const clauseTotalRow = firstClauseRow + view.byClause.length;
  const firstRegionRow = clauseTotalRow + rowsBetween;
  const regionTotalRow = firstRegionRow + view.byRegion.length;
  const firstPayerRow = regionTotalRow + rowsBetween;
  const payerTotalRow = firstPayerRow + view.byPayer.length;
  const sumsOf = assessmentSums(assessedAwards(result).length);
  const three = ['C', 'D', 'E'] as const;
  return {
    name: '资金预算',
    widths: [24, 40, 18, 18, 14],
    rows: [
      titleRow(`${result.awardYear}年度奖补资金与预算`),
      noteRow(
        '金额单位：万元。只作比较，不作安排；「上限」不是应付数，「待裁定」没有金额，都不计入可算合计。',
      ),
      noteRow('一、与预算比较'),
      headerRow(['项目', '说明', '数额']),
      ...comparisonRows(view, clauseTotalRow),
      [],
      noteRow('二、分条款'),
      headerRow(['条款', '奖补事项', '可算（万元）', '上限（万元）', '待裁定（项）']),
      ...view.byClause.map(({ clause, item, totals }, index) => [
        textCell(clause),
        textCell(item),
        ...sumsOf('clause', `$A${firstClauseRow + index}`, totals),
      ]),
      [...totalLabel(), ...sumsTotal(three, firstClauseRow, clauseTotalRow, view.totals)],
      [],
      noteRow('三、分县（市、区）'),
      headerRow(['县（市、区）', '', '可算（万元）', '上限（万元）', '待裁定（项）']),
      ...view.byRegion.map(({ region, totals }, index) => [
        textCell(region),
        textCell(''),
        ...sumsOf('region', `$A${firstRegionRow + index}`, totals),
      ]),
      [...totalLabel(), ...sumsTotal(three, firstRegionRow, regionTotalRow, view.totals)],
      [],
      noteRow('四、分出资方（按测算时的核定额；改动核定额之后，重新测算才更新）'),
      headerRow(['出资方', '说明', '可算（万元）']),
      ...view.byPayer.map(({ payer, amountWan }) => [
        textCell(payer),
        textCell(payer === undecidedPayer ? '条文没有写比例，本局没有填分担比例' : ''),
        amountCell(amountWan),
      ]),
      [
        ...totalLabel(),
        amountTotal(
          'C',
          firstPayerRow,
          payerTotalRow,
          add(...view.byPayer.map(({ amountWan }) => amountWan)),
        ),
      ],
    ],
    gridlines: false,
    print: { orientation: 'portrait' },
  };
}

function totalLabel(): readonly CellPlan[] {
  return [textCell('合计', 'total'), textCell('', 'total')];
}

/** Six rows from `budgetRow` on. Without a budget what rests on it stays empty. */
function comparisonRows(
  { budget, totals, leftWan, leftAtMostWan }: BudgetView,
  totalRow: number,
): readonly (readonly CellPlan[])[] {
  const missing = budget.doubt ?? '「批次」没有填写预算';
  const left = (formula: string, value: string | undefined) =>
    value === undefined ? amountCell(undefined) : sumCell(formula, value);
  const row = (name: string, note: string, cell: CellPlan) => [textCell(name), textCell(note), cell];
  return [
    row('预算', budget.value === undefined ? missing : '「批次」所填', amountCell(budget.value)),
    row('可算合计', '核定额合计', sumCell(`C${totalRow}`, totals.certainWan)),
    row('结余', '预算减可算合计；负数是缺口', left(`C${budgetRow}-C${budgetRow + 1}`, leftWan)),
    row('上限合计', '条文写「最高」而未核定的', sumCell(`D${totalRow}`, totals.upperBoundWan)),
    row(
      '上限全部核定时的结余',
      '上面的结余减上限合计；负数是缺口',
      left(`C${budgetRow + 2}-C${budgetRow + 3}`, leftAtMostWan),
    ),
    row('待裁定（项）', '没有金额，结余中没有算', countFormulaCell(`E${totalRow}`, totals.undecidedCount)),
  ];
}
