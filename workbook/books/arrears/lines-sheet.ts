import type { Arrears } from '../../../core/policy/ledger/find-arrears.js';
import type { LedgerLine } from '../../../core/policy/ledger/ledger-line.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { amountCell, headerRow, noteRow, sumCell, textCell, titleRow } from '../award-result/cells.js';

const linesSheetName = '欠拨明细';

/** Title, note and header stand above the first line. */
const firstLineRow = 4;

const columns = [
  { id: 'year', title: '年度', width: 8 },
  { id: 'age', title: '年限', width: 9 },
  { id: 'region', title: '县（市、区）', width: 26 },
  { id: 'name', title: '企业名称', width: 32 },
  { id: 'creditCode', title: '统一社会信用代码', width: 21 },
  { id: 'clause', title: '条款', width: 8 },
  { id: 'claim', title: '事项', width: 24 },
  { id: 'approved', title: '核定', width: 12 },
  { id: 'cityPaid', title: '市级已拨', width: 12 },
  { id: 'districtPaid', title: '区级已拨', width: 12 },
  { id: 'unpaid', title: '欠拨', width: 12 },
  { id: 'source', title: '台账单元格', width: 13 },
  { id: 'note', title: '说明', width: 36 },
] as const;

type ColumnId = (typeof columns)[number]['id'];

function letterOf(id: ColumnId): string {
  return columnLetters(columns.findIndex((column) => column.id === id) + 1);
}

/** A column of all lines, as formulas of other sheets name it: `欠拨明细!$H$4:$H$30`. */
export function linesRange(id: ColumnId, lines: number): string {
  const letter = letterOf(id);
  return `${linesSheetName}!$${letter}$${firstLineRow}:$${letter}$${firstLineRow + lines - 1}`;
}

/** 欠拨明细: every line of the ledger that is counted, in the ledger's order, with its cell. */
export function arrearsLinesSheet({ lines }: Arrears): SheetPlan {
  const last = Math.max(firstLineRow, firstLineRow + lines.length - 1);
  return {
    name: linesSheetName,
    widths: columns.map(({ width }) => width),
    rows: [
      titleRow('欠拨明细'),
      noteRow('金额单位：万元。欠拨＝核定－市级已拨－区级已拨；空着的已拨，是没有拨付记录，按未拨计。'),
      headerRow(columns.map(({ title }) => title)),
      ...lines.map((line, index) => lineRow(line, firstLineRow + index)),
    ],
    freeze: { rows: 3, columns: 0 },
    filter: `A3:${columnLetters(columns.length)}${last}`,
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3', titleRows: [1, 3] },
  };
}

function lineRow(line: LedgerLine, row: number): readonly CellPlan[] {
  const [approved, city, district] = [letterOf('approved'), letterOf('cityPaid'), letterOf('districtPaid')];
  const cells: Readonly<Record<ColumnId, CellPlan>> = {
    year: textCell(String(line.year)),
    age: textCell(line.age),
    region: textCell(line.region),
    name: textCell(line.name),
    creditCode: textCell(line.creditCode),
    clause: textCell(line.clause),
    claim: textCell(line.claim),
    approved: amountCell(line.approvedWan),
    cityPaid: amountCell(line.cityPaidWan),
    districtPaid: amountCell(line.districtPaidWan),
    unpaid: sumCell(`${approved}${row}-${city}${row}-${district}${row}`, line.unpaidWan),
    source: textCell(line.source),
    note: textCell(line.note),
  };
  return columns.map(({ id }) => cells[id]);
}
