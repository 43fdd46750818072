import { describe, expect, it } from 'vitest';
import { PackedCells } from '../../../workbook/read/packed-cells.js';
import { type CellFormat, generalFormat } from '../../../workbook/read/read-styles.js';

/** A format that counts how often it is asked. */
function countingFormat(): CellFormat & { asked: number } {
  const format = {
    numberFormat: '0.00',
    isDate: true,
    asked: 0,
    show: (value: number) => {
      format.asked += 1;
      return `${value}.00`;
    },
  };
  return format;
}

const number = (row: number, column: number, value = 0, format: CellFormat = generalFormat) => ({
  row,
  column,
  value,
  formula: undefined,
  format,
});

describe('packed cells', () => {
  it('come back as they were put in', () => {
    const cells = new PackedCells();
    const format = countingFormat();
    cells.push(number(1, 2, 7, format));
    cells.push({ row: 1, column: 3, value: '甲', formula: 'B1', format: generalFormat });
    cells.push({ row: 2, column: 1, value: true, formula: undefined, format: generalFormat });
    cells.push({ row: 2, column: 2, value: { error: '#N/A' }, formula: undefined, format: generalFormat });
    cells.push({ row: 2, column: 3, value: undefined, formula: 'C9', format: generalFormat });
    expect([...cells]).toMatchObject([
      { row: 1, column: 2, value: 7, text: '7.00', numberFormat: '0.00', isDate: true, formula: undefined },
      {
        row: 1,
        column: 3,
        value: '甲',
        text: '甲',
        numberFormat: undefined,
        isDate: undefined,
        formula: 'B1',
      },
      { row: 2, column: 1, value: true, text: 'TRUE' },
      { row: 2, column: 2, value: { error: '#N/A' }, text: '#N/A' },
      { row: 2, column: 3, value: undefined, text: '', formula: 'C9' },
    ]);
  });

  it('make no text until it is asked for', () => {
    const cells = new PackedCells();
    const format = countingFormat();
    for (let row = 1; row <= 100; row += 1) cells.push(number(row, 1, row, format));
    expect(cells.filter(({ value }) => value === 7)).toHaveLength(1);
    expect(format.asked).toBe(0);
    expect(cells.at(6)?.text).toBe('7.00');
    expect(format.asked).toBe(1);
  });

  it('are counted from both ends, over the edge of a block', () => {
    const cells = new PackedCells();
    for (let row = 1; row <= 65_537; row += 1) cells.push(number(row, 1, row));
    expect(cells.length).toBe(65_537);
    expect([0, 65_535, 65_536, -1, -65_537].map((index) => cells.at(index)?.value)).toEqual([
      1, 65_536, 65_537, 65_537, 1,
    ]);
    expect([65_537, -65_538].map((index) => cells.at(index))).toEqual([undefined, undefined]);
    expect(cells.map(({ value }) => value).filter((value, index) => value !== index + 1)).toEqual([]);
    expect(cells.find(({ row }) => row > 65_536)?.value).toBe(65_537);
    expect(cells.some(({ row }) => row > 65_537)).toBe(false);
  });

  it('are sorted by row and column with their formulas, of two at one address the first first', () => {
    const cells = new PackedCells();
    cells.push({ ...number(2, 1, 3), formula: 'X3' });
    cells.push(number(1, 2, 1));
    cells.push(number(1, 2, 2));
    cells.push({ ...number(1, 1, 0), formula: 'X0' });
    cells.sort();
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [0, 'X0'],
      [1, undefined],
      [2, undefined],
      [3, 'X3'],
    ]);
    expect(cells.at(-1)?.value).toBe(3);
  });
});
