import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  formatAddress,
  formatRange,
  lastColumn,
  lastRow,
  parseAddress,
  parseRange,
  parseReference,
} from '../../../core/sheet/address.js';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each(['$B$7', 'B$7', '$B7', 'b7'])('%s is the address B7', (text) => {
  expect(parseAddress(text)).toEqual({ row: 7, column: 2 });
});

test.each(
  [
    ['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'A10000000', 'AAAA1', '表!A1', 'A1:B2'],
    ['$', '$1', 'A$', '$$A1', 'A$$1', 'A1$', 'A 1', 'A1 ', 'A-1', 'A1.', '[1', 'Ａ1', 'A１', 'Ä1'],
  ].flat(),
)('%j is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('an address reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: lastRow }),
      fc.integer({ min: 1, max: lastColumn }),
      (row, column) => {
        expect(parseAddress(formatAddress({ row, column }))).toEqual({ row, column });
      },
    ),
  );
});

test.each([
  ['B2', { top: 2, left: 2, bottom: 2, right: 2 }, 'B2'],
  ['C3:A1', { top: 1, left: 1, bottom: 3, right: 3 }, 'A1:C3'],
  ['$A:$B', { top: 1, left: 1, bottom: lastRow, right: 2 }, 'A1:B1048576'],
  ['2:3', { top: 2, left: 1, bottom: 3, right: lastColumn }, 'A2:XFD3'],
])('%s is a range', (text, range, printed) => {
  expect(parseRange(text)).toEqual(range);
  expect(formatRange(range)).toBe(printed);
});

test.each(['A1:B2:C3', 'A1:B', '表', ''])('%j is no range', (text) => {
  expect(parseRange(text)).toBeUndefined();
});

describe('a reference', () => {
  test.each([
    ['汇总!$C$18', '汇总'],
    ["'汇 总'!C18", '汇 总'],
    ["'它''的'!C18", "它'的"],
    ["'a!b'!C18", 'a!b'],
  ])('%s names a sheet', (text, sheet) => {
    expect(parseReference(text)).toEqual({ sheet, address: { row: 18, column: 3 } });
  });

  test.each(['C18', '!C18', '汇总!C18:C19', '汇总!#REF!'])('%s names none', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
