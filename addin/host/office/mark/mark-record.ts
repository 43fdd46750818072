import { markRecordSheet } from '../../../../core/sheet/own-sheets.js';
import { copyMarks, excelMarks } from '../../../../workbook/patch/clear/record-format.js';
import { ownSheetName } from '../change/add-own-sheet.js';
import { writeBlocks } from '../change/write-blocks.js';
import { listSheets, readSheetCells } from '../read/read-book.js';
import { runStep, type Wait } from '../run-step.js';
import { addSheet } from '../write/add-sheet.js';
import { deleteSheet } from '../write/delete-sheet.js';
import type { BookCell, Fill } from './fills.js';

const recordNote = '清除标注时据本表恢复原样；随标注一起删去';

/** A mark as it was put on a cell. */
export interface PutMark extends BookCell {
  /** The whole text of its comment, with line feeds alone. */
  readonly comment: string;
  readonly formerFill: Fill;
}

/** What a sheet of the book, very hidden unless somebody has shown it, says of our marks. */
export interface MarkRecord {
  /** That sheet. */
  readonly sheet: string;
  /** The sheet that lists the findings. */
  readonly resultSheet: string;
  readonly marks: readonly PutMark[];
}

/** Adds the record to the book, before anything is marked. One that breaks off is taken out again. */
export async function writeMarkRecord(
  context: Excel.RequestContext,
  wait: Wait,
  { resultSheet, marks }: Omit<MarkRecord, 'sheet'>,
  taken: readonly string[],
): Promise<void> {
  const sheet = ownSheetName(markRecordSheet, taken);
  const rows = [
    [excelMarks, resultSheet, recordNote, '', '', '', ''],
    ...marks.map(({ sheet: of, cell, comment, formerFill: { color, pattern, patternColor } }) => [
      ...['mark', of, cell, comment],
      ...[color, pattern, patternColor],
    ]),
  ];
  const range = { top: 1, left: 1, bottom: rows.length, right: 7 };
  const formats = rows.map((row) => row.map(() => '@'));
  await addSheet(context, wait, sheet);
  try {
    await runStep(context, wait, () => {
      context.workbook.worksheets.getItem(sheet).visibility = 'VeryHidden';
    });
    await writeBlocks(context, wait, [{ sheet, range, contents: rows, formats }]);
  } catch (error) {
    await deleteSheet(context, wait, sheet);
    throw error;
  }
}

/** What the book says of marks: each record of ours, and whether it was marked as a file. */
export async function readMarkRecords(
  context: Excel.RequestContext,
  wait: Wait,
): Promise<{ readonly records: readonly MarkRecord[]; readonly isMarkedCopy: boolean }> {
  const records: MarkRecord[] = [];
  let isMarkedCopy = false;
  for (const { name } of await listSheets(context, wait)) {
    if (!name.startsWith(markRecordSheet)) continue;
    const [[format, resultSheet = ''] = [], ...rows] = await textRows(context, wait, name);
    if (format === copyMarks) isMarkedCopy = true;
    if (format !== excelMarks) continue;
    const marks = rows.flatMap(([kind, sheet = '', cell = '', comment = '', ...fill]) => {
      const [color = '', pattern = '', patternColor = ''] = fill;
      return kind === 'mark' ? [{ sheet, cell, comment, formerFill: { color, pattern, patternColor } }] : [];
    });
    records.push({ sheet: name, resultSheet, marks });
  }
  return { records, isMarkedCopy };
}

async function textRows(
  context: Excel.RequestContext,
  wait: Wait,
  sheet: string,
): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  for (const { row, column, value } of await readSheetCells(context, wait, sheet)) {
    while (rows.length < row) rows.push([]);
    const texts = rows[row - 1] ?? [];
    texts[column - 1] = String(value);
  }
  return rows;
}
