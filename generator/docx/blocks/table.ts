import { AlignmentType, BorderStyle, TableLayoutType, VerticalAlignTable, WidthType } from 'docx';
import { noRows } from '../../document/document-text.js';
import type { Alignment, Table, TableColumn } from '../../document/elements/flow.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { houseStyle } from '../../layout/house-style.js';
import { twipsFromMillimetres } from '../../layout/length.js';
import { gap, line as textLine } from '../line.js';
import type { Typeface } from '../paragraph-styles.js';
import { type Cell, type Row, tableOf } from '../table-rows.js';

/** Whether a table is asked to be wider than the type area: it stands on a landscape page. */
export function isWide(table: Table): boolean {
  return table.columns.reduce((sum, { width }) => sum + width, 0) > gbt9704.typeArea.width;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const line = { style: BorderStyle.SINGLE, size: houseStyle.tableLine, color: '000000' };
/** A hair's breadth of space left and right of a cell's text. */
const cellMargin = twipsFromMillimetres(1);

/**
 * The table at the width of the type area, of a landscape page when it is too wide for an upright one, and a
 * paragraph without height after it.
 */
export function writeTable(table: Table): string[] {
  const { width, height } = gbt9704.typeArea;
  const total = twipsFromMillimetres(isWide(table) ? height : width);
  const asked = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((column.width * total) / asked));
  const titles = table.columns.map((column) => column.title);
  const rows = [
    {
      tableHeader: true,
      cantSplit: true,
      cells: titles.map((title) => cell({ text: title, typeface: 'heiTi' })),
    },
    ...(table.rows.length === 0 ? [labelledRow([noRows, ...titles.slice(1).fill('')], table.columns)] : []),
    ...table.rows.map((texts) => plainRow(texts, table.columns)),
    ...(table.total === undefined ? [] : [labelledRow(table.total, table.columns)]),
  ];
  return [
    tableOf(
      {
        layout: TableLayoutType.FIXED,
        width: { size: total, type: WidthType.DXA },
        columnWidths: widths,
        margins: { left: cellMargin, right: cellMargin, top: 0, bottom: 0 },
        borders: {
          top: line,
          bottom: line,
          left: line,
          right: line,
          insideHorizontal: line,
          insideVertical: line,
        },
      },
      rows,
    ),
    gap(),
  ];
}

function plainRow(texts: readonly string[], columns: readonly TableColumn[]): Row {
  return {
    cantSplit: true,
    cells: columns.map(({ align }, index) => cell({ text: texts[index] ?? '', align })),
  };
}

/** A row that begins with a label: 合计, 无. The label's cell takes in the empty cells that follow it. */
function labelledRow(texts: readonly string[], columns: readonly TableColumn[]): Row {
  const [label = '', ...rest] = texts;
  const filled = rest.findIndex((text) => text !== '');
  const joined = filled === -1 ? rest.length : filled;
  const others = rest.slice(joined).map((text, index) => {
    const align = columns[joined + 1 + index]?.align;
    return cell(align === undefined ? { text } : { text, align });
  });
  return { cantSplit: true, cells: [cell({ text: label, columnSpan: joined + 1 }), ...others] };
}

interface CellContent {
  readonly text: string;
  /** 仿宋 when absent. */
  readonly typeface?: Typeface;
  /** Centred when absent. */
  readonly align?: Alignment;
  readonly columnSpan?: number;
}

function cell({ text, typeface = 'fangSong', align = 'center', columnSpan = 1 }: CellContent): Cell {
  return {
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    lines: [
      textLine('TableText', [{ text, typeface }], align === 'center' ? {} : { alignment: alignments[align] }),
    ],
  };
}
