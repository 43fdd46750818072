import ExcelJS from 'exceljs';
import type { BookPlan } from './plan.js';
import { repack } from './repack.js';
import { writeSheet } from './write-sheet.js';

/**
 * The planned workbook as the bytes of an .xlsx file. The same plan gives the same bytes, in any time zone
 * and locale. Throws for a plan that Excel could not open: no visible sheet, a sheet name it refuses or that
 * comes twice, text or numbers it cannot hold.
 */
export async function writeBook(plan: BookPlan): Promise<Uint8Array> {
  checkSheets(plan);
  const book = new ExcelJS.Workbook();
  const date = new Date(`${plan.date}T00:00:00Z`);
  book.title = plan.title;
  book.creator = '文表';
  book.lastModifiedBy = '文表';
  book.created = date;
  book.modified = date;
  for (const sheet of plan.sheets) writeSheet(book, sheet);
  for (const { name, refersTo } of plan.names ?? []) book.definedNames.add(refersTo, name);
  return repack(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Excel's rules for sheet names; `!` besides, which formulas and links could not tell from their separator. */
const sheetName = /^(?!')[^:\\/?*[\]!]{1,31}(?<!')$/;

function checkSheets(plan: BookPlan): void {
  const seen = new Set<string>();
  for (const { name } of plan.sheets) {
    if (!sheetName.test(name)) throw new RangeError(`Excel takes no sheet named \`${name}\`.`);
    if (seen.has(name.toLowerCase())) throw new RangeError(`Two sheets are named \`${name}\`.`);
    seen.add(name.toLowerCase());
  }
  if (plan.sheets.every((sheet) => sheet.hidden === true)) {
    throw new RangeError('A workbook needs a visible sheet.');
  }
}
