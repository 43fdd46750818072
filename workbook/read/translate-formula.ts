import { columnLetters, lastColumn, lastRow } from '../../core/sheet/address.js';

const reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula as it reads `rows` further down and `columns` further right: relative references move, absolute
 * ones, texts, sheet names and structured references stay. A reference pushed off the grid becomes `#REF!`.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, ...found: (string | undefined)[]) => {
    const [c, column, r, row, c1, column1, c2, column2, r1, row1, r2, row2] = found;
    const parts =
      column !== undefined
        ? [moveColumn(c, column, columns), moveRow(r, row, rows)]
        : column1 !== undefined
          ? [moveColumn(c1, column1, columns), ':', moveColumn(c2, column2, columns)]
          : row1 !== undefined
            ? [moveRow(r1, row1, rows), ':', moveRow(r2, row2, rows)]
            : [whole];
    return parts.includes(undefined) ? '#REF!' : parts.join('');
  });
}

function moveRow(absolute = '', row = '', by: number): string | undefined {
  if (absolute !== '') return absolute + row;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= lastRow ? String(moved) : undefined;
}

function moveColumn(absolute = '', letters = '', by: number): string | undefined {
  if (absolute !== '') return absolute + letters;
  let column = by;
  for (const [index, letter] of [...letters.toUpperCase()].reverse().entries()) {
    column += (letter.charCodeAt(0) - 64) * 26 ** index;
  }
  return column >= 1 && column <= lastColumn ? columnLetters(column) : undefined;
}
