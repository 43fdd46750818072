import { formatAddress, formatRange } from '../../core/sheet/address.js';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/cell.js';
import { buildXlsx, stylesWith, type XlsxParts } from './build-xlsx.js';

/** Formats of the book: General, a date, a fill without a format. */
const styles = stylesWith([
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="1" borderId="0" applyFill="1"/>',
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
]);

/** What a hand-made file may have besides its cells. */
export interface FileParts extends Pick<XlsxParts, 'parts' | 'workbookRelationships'> {
  /** Rows below the content of every sheet whose cells have a fill and nothing else. */
  readonly emptyStyledRows?: number;
  /** What stands in a sheet after its rows, by the sheet's name: `<dataValidations>…`. */
  readonly after?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook with these cells as people's programs write them: texts in the cells, formulas with their values. */
export function xlsxOf(
  { sheets, date1904 }: Pick<WorkbookSnapshot, 'sheets' | 'date1904'>,
  { emptyStyledRows = 0, after = {}, ...parts }: FileParts = {},
): Uint8Array {
  return buildXlsx({
    ...parts,
    styles,
    workbookPr: date1904 ? 'date1904="1"' : '',
    sheets: sheets.map((sheet) => ({
      name: escapeXml(sheet.name),
      ...(sheet.visibility !== 'visible' && { state: sheet.visibility }),
      data: rowsXml(sheet, emptyStyledRows),
      after: mergesXml(sheet) + (after[sheet.name] ?? ''),
    })),
  });
}

function rowsXml({ cells, hiddenRows }: SheetSnapshot, emptyStyledRows: number): string {
  const rows = new Map<number, string[]>(hiddenRows.map((row) => [row, []]));
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellXml(cell)]);
  const last = Math.max(0, ...rows.keys());
  for (let row = last + 1; row <= last + emptyStyledRows; row += 1) rows.set(row, [`<c r="A${row}" s="2"/>`]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inside]) => {
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row}"${hidden}>${inside.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: Cell): string {
  const { value, formula, isDate, numberFormat } = cell;
  const style = isDate === true ? 1 : numberFormat?.endsWith('%') === true ? 3 : 0;
  const start = `<c r="${formatAddress(cell)}" s="${style}"`;
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === undefined) return `${start}>${f}</c>`;
  if (typeof value === 'string') {
    return formula === undefined
      ? `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
      : `${start} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  }
  if (typeof value === 'object') return `${start} t="e">${f}<v>${value.error}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return `${start}>${f}<v>${value}</v></c>`;
}

function mergesXml({ merges }: SheetSnapshot): string {
  if (merges.length === 0) return '';
  return `<mergeCells>${merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('')}</mergeCells>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
