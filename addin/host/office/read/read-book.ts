import type { InputBook } from '../../../../core/report/input-book.js';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { sha256 } from '../../../sha256.js';
import type { ReadProgress, SheetEntry } from '../../host.js';
import { type Area, eachArea, rangeIn, rangeOf } from '../area.js';
import { runBlocks } from '../run-blocks.js';
import { runStep, type Wait } from '../run-step.js';
import { contentAreas } from './content-areas.js';
import { countsFrom1904 } from './date-system.js';
import { readCells } from './read-cells.js';

/** Cells read at a time: well under Excel's 5 MB for one answer, and short enough not to freeze the window. */
const cellsPerStep = 20_000;

/** Excel's words for a sheet's visibility are those of the file. */
const visibilities: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The sheets of the book, in the order of their tabs. */
export async function listSheets(context: Excel.RequestContext, wait: Wait): Promise<readonly SheetEntry[]> {
  const sheets = await runStep(context, wait, () =>
    context.workbook.worksheets.load('items/name,items/visibility'),
  );
  return sheets.items.map(({ name, visibility }) => ({
    name,
    visibility: visibilities[visibility] ?? 'visible',
  }));
}

/**
 * The open book as the core works on it. Defined names, data validations, hidden columns and filters are left
 * empty: no check and no award looks at them. Throws a `HostProblem` for a sheet beyond all reading.
 */
export async function readOpenBook(
  context: Excel.RequestContext,
  wait: Wait,
  progress: (read: ReadProgress) => void,
): Promise<InputBook> {
  const entries = await listSheets(context, wait);
  const workbook = await runStep(context, wait, () => context.workbook.load('name'));
  const areas = await contentAreas(
    context,
    wait,
    entries.map(({ name }) => name),
  );
  const totalRows = areas.reduce((sum, area) => sum + (area?.rowCount ?? 0), 0);
  const sheets: SheetSnapshot[] = [];
  let rows = 0;
  for (const [index, { name, visibility }] of entries.entries()) {
    const area = areas[index];
    const content =
      area === undefined
        ? { cells: [], hiddenRows: [], merges: [] }
        : await readSheet(context, wait, name, area, (read) =>
            progress({ sheet: name, rows: rows + read, totalRows }),
          );
    rows += area?.rowCount ?? 0;
    sheets.push({ name, visibility, ...content, hiddenColumns: [], validations: [] });
  }
  const snapshot: WorkbookSnapshot = {
    sheets,
    definedNames: [],
    date1904: countsFrom1904(cellsOf(sheets)),
    hasMacros: /\.xlsm$/i.test(workbook.name),
    hasExternalLinks: false,
  };
  return {
    name: workbook.name,
    sha256: `工作表内容:${sha256(JSON.stringify(snapshot))}`,
    snapshot,
    findings: [],
  };
}

/** The cells of one sheet. Throws a `HostProblem` for a sheet beyond all reading. */
export async function readSheetCells(
  context: Excel.RequestContext,
  wait: Wait,
  name: string,
): Promise<readonly Cell[]> {
  const [area] = await contentAreas(context, wait, [name]);
  return area === undefined ? [] : (await readSheet(context, wait, name, area, () => {})).cells;
}

/** One sheet's used area, in blocks of whole rows. */
async function readSheet(
  context: Excel.RequestContext,
  wait: Wait,
  name: string,
  area: Area,
  progress: (rows: number) => void,
): Promise<Pick<SheetSnapshot, 'hiddenRows' | 'merges'> & { readonly cells: readonly Cell[] }> {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const cells: Cell[] = [];
  const hiddenRows: number[] = [];
  const { merged } = await runStep(context, wait, () => ({
    merged: rangeIn(context.workbook.worksheets.getItem(name), rangeOf(area))
      .getMergedAreasOrNullObject()
      .load(eachArea),
  }));
  const merges = merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
  const rowsPerStep = Math.max(1, Math.floor(cellsPerStep / columnCount));
  await runBlocks(rowCount, rowsPerStep, async (from, count) => {
    const top = rowIndex + from;
    const { block, rowProperties } = await runStep(context, wait, () => {
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(top, columnIndex, count, columnCount);
      return {
        block: range.load('rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes'),
        rowProperties: range.getRowProperties({ rowHidden: true }),
      };
    });
    cells.push(...readCells(block));
    for (const [index, { rowHidden }] of rowProperties.value.entries()) {
      if (rowHidden === true) hiddenRows.push(top + index + 1);
    }
    progress(from + count);
  });
  return { cells, hiddenRows, merges };
}

function* cellsOf(sheets: readonly SheetSnapshot[]): Iterable<Cell> {
  for (const { cells } of sheets) yield* cells;
}
