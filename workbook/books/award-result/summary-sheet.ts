import { type AwardTotals, totalOf } from '../../../core/policy/assess-batch.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { assessedAwards, firstAwardRow, letterOf } from './assessment-sheet.js';
import { countFormulaCell, headerRow, noteRow, sumCell, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

export const summarySheetName = '汇总';

/** The rows above the first region: title, three notes, header. */
const firstRegionRow = 6;
/** Between the two tables: the first one's total, a blank row, two notes, the second header. */
const rowsBetween = 5;

/**
 * 汇总: totals by region and by enterprise, what is certain, what is at most and what is open apart from each
 * other. Every figure is a live formula over 奖补测算表 with the exact total as its value.
 *
 * @returns the sheet, and the cell of the batch's certain total
 */
export function summarySheet(result: AwardResult): { readonly sheet: SheetPlan; readonly totalCell: string } {
  const awards = assessedAwards(result);
  const totals = totalOf(awards);
  const regions = result.regions.regions.filter(({ name }) => awards.some((award) => award.region === name));
  const orderOf = (name: string) => result.regions.regions.findIndex((region) => region.name === name);
  const enterprises = [...new Map(awards.map((award) => [award.creditCode, award])).values()].sort(
    (a, b) => orderOf(a.region) - orderOf(b.region),
  );
  const regionTotalRow = firstRegionRow + regions.length;
  const firstEnterpriseRow = regionTotalRow + rowsBetween;
  const enterpriseTotalRow = firstEnterpriseRow + enterprises.length;
  const sumsOf = sumFormulas(awards.length);
  const enterpriseRange = (letter: string) =>
    `$${letter}$${firstEnterpriseRow}:$${letter}$${Math.max(firstEnterpriseRow, enterpriseTotalRow - 1)}`;

  const regionRows = regions.map(({ name }, index) => {
    const key = `$A${firstRegionRow + index}`;
    const own = totalOf(awards.filter((award) => award.region === name));
    const paid = `SUMPRODUCT((${enterpriseRange('A')}=${key})*(${enterpriseRange('D')}>0))`;
    return [textCell(name), countFormulaCell(paid, own.awardedCount), ...sumsOf('region', key, own)];
  });
  const enterpriseRows = enterprises.map(({ region, name, creditCode }, index) => {
    const own = totalOf(awards.filter((award) => award.creditCode === creditCode));
    const sums = sumsOf('creditCode', `$C${firstEnterpriseRow + index}`, own);
    return [textCell(region), textCell(name), textCell(creditCode), ...sums];
  });
  const { policy } = result;
  const sheet: SheetPlan = {
    name: summarySheetName,
    widths: [28, 34, 22, 16, 16, 12],
    rows: [
      titleRow(`${result.awardYear}年度企业奖补汇总`),
      noteRow(`依据：${policy.number}《${policy.title}》。${policy.scope}`),
      noteRow(
        '金额单位：万元。「可算」是核定额合计；「上限」是条文写「最高」而未核定的，不是应付数；「待裁定」没有金额。',
      ),
      noteRow('一、分县（市、区）'),
      headerRow(['县（市、区）', '获奖补企业（家）', '可算（万元）', '上限（万元）', '待裁定（项）']),
      ...regionRows,
      [
        textCell('合计', 'total'),
        countFormulaCell(columnSum('B', firstRegionRow, regionTotalRow), totals.awardedCount, 'total'),
        ...totalCells(['C', 'D', 'E'], firstRegionRow, regionTotalRow, totals),
      ],
      [],
      noteRow('二、分企业'),
      noteRow('不符合、受限和测算额为零的，见「不予奖补及原因」。'),
      headerRow([
        '县（市、区）',
        '企业名称',
        '统一社会信用代码',
        '可算（万元）',
        '上限（万元）',
        '待裁定（项）',
      ]),
      ...enterpriseRows,
      [
        textCell('合计', 'total'),
        textCell('', 'total'),
        textCell('', 'total'),
        ...totalCells(['D', 'E', 'F'], firstEnterpriseRow, enterpriseTotalRow, totals),
      ],
    ],
    gridlines: false,
    print: { orientation: 'portrait' },
  };
  return { sheet, totalCell: `$C$${regionTotalRow}` };
}

/**
 * Formulas over 奖补测算表 for the lines whose `column` equals the cell `key`: certain, upper bound, open.
 * Codes are compared as text: SUMIFS would read 18 digits as a rounded number.
 */
function sumFormulas(lines: number) {
  const last = firstAwardRow + Math.max(lines, 1) - 1;
  const range = (column: string) =>
    `奖补测算表!$${letterOf(column)}$${firstAwardRow}:$${letterOf(column)}$${last}`;
  return (column: 'region' | 'creditCode', key: string, totals: AwardTotals): readonly CellPlan[] => {
    const lines = (status: string) => `(${range(column)}=${key})*(${range('status')}="${status}")`;
    return [
      sumCell(`SUMPRODUCT(${lines('可算')},${range('approvedWan')})`, totals.certainWan),
      sumCell(`SUMPRODUCT(${lines('上限')},${range('amountWan')})`, totals.upperBoundWan),
      countFormulaCell(`SUMPRODUCT(${lines('待裁定')})`, totals.undecidedCount),
    ];
  };
}

function totalCells(
  [certain, upperBound, undecided]: readonly [string, string, string],
  first: number,
  total: number,
  totals: AwardTotals,
): readonly CellPlan[] {
  return [
    sumCell(columnSum(certain, first, total), totals.certainWan, 'total'),
    sumCell(columnSum(upperBound, first, total), totals.upperBoundWan, 'total'),
    countFormulaCell(columnSum(undecided, first, total), totals.undecidedCount, 'total'),
  ];
}

function columnSum(letter: string, first: number, total: number): string {
  return `SUM(${letter}${first}:${letter}${Math.max(first, total - 1)})`;
}
