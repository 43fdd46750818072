import { totalOf } from '../../../core/policy/assess-batch.js';
import { orderRegions } from '../../../core/region.js';
import type { SheetPlan } from '../../write/plan.js';
import { assessedAwards } from './assessment-sheet.js';
import { assessmentSums, sumsTotal } from './assessment-sums.js';
import { countFormulaCell, headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';
import { countTotal } from './total-cells.js';

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
  const regions = orderRegions(
    awards.map(({ region }) => region),
    result.regions,
  );
  const enterprises = [...new Map(awards.map((award) => [award.creditCode, award])).values()].sort(
    (a, b) => regions.indexOf(a.region) - regions.indexOf(b.region),
  );
  const regionTotalRow = firstRegionRow + regions.length;
  const firstEnterpriseRow = regionTotalRow + rowsBetween;
  const enterpriseTotalRow = firstEnterpriseRow + enterprises.length;
  const sumsOf = assessmentSums(awards.length);
  const enterpriseRange = (letter: string) =>
    `$${letter}$${firstEnterpriseRow}:$${letter}$${enterpriseTotalRow - 1}`;

  const regionRows = regions.map((name, index) => {
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
      headerRow(['县（市、区）', '获奖补单位（家）', '可算（万元）', '上限（万元）', '待裁定（项）']),
      ...regionRows,
      [
        textCell('合计', 'total'),
        countTotal('B', firstRegionRow, regionTotalRow, totals.awardedCount),
        ...sumsTotal(['C', 'D', 'E'], firstRegionRow, regionTotalRow, totals),
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
        ...sumsTotal(['D', 'E', 'F'], firstEnterpriseRow, enterpriseTotalRow, totals),
      ],
    ],
    gridlines: false,
    print: { orientation: 'portrait' },
  };
  return { sheet, totalCell: `$C$${regionTotalRow}` };
}
