import type { ColumnDefinition } from '../../core/sheet/table.js';
import type { CellPlan } from '../write/plan.js';

/**
 * What stands in one entry cell: text as an official would give it (`2024-08-19`, `4999.99`, `是`), written as
 * a real date, number or text by the column's type; or a planned cell, written as it is.
 */
export type EntryValue = string | CellPlan;

/** One row to be written into an entry sheet, by column id; a column left out stays empty. */
export type EntryRow = Readonly<Record<string, EntryValue>>;

/** Rows to be written, by table id; a table left out gets its header only. */
export type EntryRows = Readonly<Record<string, readonly EntryRow[]>>;

/** The planned cell of an entry. A number or date that cannot be read as such makes `writeBook` throw. */
export function entryCell(column: ColumnDefinition, value: EntryValue | undefined): CellPlan {
  const style = { style: 'cell', ...layoutOf(column) } as const;
  if (value === undefined || value === '') return { kind: 'empty', ...style };
  if (typeof value !== 'string') return { ...style, ...value };
  switch (column.type.kind) {
    case 'amount-wan':
    case 'percent':
    case 'number':
    case 'count':
    case 'year':
      return { kind: 'number', value, ...style };
    case 'date':
      return { kind: 'date', value, ...style };
    default:
      return { kind: 'text', text: value, ...style };
  }
}

function layoutOf(column: ColumnDefinition): Pick<CellPlan, 'align' | 'wrap'> {
  switch (column.type.kind) {
    case 'text':
    case 'region':
      return { wrap: true };
    case 'yes-no':
    case 'choice':
    case 'clause':
    case 'year':
    case 'date':
      return { align: 'center' };
    default:
      return {};
  }
}

/**
 * The number format of a whole entry column. Codes and texts are `@`, so that Excel keeps every digit of a
 * code and does not read clause 1-1 as a date.
 */
export function entryFormat(column: ColumnDefinition): string | undefined {
  switch (column.type.kind) {
    case 'credit-code':
    case 'clause':
    case 'text':
      return '@';
    case 'amount-wan':
      return '#,##0.00####';
    case 'date':
      return 'yyyy-mm-dd';
    case 'year':
    case 'count':
      return '0';
    default:
      return undefined;
  }
}
