import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { newFolder } from './run-cli.js';

/** What is done to the first line of 企业研发费用补助 of a result book, and what its sums then are. */
export interface LoweredAward {
  readonly from: number;
  readonly to: number;
  /** The batch's total before. */
  readonly total: number;
}

/**
 * A copy of a result book in which one 核定额 is lowered with a reason and signatures, and every sum that had the old
 * total has the new one, as a spreadsheet program computes it.
 */
export async function lowerAward(result: string, { from, to, total }: LoweredAward): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(result);
  const sheet = book.getWorksheet('奖补测算表');
  if (sheet === undefined) throw new Error('No 奖补测算表');
  const columnOf = (header: string) =>
    (sheet.getRow(3).values as readonly unknown[]).findIndex((value) =>
      String(value ?? '').startsWith(header),
    );
  const row = [...Array(sheet.rowCount).keys()].find(
    (number) => number > 3 && sheet.getRow(number).getCell(columnOf('核定额')).value === from,
  );
  if (row === undefined) throw new Error(`No 核定额 of ${from}`);
  const set = (header: string, value: string | number) => {
    sheet.getRow(row).getCell(columnOf(header)).value = value;
  };
  set('核定额', to);
  set('核减原因', '部分费用不符合口径');
  set('经办', '高新技术科');
  set('复核', '规划财务科');
  book.getWorksheet('汇总')?.eachRow((each) =>
    each.eachCell((cell) => {
      const { value } = cell;
      if (value !== null && typeof value === 'object' && 'formula' in value && value.result === total) {
        cell.value = { ...value, result: total - from + to };
      }
    }),
  );
  const path = join(newFolder(), '改过的结果.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}
