import type {
  ReconciledSum,
  Reconciliation,
} from '../../../core/policy/calculations/reconcile-calculations.js';
import { clauseOf } from '../../../core/policy/law/policy.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { amountCell, countCell, headerRow, noteRow, sumCell, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';
import { amountTotal, countTotal } from './total-cells.js';

type Sum = Omit<ReconciledSum, 'of'>;

/** Title, three notes, section, header. */
const totalRow = 7;
/** A blank row, the section, the header. */
const rowsBetween = 3;

const sumHeaders = [
  '测算表家数（家）',
  '测算表金额（万元）',
  '其中待裁定（万元）',
  '测算家数（家）',
  '测算金额（万元）',
  '相差（万元）',
];

/**
 * 勾稽: 测算表 beside the computation, in all, by region and by clause. The sums are those of the run and do not
 * follow a 核定额 changed by hand; differences and totals are live. Absent when nobody filled in 测算表.
 */
export function reconciliationSheet({
  awardYear,
  policy,
  reconciliation,
}: AwardResult): SheetPlan | undefined {
  if (reconciliation === undefined) return undefined;
  const { total, byRegion, byClause } = reconciliation;
  const firstRegionRow = totalRow + 1 + rowsBetween;
  const regionTotalRow = firstRegionRow + byRegion.length;
  const firstClauseRow = regionTotalRow + 1 + rowsBetween;
  const clauseTotalRow = firstClauseRow + byClause.length;
  return {
    name: '勾稽',
    widths: [26, 34, 16, 18, 18, 14, 16, 14],
    rows: [
      titleRow(`${awardYear}年度「测算表」与测算勾稽`),
      noteRow(
        '金额单位：万元。相差是「测算表」减其中待裁定的，再减测算；测算是核定之前的测算额，上限条款按上限计。',
      ),
      noteRow('各条的差异和文表的算式见「数据问题」；已在「核实说明」写明的，列出说明。'),
      noteRow(openText(reconciliation)),
      noteRow('一、合计'),
      headerRow(['项目', '', ...sumHeaders]),
      [textCell('全部'), textCell(''), ...sumCells(total, totalRow)],
      [],
      noteRow('二、分县（市、区）'),
      headerRow(['县（市、区）', '', ...sumHeaders]),
      ...byRegion.map((sum, index) => [
        textCell(sum.of),
        textCell(''),
        ...sumCells(sum, firstRegionRow + index),
      ]),
      [
        ...totalLabel(),
        countTotal('C', firstRegionRow, regionTotalRow, total.enteredCount),
        ...enteredTotals(firstRegionRow, regionTotalRow, total),
        countTotal('F', firstRegionRow, regionTotalRow, total.computedCount),
        ...computedTotals(firstRegionRow, regionTotalRow, total),
      ],
      [],
      noteRow('三、分条款（一家有几个条款的，合计中只算一家）'),
      headerRow(['条款', '奖补事项', ...sumHeaders]),
      ...byClause.map((sum, index) => [
        textCell(sum.of),
        textCell(clauseOf(policy, sum.of).item),
        ...sumCells(sum, firstClauseRow + index),
      ]),
      [
        ...totalLabel(),
        countCell(total.enteredCount, 'total'),
        ...enteredTotals(firstClauseRow, clauseTotalRow, total),
        countCell(total.computedCount, 'total'),
        ...computedTotals(firstClauseRow, clauseTotalRow, total),
      ],
    ],
    gridlines: false,
    print: { orientation: 'landscape' },
  };
}

/** What the comparison leaves out: without an amount there is nothing to compare with. */
function openText({ undecidedCount }: Reconciliation): string {
  return undecidedCount === 0
    ? '没有待裁定的，全部作了比较。'
    : `待裁定的 ${undecidedCount} 项没有测算额，没有比较。`;
}

function sumCells(sum: Sum, row: number): readonly CellPlan[] {
  return [
    countCell(sum.enteredCount),
    amountCell(sum.enteredWan),
    amountCell(sum.undecidedWan),
    countCell(sum.computedCount),
    amountCell(sum.computedWan),
    sumCell(`D${row}-E${row}-G${row}`, sum.differenceWan),
  ];
}

/** The two amounts of 测算表 in a line of totals. */
function enteredTotals(first: number, last: number, total: Sum): readonly CellPlan[] {
  return [amountTotal('D', first, last, total.enteredWan), amountTotal('E', first, last, total.undecidedWan)];
}

/** What was computed, and what differs, in a line of totals. */
function computedTotals(first: number, last: number, total: Sum): readonly CellPlan[] {
  return [
    amountTotal('G', first, last, total.computedWan),
    amountTotal('H', first, last, total.differenceWan),
  ];
}

function totalLabel(): readonly CellPlan[] {
  return [textCell('合计', 'total'), textCell('', 'total')];
}
