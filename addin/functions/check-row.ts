import { parseAddress } from '../../core/sheet/address.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import type { Cell, SheetSnapshot } from '../../core/sheet/cell.js';
import { findHeader } from '../../core/sheet/find/find-header.js';
import type { FoundTable } from '../../core/sheet/find/find-table.js';
import { readRows } from '../../core/sheet/read/read-rows.js';
import { regions } from '../data/embedded.js';
import { cellOf, type Given } from './arguments/argument.js';
import { wrongArgument } from './function-error.js';
import { problemSentence } from './problem-sentence.js';

type Grid = readonly (readonly Given[])[];

/**
 * Every rule on single cells over rows of one of the award tables, told by its headers: for each row 「正确」,
 * or what is wrong, or why the row is no record (a sum, a remark); empty text for a blank row. Rules that
 * compare rows or sheets are left to the check of the book, and so are columns that the headers lack. Throws
 * `#VALUE!` for headers of no such table, and for a header that cannot be used (a unit that is none).
 */
export function checkRows(headers: Grid, rows: Grid): readonly string[] {
  const width = headers[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw wrongArgument('表头和数据行的列数不同');
  const found = findBestTable(sheetOf([...headers, ...rows]), headers.length);
  const { table, findings } = readRows(found, { date1904: false, regions });
  const problems = new Map<number, string[]>();
  for (const finding of findings) {
    const cell = finding.place.kind === 'sheet' ? finding.place.cell : undefined;
    const row = parseAddress(cell ?? '')?.row ?? 0;
    problems.set(row, [...(problems.get(row) ?? []), problemSentence(finding)]);
  }
  const [headerProblem] = [...problems].flatMap(([row, texts]) =>
    row >= 1 && row <= headers.length ? texts : [],
  );
  if (headerProblem !== undefined) throw wrongArgument(headerProblem);
  const records = new Set(table.rows.map(({ row }) => row));
  const ignored = new Map(table.ignoredRows.map(({ row, reason }) => [row, reason]));
  return rows.map((_, index) => {
    const row = headers.length + index + 1;
    const texts = problems.get(row);
    if (texts !== undefined) return texts.join('。');
    return records.has(row) ? '正确' : (ignored.get(row) ?? '');
  });
}

/** The award table whose columns the headers name most of, its dates marked as such. */
function findBestTable(sheet: SheetSnapshot, headerRows: number): FoundTable {
  const header = { ...sheet, cells: sheet.cells.filter(({ row }) => row <= headerRows) };
  const [best] = awardTables
    .flatMap((definition): readonly FoundTable[] => {
      const found = findHeader(header, definition);
      return found === undefined ? [] : [{ definition, sheet, header: found }];
    })
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best === undefined) throw wrongArgument('表头没有认出：至少要有两列是「企业库」等表的列名');
  return { ...best, sheet: { ...sheet, cells: sheet.cells.map((cell) => withDate(cell, best)) } };
}

/** A function gets the serial number of a date without its format: the column says that it is a date. */
function withDate(cell: Cell, { definition, header }: FoundTable): Cell {
  const isDate = definition.columns.some(
    ({ id, type }) => type.kind === 'date' && header.columns.get(id)?.column === cell.column,
  );
  return isDate && typeof cell.value === 'number' ? { ...cell, isDate } : cell;
}

function sheetOf(grid: Grid): SheetSnapshot {
  return {
    name: '',
    visibility: 'visible',
    cells: grid.flatMap((row, rowIndex) =>
      row.flatMap((given, columnIndex) => cellOf(given, rowIndex + 1, columnIndex + 1) ?? []),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}
