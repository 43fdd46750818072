import type { Package } from '../package/open-package.js';
import { parseXml } from '../package/parse-xml.js';
import { builtinFormats } from './number-format/builtin-formats.js';
import { dateFormatter } from './number-format/date-formatter.js';
import { formatGeneral } from './number-format/format-general.js';
import { isDateFormat } from './number-format/is-date-format.js';
import { numberFormatter } from './number-format/number-formatter.js';

/** How a cell's number is shown. */
export interface CellFormat {
  /** The number format's code; absent for General. */
  readonly numberFormat?: string;
  readonly isDate: boolean;
  /** What Excel shows for the number. */
  show(value: number): string;
}

/** General, for cells that point to no style. */
export const generalFormat: CellFormat = { isDate: false, show: formatGeneral };

/** The format of a cell that holds an ISO date: a date whatever its style says, as `yyyy/m/d` under General. */
export function datedFormat(format: CellFormat, date1904: boolean): CellFormat {
  if (format.numberFormat !== undefined) return { ...format, isDate: true };
  const show = dateFormatter('yyyy/m/d', date1904);
  return { isDate: true, show: (value) => show(value) ?? format.show(value) };
}

/** The formats that cells point to by number (`cellXfs`, ECMA-376 Part 1, 18.8.10). Empty without a styles part. */
export function readStyles(book: Package, part: string | undefined, date1904: boolean): CellFormat[] {
  if (part === undefined) return [];
  const codes = new Map(builtinFormats);
  const formatIds: number[] = [];
  let inCellFormats = false;
  parseXml(book, part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) formatIds.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formatIds.map((id) => cellFormat(codes.get(id), date1904));
}

/** The format of a code; General without one. */
export function cellFormat(numberFormat: string | undefined, date1904: boolean): CellFormat {
  if (numberFormat === undefined || /^(?:general)?$/i.test(numberFormat)) return generalFormat;
  const isDate = isDateFormat(numberFormat);
  const format = isDate ? dateFormatter(numberFormat, date1904) : numberFormatter(numberFormat);
  return { numberFormat, isDate, show: (value) => format(value) ?? formatGeneral(value) };
}
