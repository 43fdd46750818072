import { add } from '../../../core/decimal.js';
import type { Award, Share, Sharing } from '../../../core/policy/award.js';
import { assessmentTable } from '../../../core/policy/book/result-tables.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { assessedAwards, firstAwardRow, letterOf } from './assessment-sheet.js';
import { amountCell, headerRow, noteRow, sumCell, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

/** Title, note and header stand above the first line. */
const firstLineRow = 4;

/**
 * 资金分担: who pays each certain award, a line per payer, with the clause or document; a line without amount where
 * the text does not say. A ratio is a live formula over 核定额, the last payer has the rest. Absent when the policy
 * says nothing of sharing.
 */
export function sharingSheet(result: AwardResult): SheetPlan | undefined {
  const lines = assessedAwards(result).flatMap((award, index) =>
    award.sharing === undefined ? [] : [{ award, sharing: award.sharing, row: firstAwardRow + index }],
  );
  if (lines.length === 0) return undefined;
  const rows: (readonly CellPlan[])[] = [];
  for (const line of lines) rows.push(...linesOf(line, firstLineRow + rows.length));
  const last = firstLineRow + rows.length - 1;
  const total = add(...lines.flatMap(({ sharing }) => sharing.shares.map(({ amountWan }) => amountWan)));
  return {
    name: '资金分担',
    widths: [16, 32, 21, 15, 9, 18, 14, 56],
    rows: [
      titleRow(`${result.awardYear}年度奖补资金分担`),
      noteRow('金额单位：万元。按「奖补测算表」的核定额分担；条文没有写比例的列为待定，不替裁定。'),
      headerRow([
        '县（市、区）',
        '企业名称',
        '统一社会信用代码',
        '申报事项',
        '依据条款',
        '出资方',
        '承担额',
        '依据或待定原因',
      ]),
      ...rows,
      [
        textCell('合计', 'total'),
        ...Array.from({ length: 5 }, () => textCell('', 'total')),
        sumCell(`SUM(G${firstLineRow}:G${last})`, total, 'total'),
        textCell('', 'total'),
      ],
    ],
    freeze: { rows: 3, columns: 2 },
    filter: `A3:H${last}`,
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}

interface SharedLine {
  readonly award: Award;
  readonly sharing: Sharing;
  /** The award's row in 奖补测算表. */
  readonly row: number;
}

function linesOf({ award, sharing, row }: SharedLine, first: number): readonly (readonly CellPlan[])[] {
  const head = [award.region, award.name, award.creditCode, award.claim, award.clause].map((text) =>
    textCell(text),
  );
  if (sharing.status === 'needs-decision') {
    return [[...head, textCell('待定', 'undecided'), amountCell(undefined), textCell(sharing.reason)]];
  }
  const approved = `${assessmentTable.sheet}!$${letterOf('approvedWan')}$${row}`;
  return sharing.shares.map((share, index) => [
    ...head,
    textCell(share.payer),
    amountOf(share, index, sharing, approved, first),
    textCell(sharing.reason),
  ]);
}

/** A share by ratio follows 核定额; one that the text names is a number. */
function amountOf(
  { amountWan }: Share,
  index: number,
  { percent }: Sharing,
  approved: string,
  first: number,
): CellPlan {
  if (percent === undefined) return amountCell(amountWan);
  return index === 0
    ? sumCell(`ROUND(${approved}*${percent}/100,6)`, amountWan)
    : sumCell(`${approved}-G${first}`, amountWan);
}
