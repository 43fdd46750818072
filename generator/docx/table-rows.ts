import {
  type ITableCellOptions,
  type ITableOptions,
  type ITableRowOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { form, slot } from './xml/form.js';

/** A table's settings. Its rows come one by one. */
export type TableLook = Omit<ITableOptions, 'rows'>;

/** A row's settings and its cells. */
export interface Row extends Omit<ITableRowOptions, 'children'> {
  readonly cells: readonly Cell[];
}

/** A cell's settings and the XML of its paragraphs, of which it has one at least. */
export interface Cell extends Omit<ITableCellOptions, 'children'> {
  readonly lines: readonly string[];
}

interface RowForm {
  readonly table: TableLook;
  readonly row: Omit<ITableRowOptions, 'children'>;
  readonly cells: readonly Omit<ITableCellOptions, 'children'>[];
}

const slotParagraph = /<w:p><w:r><w:t[^>]*>\ue000<\/w:t><\/w:r><\/w:p>/g;

/** In its table, which gives its cells their widths. */
const rowForm = form(
  ({ table, row, cells }: RowForm) =>
    new Table({
      ...table,
      rows: [
        new TableRow({
          ...row,
          children: cells.map((cell) => new TableCell({ ...cell, children: [new Paragraph(slot)] })),
        }),
      ],
    }),
  (xml) => xml.slice(xml.indexOf('<w:tr>'), xml.lastIndexOf('</w:tbl>')).replace(slotParagraph, slot),
);

const tableForm = form(
  (table: TableLook) => new Table({ ...table, rows: [] }),
  (xml) => xml.replace('</w:tbl>', `${slot}</w:tbl>`),
);

/** A table of these rows. */
export function tableOf(table: TableLook, rows: readonly Row[]): string {
  const written = rows.map(({ cells, ...row }) =>
    rowForm(
      { table, row, cells: cells.map(({ lines: _, ...cell }) => cell) },
      cells.map(({ lines }) => lines.join('')),
    ),
  );
  return tableForm(table, [written.join('')]);
}
