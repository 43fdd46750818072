import type { InputBook } from '../../../../core/report/input-book.js';
import type { Cell, CellRange, SheetSnapshot, WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { sha256 } from '../../../sha256.js';
import type { ReadProgress, SheetEntry } from '../../host.js';
import { runStep, type Wait } from '../run-step.js';
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
 * empty: no check and no award looks at them.
 */
export async function readOpenBook(
  context: Excel.RequestContext,
  wait: Wait,
  progress: (read: ReadProgress) => void,
): Promise<InputBook> {
  const entries = await listSheets(context, wait);
  const { workbook, areas } = await runStep(context, wait, () => ({
    workbook: context.workbook.load('name'),
    areas: entries.map(({ name }) =>
      context.workbook.worksheets
        .getItem(name)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    ),
  }));
  const totalRows = areas.reduce((sum, area) => sum + (area.isNullObject ? 0 : area.rowCount), 0);
  const sheets: SheetSnapshot[] = [];
  let rows = 0;
  for (const [index, { name, visibility }] of entries.entries()) {
    const area = areas[index];
    const content =
      area === undefined || area.isNullObject
        ? { cells: [], hiddenRows: [], merges: [] }
        : await readSheet(context, wait, name, area, (read) =>
            progress({ sheet: name, rows: rows + read, totalRows }),
          );
    rows += area === undefined || area.isNullObject ? 0 : area.rowCount;
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

type Area = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** One sheet's used area, in blocks of whole rows. */
async function readSheet(
  context: Excel.RequestContext,
  wait: Wait,
  name: string,
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  progress: (rows: number) => void,
): Promise<Pick<SheetSnapshot, 'cells' | 'hiddenRows' | 'merges'>> {
  const cells: Cell[] = [];
  const hiddenRows: number[] = [];
  let merges: readonly CellRange[] = [];
  const rowsPerStep = Math.max(1, Math.floor(cellsPerStep / columnCount));
  for (let done = 0; done < rowCount; done += rowsPerStep) {
    const top = rowIndex + done;
    const height = Math.min(rowsPerStep, rowCount - done);
    const { block, rowProperties, merged } = await runStep(context, wait, () => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(top, columnIndex, height, columnCount);
      return {
        block: range.load('rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes'),
        rowProperties: range.getRowProperties({ rowHidden: true }),
        merged:
          done > 0
            ? undefined
            : sheet
                .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
                .getMergedAreasOrNullObject()
                .load(
                  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
                ),
      };
    });
    cells.push(...readCells(block));
    for (const [index, { rowHidden }] of rowProperties.value.entries()) {
      if (rowHidden === true) hiddenRows.push(top + index + 1);
    }
    if (merged !== undefined && !merged.isNullObject) merges = merged.areas.items.map(rangeOf);
    progress(done + height);
  }
  return { cells, hiddenRows, merges };
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): CellRange {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function* cellsOf(sheets: readonly SheetSnapshot[]): Iterable<Cell> {
  for (const { cells } of sheets) yield* cells;
}
