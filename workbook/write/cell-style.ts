import type ExcelJS from 'exceljs';
import { type Look, lookOf, textColour } from './look.js';
import type { CellPlan } from './plan.js';
import { wraps } from './row-height.js';

/** The font of every cell: on every bureau machine, Windows and Linux, Excel and WPS. */
const fontName = '宋体';

const plain: Look = { bordered: false };

const thin = { style: 'thin', color: { argb: 'FFB0B7C0' } } as const;
const borders = { top: thin, left: thin, bottom: thin, right: thin };

/** The look of an entry cell that nothing is written to yet, for a whole column. */
export function columnStyle(format: string | undefined): Partial<ExcelJS.Style> {
  return { ...fontAndAlignment(plain, {}), ...(format === undefined ? {} : { numFmt: format }) };
}

/** The look of a written cell. `columnFormat` is the number format of its column. */
export function cellStyle(cell: CellPlan, columnFormat: string | undefined): Partial<ExcelJS.Style> {
  const look = cell.style === undefined ? plain : lookOf(cell.style);
  const format = cell.format ?? ownFormat(cell) ?? columnFormat;
  return {
    ...fontAndAlignment(look, cell),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } } }),
    ...(look.bordered ? { border: borders } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

/**
 * A date needs a date format. Text that looks like a formula gets the text format, so that it stays text
 * when someone edits the cell.
 */
function ownFormat(cell: CellPlan): string | undefined {
  if (cell.kind === 'date') return 'yyyy-mm-dd';
  if (cell.kind === 'text' && /^[=+\-@]/.test(cell.text)) return '@';
  return undefined;
}

function fontAndAlignment(
  look: Look,
  cell: Pick<CellPlan, 'align' | 'wrap' | 'style'> & { readonly kind?: CellPlan['kind'] },
): Pick<ExcelJS.Style, 'font' | 'alignment'> {
  const link = cell.kind === 'link';
  const align = cell.align ?? (look.centred === true ? 'center' : undefined);
  const isTableText = look.bordered && (link || cell.kind === 'text');
  return {
    font: {
      name: fontName,
      size: look.size ?? 11,
      bold: look.bold ?? false,
      color: { argb: link ? 'FF0563C1' : (look.colour ?? textColour) },
      underline: link,
    },
    alignment: {
      vertical: 'middle',
      wrapText: wraps(cell),
      ...(align !== undefined ? { horizontal: align } : isTableText ? { horizontal: 'left', indent: 1 } : {}),
    },
  };
}
