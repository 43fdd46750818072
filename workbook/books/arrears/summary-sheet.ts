import { chineseDate } from '../../../core/calendar.js';
import type { DecimalText } from '../../../core/decimal.js';
import { describe } from '../../../core/messages/index.js';
import type { ArrearsSum } from '../../../core/policy/ledger/find-arrears.js';
import { ages } from '../../../core/policy/ledger/ledger-line.js';
import { arrearsNote } from '../../../core/report/arrears/arrears-report.js';
import type { ArrearsRun } from '../../../core/report/arrears/run-arrears.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { countFormulaCell, headerRow, noteRow, sumCell, textCell, titleRow } from '../award-result/cells.js';
import { amountTotal, countTotal } from '../award-result/total-cells.js';
import { linesRange } from './lines-sheet.js';

/** Title, two notes, section, header. */
const firstRegionRow = 6;
/** Between two tables: the first one's total, a blank row, the section, the header. */
const rowsBetween = 4;

/** 欠拨汇总: what is owed by region and age and by clause, as live sums over 欠拨明细; then what is not counted. */
export function arrearsSummarySheet({ arrears, date }: ArrearsRun): SheetPlan {
  const { total, byRegion, byClause, setAside } = arrears;
  const regionTotalRow = firstRegionRow + byRegion.length;
  const firstClauseRow = regionTotalRow + rowsBetween;
  const clauseTotalRow = firstClauseRow + byClause.length;
  const sumsOf = lineSums(total.lines);
  const titles = ['核定', '已拨', '欠拨', ...ages.map((age) => `其中${age}`), '台账行数'];
  return {
    name: '欠拨汇总',
    widths: [28, 15, 15, 15, 13, 13, 13, 13, 11],
    rows: [
      titleRow(`奖补资金欠拨情况（截至${chineseDate(date)}）`),
      noteRow('金额单位：万元。年限＝报告年份减奖补年度。'),
      noteRow(arrearsNote),
      noteRow('一、分县（市、区）'),
      headerRow(['县（市、区）', ...titles]),
      ...byRegion.map((sum, index) => [
        textCell(sum.region),
        ...sumsOf('region', `$A${firstRegionRow + index}`, sum),
      ]),
      [textCell('合计', 'total'), ...totalCells(firstRegionRow, regionTotalRow, total)],
      [],
      noteRow('二、分条款'),
      headerRow(['条款', ...titles]),
      ...byClause.map((sum, index) => [
        textCell(sum.clause),
        ...sumsOf('clause', `$A${firstClauseRow + index}`, sum),
      ]),
      [textCell('合计', 'total'), ...totalCells(firstClauseRow, clauseTotalRow, total)],
      [],
      noteRow(
        setAside.length === 0
          ? '三、没有计入的台账行：无'
          : '三、没有计入的台账行（有待处理的问题，改正后重新汇总）',
      ),
      ...setAside.map(({ source, findings }) => [
        textCell(source),
        { kind: 'text', text: findings.map((finding) => describe(finding).fact).join('；') } as const,
      ]),
    ],
    gridlines: false,
    print: { orientation: 'landscape' },
  };
}

/** Formulas over 欠拨明细 for the lines whose `column` equals the cell `key`. */
function lineSums(lines: number) {
  const range = (column: Parameters<typeof linesRange>[0]) => linesRange(column, lines);
  return (column: 'region' | 'clause', key: string, sum: ArrearsSum): readonly CellPlan[] => {
    const own = `(${range(column)}=${key})*1`;
    const amount = (what: 'approved' | 'cityPaid' | 'districtPaid' | 'unpaid', condition = own) =>
      `SUMPRODUCT(${condition},${range(what)})`;
    return [
      sumCell(amount('approved'), sum.approvedWan),
      sumCell(`${amount('cityPaid')}+${amount('districtPaid')}`, sum.paidWan),
      sumCell(amount('unpaid'), sum.unpaidWan),
      ...ages.map((age) =>
        sumCell(
          amount('unpaid', `(${range(column)}=${key})*(${range('age')}="${age}")`),
          sum.unpaidByAge[age],
        ),
      ),
      countFormulaCell(`SUMPRODUCT(${own})`, sum.lines),
    ];
  };
}

function totalCells(first: number, total: number, sum: ArrearsSum): readonly CellPlan[] {
  const amounts: readonly (readonly [string, DecimalText])[] = [
    ['B', sum.approvedWan],
    ['C', sum.paidWan],
    ['D', sum.unpaidWan],
    ['E', sum.unpaidByAge.当年],
    ['F', sum.unpaidByAge['1年']],
    ['G', sum.unpaidByAge['2年']],
    ['H', sum.unpaidByAge['3年以上']],
  ];
  return [
    ...amounts.map(([letter, value]) => amountTotal(letter, first, total, value)),
    countTotal('I', first, total, sum.lines),
  ];
}
