import type ExcelJS from 'exceljs';
import { type IsoDate, isIsoDate } from '../../core/calendar.js';
import { type DecimalText, isDecimalText } from '../../core/decimal.js';
import { escapeCellText } from './cell-text.js';
import { placeInBook } from './place-in-book.js';
import type { CellPlan } from './plan.js';

/** What exceljs is given for a planned cell. Throws for text, numbers and dates that Excel cannot hold. */
export function cellValue(cell: CellPlan): ExcelJS.CellValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return escapeCellText(cell.text);
    case 'number':
      return nearestDouble(cell.value);
    case 'date':
      return excelDate(cell.value);
    case 'formula':
      return { formula: cell.formula, result: cell.value === '' ? '' : nearestDouble(cell.value) };
    case 'link':
      return { text: escapeCellText(cell.text), hyperlink: linkTarget(cell) };
    case 'error':
      return { error: cell.value };
  }
}

/** `'企业库'!B7`, with the file's name as an address before it: `%E8%A1%A8.xlsx#'企业库'!B7`. */
function linkTarget({ file, sheet, cell }: CellPlan & { readonly kind: 'link' }): string {
  const place = placeInBook(sheet, cell);
  if (file === undefined) return place;
  return `${encodeURIComponent(file).replaceAll("'", '%27')}#${place}`;
}

/** Throws for text that is no plain decimal or is beyond what a double can hold. */
export function nearestDouble(value: DecimalText): number {
  const double = isDecimalText(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(double)) throw new RangeError(`Expected a plain decimal in a cell, not \`${value}\`.`);
  return double;
}

/**
 * The day at midnight UTC, from which exceljs counts Excel's serial number. Throws for days before
 * 1900-03-01, whose serial numbers Excel counts as if there had been a 1900-02-29.
 */
export function excelDate(value: IsoDate): Date {
  if (!isIsoDate(value) || value < '1900-03-01') {
    throw new RangeError(`Expected a date from 1900-03-01 on, not \`${value}\`.`);
  }
  return new Date(`${value}T00:00:00Z`);
}
