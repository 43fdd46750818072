import { lastColumn, lastRow } from '../address.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, SheetSnapshot } from '../cell.js';
import type { TableDefinition } from '../table.js';
import { type FoundHeader, findHeader } from './find-header.js';
import type { FoundTable } from './find-table.js';
import { bestFits, type FittingHeader } from './fit-header.js';
import { foldHeader, unitLine } from './fold-header.js';
import { sheetPart } from './sheet-part.js';

/** One of several tables on a sheet: its part of the sheet, and the tables that its header fits alike. */
export interface SplitPart {
  readonly sheet: SheetSnapshot;
  readonly fits: readonly FittingHeader[];
}

/** Rows from one header to the next. */
interface Band {
  readonly headerRows: readonly number[];
  /** The tables that the header fits; for the table that was found first, that one. */
  readonly fits: readonly FittingHeader[];
  readonly isOwn: boolean;
}

/** How far a header reaches around the row that looks like one, and how many lines a title may have above it. */
const around = 2;
const mostTitleLines = 6;

/** So many rows that may be headers are looked at closely; what is beyond them stays with the table above. */
const mostLines = 500;

/**
 * The tables of a sheet that holds more than the one found on it, below each other or side by side with a blank
 * column between: a table ends where the title or header of the next begins. Absent when it holds one. The header of
 * a table printed again further down belongs to its table.
 *
 * @param lines the rows besides its header that may be headers
 */
export function splitSheet(
  found: FoundTable,
  lines: readonly number[],
  definitions: readonly TableDefinition[],
): readonly SplitPart[] | undefined {
  const { sheet } = found;
  const rows = rowsAround(sheet, [...lines, ...found.header.rows]);
  const bands = findBands(found, lines, rows, definitions);
  const tops = bands.map((band, index) => (index === 0 ? 1 : titleStart(band, rows, sheet)));
  const parts = bands.flatMap((band, index) => {
    const bottom = (tops[index + 1] ?? lastRow + 1) - 1;
    return partsOf(band, { top: tops[index] ?? 1, bottom }, sheet, rows, definitions);
  });
  return parts.length < 2 ? undefined : withUnitsAsked(parts);
}

type Rows = ReadonlyMap<number, readonly Cell[]>;

/** The cells of rows near headers, by row. */
function rowsAround(sheet: SheetSnapshot, lines: readonly number[]): Rows {
  const wanted = new Set<number>();
  for (const line of lines) {
    for (let row = line - around - mostTitleLines; row <= line + around; row += 1) wanted.add(row);
  }
  const last = lines.reduce((lowest, line) => Math.max(lowest, line), 0) + around;
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (cell.row > last) break;
    if (!wanted.has(cell.row)) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function windowOf(sheet: SheetSnapshot, rows: Rows, from: number, to: number): SheetSnapshot {
  const cells: Cell[] = [];
  for (let row = from; row <= to; row += 1) cells.push(...(rows.get(row) ?? []));
  return { ...sheet, cells };
}

function findBands(
  { sheet, definition, header }: FoundTable,
  lines: readonly number[],
  rows: Rows,
  definitions: readonly TableDefinition[],
): readonly Band[] {
  const own: Band = { headerRows: header.rows, fits: [{ definition, header }], isOwn: true };
  const bands: Band[] = [];
  const ownRow = header.rows[0] ?? 1;
  let looked = 0;
  for (const line of [
    ...lines.filter((row) => row < ownRow),
    ownRow,
    ...lines.filter((row) => row > ownRow),
  ]) {
    const above = bands.at(-1);
    const after = above?.headerRows.at(-1) ?? 0;
    if (line === ownRow) bands.push(own);
    if (line === ownRow || line <= after || looked >= mostLines) continue;
    if (above !== undefined && hasSameTexts(above, rows.get(line) ?? [])) continue;
    looked += 1;
    const last = line < ownRow ? Math.min(ownRow - 1, line + around) : line + around;
    const window = windowOf(sheet, rows, Math.max(after + 1, line - around), last);
    if (above !== undefined && isPrintedAgain(above, window)) continue;
    const fits = bestFits(window, definitions);
    const [fit] = fits;
    if (fit !== undefined) bands.push({ headerRows: fit.header.rows, fits, isOwn: false });
  }
  return bands;
}

/** Whether a row repeats the header above word for word. */
function hasSameTexts({ fits: [fit] }: Band, cells: readonly Cell[]): boolean {
  if (fit === undefined) return false;
  const texts = new Map(cells.map(({ column, text }) => [column, foldHeader(text)]));
  return [...fit.header.columns.values()].every(
    ({ column, header }) => texts.get(column) === foldHeader(header),
  );
}

/** Whether the rows name the columns of the table above, all of them where they stand there. */
function isPrintedAgain({ fits }: Band, window: SheetSnapshot): boolean {
  return fits.some(({ definition, header: { columns } }) => {
    const again = findHeader(window, definition);
    if (again === undefined || again.columns.size < columns.size) return false;
    return [...again.columns].every(([id, { column }]) => columns.get(id)?.column === column);
  });
}

/** The first row of a band: its header, or the lines of group headings, title and unit right above it. */
function titleStart({ headerRows: [first = 1] }: Band, rows: Rows, { merges }: SheetSnapshot): number {
  let start = first;
  for (let row = first - 1; row >= first - mostTitleLines; row -= 1) {
    const cells = (rows.get(row) ?? []).filter((cell) => !isBlankCell(cell));
    if (cells.length === 0 || cells.some(({ value }) => typeof value !== 'string')) break;
    const words = cells.filter(({ text }) => unitLine(text) === undefined);
    const isGroup =
      row === first - 1 &&
      merges.some(({ top, left, right }) => top === row && right > left && right - left < 50);
    if ((words.length > 1 && !isGroup) || isEndLine(words[0]?.text ?? '')) break;
    start = row;
  }
  return start;
}

/** A sum or a note ends the table above it. */
function isEndLine(text: string): boolean {
  return /计(?:[(（].*)?$|^\s*(?:备?注|说明|附注|填表|填报|制表|审核|复核|经办)/.test(text);
}

function partsOf(
  band: Band,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  sheet: SheetSnapshot,
  rows: Rows,
  definitions: readonly TableDefinition[],
): readonly SplitPart[] {
  const header = band.headerRows[0] ?? top;
  const partAt = (left: number, right: number) => sheetPart(sheet, { top, bottom, left, right, header });
  const whole = partAt(1, lastColumn);
  const starts = columnStarts(band, sheet, rows);
  const aside = starts.map((left, index) => partAt(left, (starts[index + 1] ?? lastColumn + 1) - 1));
  const fits = aside.map((part) => ({ sheet: part, fits: bestFits(headOf(part, band), definitions) }));
  if (fits.length > 1 && fits.every((part) => part.fits.length > 0)) return fits;
  const again = bestFits(
    headOf(whole, band),
    band.isOwn ? band.fits.map(({ definition }) => definition) : definitions,
  );
  return [{ sheet: whole, fits: again.length > 0 ? again : band.fits }];
}

/** A part down to its header, so that nothing below is taken for one. */
function headOf(part: SheetSnapshot, { headerRows }: Band): SheetSnapshot {
  const last = headerRows.at(-1) ?? 1;
  const cells: Cell[] = [];
  for (const cell of part.cells) {
    if (cell.row > last) break;
    cells.push(cell);
  }
  return { ...part, cells };
}

/** The first columns of the blocks into which blank columns divide a header. */
function columnStarts({ headerRows }: Band, { merges }: SheetSnapshot, rows: Rows): readonly number[] {
  const filled = new Set<number>();
  for (const row of headerRows) {
    for (const cell of rows.get(row) ?? []) if (!isBlankCell(cell)) filled.add(cell.column);
    for (const { top, bottom, left, right } of merges) {
      if (row < top || row > bottom || right - left > 200) continue;
      for (let column = left; column <= right; column += 1) filled.add(column);
    }
  }
  const columns = [...filled].sort((a, b) => a - b);
  return columns
    .filter((column, index) => index === 0 || column - (columns[index - 1] ?? 0) > 1)
    .map((column, index) => (index === 0 ? 1 : column));
}

/**
 * A unit other than 万元 that a table further up declares may hold for those below it or not: where they say none
 * themselves, their amounts are not read.
 */
function withUnitsAsked(parts: readonly SplitPart[]): readonly SplitPart[] {
  let declared: FoundHeader['unitLine'];
  return parts.map(({ sheet, fits }) => {
    const own = fits[0]?.header.unitLine;
    if (own !== undefined) declared = own;
    const line = declared;
    if (own !== undefined || line === undefined || line.unit === '万元') return { sheet, fits };
    const asked = { ...line, unit: `${line.unit}（上面的表写的，本表没有写明）` };
    return { sheet, fits: fits.map((fit) => ({ ...fit, header: { ...fit.header, unitLine: asked } })) };
  });
}
