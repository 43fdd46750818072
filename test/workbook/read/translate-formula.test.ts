import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateFormula } from '../../../workbook/read/translate-formula.js';

describe('translateFormula', () => {
  it.each([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A)+SUM($B:C)', 0, 1, 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:2)', 3, 0, 'SUM(4:5)'],
    ['表!A1', 1, 0, '表!A2'],
    ["'A1 表'!A1", 1, 0, "'A1 表'!A2"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['年度A1+A1', 1, 0, '年度A1+A2'],
    ['Table1[A1]', 1, 0, 'Table1[A1]'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['XFD1048576', 1, 0, '#REF!'],
    ['Z9', 0, 1, 'AA9'],
    ['1.5E3+A1', 1, 0, '1.5E3+A2'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(translateFormula(formula, rows, columns)).toBe(moved);
  });

  it('comes back when moved there and back', () => {
    const move = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(move, move, (rows, columns) => {
        const formula = 'SUM(B2:$C$3)*D$4+$E5';
        expect(translateFormula(translateFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
