import type { Cell, WorkbookSnapshot } from '../sheet/cell.js';

/** A workbook with one sheet of these rows, from A1 on: what an example of a rule is held against. */
export function exampleBook(
  rows: readonly (readonly (string | number)[])[],
  sheet = '数据',
): WorkbookSnapshot {
  const cells = rows.flatMap((row, index) =>
    row.map((value, column): Cell => ({ row: index + 1, column: column + 1, value, text: String(value) })),
  );
  return {
    sheets: [
      {
        name: sheet,
        visibility: 'visible',
        cells,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        validations: [],
      },
    ],
    definedNames: [],
    date1904: false,
    hasMacros: false,
    hasExternalLinks: false,
  };
}
