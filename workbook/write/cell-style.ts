import type ExcelJS from 'exceljs';
import type { CellPlan, TextStyle } from './plan.js';
import { wraps } from './row-height.js';

/** The font of every cell: on every bureau machine, Windows and Linux, Excel and WPS. */
const fontName = '宋体';

const white = 'FFFFFFFF';
const dark = 'FF1F2937';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Whether the cell belongs to a table and has thin borders. */
  readonly bordered: boolean;
  readonly centred?: boolean;
}

const plain: Look = { bordered: false };

/** Every fill is light enough for black print but the header of a required column, whose text is white. */
const looks: Readonly<Record<TextStyle, Look>> = {
  title: { size: 16, bold: true, bordered: false },
  note: { colour: 'FF5B6470', bordered: false },
  header: { bold: true, fill: 'FFDCE6F1', bordered: true, centred: true },
  'header-required': { bold: true, colour: white, fill: 'FF1F4E79', bordered: true, centred: true },
  cell: { bordered: true },
  total: { bold: true, fill: 'FFF2F2F2', bordered: true },
  input: { fill: 'FFFFFBE6', bordered: true },
  certain: { fill: 'FFE8F4EA', bordered: true },
  'upper-bound': { fill: 'FFFFF4D6', bordered: true },
  undecided: { fill: 'FFFDE9D9', bordered: true },
  refused: { fill: 'FFEDEDED', colour: 'FF5B6470', bordered: true },
};

const thin = { style: 'thin', color: { argb: 'FFB0B7C0' } } as const;
const borders = { top: thin, left: thin, bottom: thin, right: thin };

/** The look of an entry cell that nothing is written to yet, for a whole column. */
export function columnStyle(format: string | undefined): Partial<ExcelJS.Style> {
  return { ...fontAndAlignment(plain, {}), ...(format === undefined ? {} : { numFmt: format }) };
}

/** The look of a written cell. `columnFormat` is the number format of its column. */
export function cellStyle(cell: CellPlan, columnFormat: string | undefined): Partial<ExcelJS.Style> {
  const look = cell.style === undefined ? plain : looks[cell.style];
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
      color: { argb: link ? 'FF0563C1' : (look.colour ?? dark) },
      underline: link,
    },
    alignment: {
      vertical: 'middle',
      wrapText: wraps(cell),
      ...(align !== undefined ? { horizontal: align } : isTableText ? { horizontal: 'left', indent: 1 } : {}),
    },
  };
}
