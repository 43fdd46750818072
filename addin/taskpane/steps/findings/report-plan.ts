import type { IsoDate } from '../../../../core/calendar.js';
import type { ResultSheetPlan } from '../../../../workbook/patch/annotation.js';
import type { BookPlan, CellPlan } from '../../../../workbook/write/plan.js';

/** The sheet 校验结果 of a marked copy as a book of its own, for hosts that write new sheets. */
export function reportPlan({ name, columnWidths, rows }: ResultSheetPlan, date: IsoDate): BookPlan {
  const cells = rows.map((row, index) =>
    row.map((cell): CellPlan => ({ ...cell, style: index === 0 ? 'header' : 'cell', wrap: true })),
  );
  return {
    title: name,
    date,
    sheets: [
      {
        name,
        widths: columnWidths,
        rows: cells,
        freeze: { rows: 1, columns: 0 },
        gridlines: true,
        print: { orientation: 'landscape', titleRows: [1, 1] },
      },
    ],
  };
}
