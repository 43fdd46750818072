import { columnLetters } from '../../../../core/sheet/address.js';
import { type Look, lookOf } from '../../../../workbook/write/look.js';
import type { CellPlan, SheetPlan, TextStyle } from '../../../../workbook/write/plan.js';

/** Points of a column so many characters wide: 7 pixels a digit, 5 of padding, 0.75 points a pixel. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues widths, fonts, fills, wrapping and frozen rows of a written sheet. Borders are left to Excel's grid lines. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [index, width] of plan.widths.entries()) {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = columnPoints(width);
  }
  for (const { style, wrap, address } of stretches(plan.rows)) {
    const { format } = sheet.getRange(address);
    format.wrapText = wrap;
    format.verticalAlignment = 'Center';
    if (style !== undefined) dress(format, lookOf(style));
  }
  if (plan.freeze !== undefined && plan.freeze.rows > 0) sheet.freezePanes.freezeRows(plan.freeze.rows);
}

function dress(format: Excel.RangeFormat, look: Look): void {
  if (look.bold === true) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = `#${look.colour.slice(2)}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill.slice(2)}`;
}

interface Stretch {
  readonly style: TextStyle | undefined;
  readonly wrap: boolean;
  readonly address: string;
}

/** The cells of each column, runs of the same look together: a few requests instead of one for each cell. */
function stretches(rows: readonly (readonly CellPlan[])[]): readonly Stretch[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => stretchesOf(rows, column)).flat();
}

function stretchesOf(rows: readonly (readonly CellPlan[])[], column: number): readonly Stretch[] {
  const found: Stretch[] = [];
  const letters = columnLetters(column + 1);
  let first = 0;
  for (let row = 1; row <= rows.length; row += 1) {
    const cell = rows[first]?.[column];
    const next = rows[row]?.[column];
    if (row < rows.length && next?.style === cell?.style && next?.wrap === cell?.wrap) continue;
    if (cell !== undefined && (cell.style !== undefined || cell.wrap === true)) {
      const address = `${letters}${first + 1}:${letters}${row}`;
      found.push({ style: cell.style, wrap: cell.wrap === true, address });
    }
    first = row;
  }
  return found;
}
