import type { IsoDate } from '../../core/calendar.js';
import { fillIn } from '../../core/sheet/fill-in-sheet.js';
import { type ColumnDefinition, headerText, type TableDefinition } from '../../core/sheet/table.js';
import type { BookPlan, CellPlan, SheetPlan } from '../write/plan.js';
import { type EntryRows, entryCell } from './entry-row.js';
import { entrySheet } from './entry-sheet.js';
import { entryValidation } from './entry-validation.js';

/** A document's fields as they are filled in. */
export interface FillInBook {
  /** The document's name. */
  readonly title: string;
  readonly date: IsoDate;
  /** The simple fields, each a row; `value` stands there already. */
  readonly fields: readonly { readonly column: ColumnDefinition; readonly value?: string }[];
  /** The lists, each a sheet. */
  readonly tables: readonly TableDefinition[];
  /** The rows that stand in the lists already; none when absent. */
  readonly rows?: EntryRows;
}

/** Rows above the first field: title, a note, the header. */
const rowsAbove = 3;

/** A workbook in which somebody who prefers Excel fills in what a document needs. */
export function fillInBookPlan({ title, date, fields, tables, rows = {} }: FillInBook): BookPlan {
  return {
    title: `${title}·填报`,
    date,
    sheets: [fieldsSheet(title, fields), ...tables.map((table) => entrySheet(table, rows[table.id] ?? []))],
  };
}

function fieldsSheet(title: string, fields: FillInBook['fields']): SheetPlan {
  const header = (text: string): CellPlan => ({ kind: 'text', text, style: 'header' });
  return {
    name: fillIn.sheet,
    widths: [22, 46, 60],
    rows: [
      [{ kind: 'text', text: title, style: 'title' }],
      [
        {
          kind: 'text',
          text: '在「内容」一列填写；带 * 的必填，没有的留空。可以写公式，从别的表取数。',
          style: 'note',
        },
      ],
      [header(fillIn.field), header(fillIn.content), header(fillIn.help)],
      ...fields.map(({ column, value }): CellPlan[] => [
        {
          kind: 'text',
          text: headerText({ ...column, unit: '' }).replace('()', ''),
          style: column.required ? 'header-required' : 'header',
        },
        { ...entryCell(column, value), style: 'input', wrap: true },
        { kind: 'text', text: helpOf(column), style: 'cell', wrap: true },
      ]),
    ],
    freeze: { rows: rowsAbove, columns: 1 },
    validations: fields.map(({ column }, index) => {
      const cell = `B${rowsAbove + 1 + index}`;
      return entryValidation(column, `${cell}:${cell}`);
    }),
    gridlines: true,
    print: { orientation: 'landscape', titleRows: [rowsAbove, rowsAbove] },
  };
}

function helpOf({ prompt, unit }: ColumnDefinition): string {
  return unit === undefined ? prompt : `${prompt}（${unit}）`;
}
