import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';
import type { FigureFate } from '../../core/review/compare/compared-figure.js';
import { type ComparedRow, fateText } from '../../core/review/report/compared-row.js';
import type { BookPlan, CellPlan, SheetPlan, TextStyle } from '../write/plan.js';
import { countCell, headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

/** What the book of two reports is made from. */
export interface YearComparisonBook {
  /** The names of the two files. */
  readonly earlier: string;
  readonly later: string;
  readonly date: IsoDate;
  readonly rows: readonly ComparedRow[];
  readonly findings: readonly Finding[];
}

const headers = ['序号', '项目', '上年报告', '位置', '本稿', '位置', '增减', '增减幅', '结果', '本稿的句子'];
const widths = [6, 30, 16, 16, 16, 16, 18, 18, 16, 60];
/** Title, the two files, header. */
const rowsAbove = 3;

const styles: Readonly<Record<FigureFate, TextStyle>> = {
  updated: 'cell',
  unchanged: 'undecided',
  'same-time': 'cell',
  contradicts: 'undecided',
  new: 'cell',
  dropped: 'cell',
  unpaired: 'undecided',
};

/** Two reports beside each other: every number with its places in both, then what is to be asked about. */
export function yearComparisonBookPlan(book: YearComparisonBook): BookPlan {
  const { earlier, later, date, rows, findings } = book;
  const title = '两年报告的数对照表';
  const files = `上年报告：${earlier}。本稿：${later}。「没有对上」的分不清哪个对哪个，由人看。`;
  const sheet: SheetPlan = {
    name: '对照',
    widths,
    rows: [
      titleRow(title),
      noteRow(files),
      headerRow(headers),
      ...rows.map((row, index) => rowCells(row, index + 1)),
    ],
    filter: `A${rowsAbove}:J${rowsAbove + rows.length}`,
    freeze: { rows: rowsAbove, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [rowsAbove, rowsAbove] },
  };
  const asked: SheetPlan = {
    name: '要问的',
    widths: [10, 22, 20, 24, 70, 40],
    rows: [
      titleRow('要核对的地方'),
      headerRow(['级别', '规则', '位置', '文中的字', '问题', '办法']),
      ...findings.map(findingCells),
    ],
    freeze: { rows: 2, columns: 0 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [2, 2] },
  };
  return { title, date, sheets: findings.length === 0 ? [sheet] : [sheet, asked] };
}

function rowCells(
  { fate, subject, earlier, later, change }: ComparedRow,
  number: number,
): readonly CellPlan[] {
  return [
    countCell(number),
    ...[
      subject,
      earlier?.words ?? '',
      earlier?.place ?? '',
      later?.words ?? '',
      later?.place ?? '',
      change?.difference ?? '',
      change?.rate ?? '',
    ].map((text) => textCell(text)),
    textCell(fateText[fate], styles[fate]),
    textCell((later ?? earlier)?.sentence ?? ''),
  ];
}

function findingCells(finding: Finding): readonly CellPlan[] {
  const { severity, where, fact, fix } = describe(finding);
  return [severity, finding.rule, where, finding.actual ?? '', fact, fix ?? ''].map((text) => textCell(text));
}
