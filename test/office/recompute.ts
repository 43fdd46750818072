import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell } from '../../core/sheet/cell.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { convert } from './libre-office.js';

/** The formula cells of a workbook as LibreOffice computes them: their cached values are taken out before. */
export function recomputedCells(workbook: Uint8Array): ReadonlyMap<string, Cell> {
  const stripped = withoutCachedValues(workbook);
  if ([...formulaCells(stripped).values()].some(({ value }) => value !== undefined)) {
    throw new Error('A formula has kept its cached value');
  }
  return formulaCells(convert(stripped, 'xlsx', 'xlsx'));
}

/** The formula cells of a workbook by sheet, row and column: `汇总!6:3`. */
export function formulaCells(workbook: Uint8Array): ReadonlyMap<string, Cell> {
  const cells = readWorkbook(workbook).sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => cell.formula !== undefined)
      .map((cell): [string, Cell] => [`${sheet.name}!${cell.row}:${cell.column}`, cell]),
  );
  return new Map(cells);
}

/** The same book with formulas that have no cached value, so that whoever opens it must compute them. */
function withoutCachedValues(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        name.startsWith('xl/worksheets/sheet')
          ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
          : bytes,
      ]),
    ),
  );
}
