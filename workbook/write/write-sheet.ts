import type ExcelJS from 'exceljs';
import { cellStyle, columnStyle } from './cell-style.js';
import { cellValue } from './cell-value.js';
import { conditionalFormat, dataBar } from './conditional-format.js';
import type { SheetPlan } from './plan.js';
import { rowHeight } from './row-height.js';
import { dataValidation } from './validation.js';

/** Page margins in inches, as Excel keeps them. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
/** In points: a line of 11-point text with air around it. */
const defaultRowHeight = 18;
/** Excel's numbers of paper sizes. */
const paperSizes = { A3: 8, A4: 9 } as const;

/** Adds the planned sheet to the book. */
export function writeSheet(book: ExcelJS.Workbook, plan: SheetPlan): void {
  const sheet = book.addWorksheet(plan.name, {
    state: plan.hidden === true ? 'hidden' : 'visible',
    views: [
      {
        showGridLines: plan.gridlines,
        ...(plan.freeze === undefined
          ? { state: 'normal' }
          : { state: 'frozen', xSplit: plan.freeze.columns, ySplit: plan.freeze.rows }),
      },
    ],
    properties: { defaultRowHeight },
    pageSetup: pageSetup(plan),
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  });
  writeColumns(sheet, plan);
  writeRows(sheet, plan);
  for (const range of plan.merges ?? []) sheet.mergeCells(range);
  if (plan.filter !== undefined) sheet.autoFilter = plan.filter;
  writeValidations(sheet, plan);
  for (const [index, highlight] of (plan.highlights ?? []).entries()) {
    sheet.addConditionalFormatting(conditionalFormat(highlight, index + 1));
  }
  for (const [index, bar] of (plan.bars ?? []).entries()) {
    sheet.addConditionalFormatting(dataBar(bar, (plan.highlights?.length ?? 0) + index + 1));
  }
}

function pageSetup(plan: SheetPlan): Partial<ExcelJS.PageSetup> {
  const { orientation, titleRows, titleColumns, pagesWide = 1, paper = 'A4' } = plan.print;
  return {
    // exceljs names a few sizes only; the file format counts A3 as 8.
    paperSize: paperSizes[paper] as ExcelJS.PaperSize,
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    horizontalCentered: true,
    margins,
    ...(titleRows === undefined ? {} : { printTitlesRow: titleRows.join(':') }),
    ...(titleColumns === undefined ? {} : { printTitlesColumn: titleColumns }),
  };
}

function writeColumns(sheet: ExcelJS.Worksheet, plan: SheetPlan): void {
  for (const [index, width] of plan.widths.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.style = columnStyle(plan.columnFormats?.[index]);
  }
}

function writeRows(sheet: ExcelJS.Worksheet, plan: SheetPlan): void {
  for (const [rowIndex, cells] of plan.rows.entries()) {
    const row = sheet.getRow(rowIndex + 1);
    const height = rowHeight(cells, plan.widths);
    if (height !== undefined) row.height = height;
    for (const [columnIndex, planned] of cells.entries()) {
      const cell = row.getCell(columnIndex + 1);
      cell.value = cellValue(planned);
      cell.style = cellStyle(planned, plan.columnFormats?.[columnIndex]);
    }
  }
}

/** exceljs keeps validations by address and takes a range for one; its types do not show that. */
function writeValidations(sheet: ExcelJS.Worksheet, plan: SheetPlan): void {
  const byRange: Record<string, ExcelJS.DataValidation> = {};
  for (const validation of plan.validations ?? []) byRange[validation.range] = dataValidation(validation);
  Object.assign(sheet, { dataValidations: { model: byRange } });
}
