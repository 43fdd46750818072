import { expect, test } from 'vitest';
import { plantFaults } from '../../../cli/init/sample/index.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { PackedCells } from '../../../workbook/read/packed-cells.js';
import { cellFormat, datedFormat, generalFormat } from '../../../workbook/read/read-styles.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { packBook } from '../../../workbook/read/transfer/pack-book.js';
import { unpackBook } from '../../../workbook/read/transfer/unpack-book.js';
import { bigBook } from '../../bench/reading/big-book.js';
import { bookOf, sample } from '../../cli/sample/sample-books.js';

/** The book after a way to another thread. */
function sent(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const unpack = unpackBook();
  const books = [...packBook(snapshot, [])].map((piece) => unpack(structuredClone(piece)));
  const book = books.pop();
  expect(books.every((each) => each === undefined)).toBe(true);
  if (book === undefined) throw new Error('No book came');
  const { findings: _findings, ...rest } = book;
  return rest;
}

/** Everything that can be asked of a book, as plain data. */
function plain({ sheets, ...book }: WorkbookSnapshot) {
  return {
    ...book,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.map(({ row, column, value, text, formula, numberFormat, isDate }) => ({
        row,
        column,
        value,
        text,
        formula,
        numberFormat,
        isDate,
      })),
    })),
  };
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const { findings: _findings, ...snapshot } = readWorkbook(bytes);
  return snapshot;
}

test('a book with faults arrives as it was read', async () => {
  const snapshot = read(await bookOf(plantFaults(sample, awardTables).rows));
  expect(plain(sent(snapshot))).toEqual(plain(snapshot));
});

test('a sheet of several blocks of cells arrives as it was read', () => {
  const snapshot = read(bigBook(3000));
  expect(snapshot.sheets[0]?.cells.length).toBeGreaterThan(65_536);
  expect(plain(sent(snapshot))).toEqual(plain(snapshot));
});

test('every kind of value and format arrives, and cells out of order in their order', () => {
  const cells = new PackedCells();
  const day = cellFormat('yyyy/m/d', false);
  const values = [
    { value: 45_000.5, format: day },
    { value: 0.052, format: cellFormat('0.00%', false) },
    { value: 45_000, format: datedFormat(generalFormat, false) },
    { value: 45_000, format: datedFormat(cellFormat('0.0', false), false) },
    { value: '文字', format: generalFormat },
    { value: '文字', format: day },
    { value: true, format: generalFormat },
    { value: false, format: generalFormat },
    { value: { error: '#REF!' }, format: generalFormat },
    { value: undefined, format: generalFormat, formula: 'A1+1' },
  ];
  for (const [index, { formula, ...cell }] of values.entries()) {
    cells.push({ row: 20 - index, column: 2, formula, ...cell });
  }
  cells.sort();
  const sheet = {
    name: '表',
    visibility: 'visible',
    merges: [],
    hiddenRows: [3],
    hiddenColumns: [],
  } as const;
  const snapshot: WorkbookSnapshot = {
    sheets: [
      { ...sheet, cells, validations: [], hiddenReasons: new Map([[3, 'filter']]) },
      { ...sheet, name: '空表', cells: new PackedCells(), validations: [] },
    ],
    definedNames: [],
    date1904: false,
    hasMacros: false,
    hasExternalLinks: false,
  };
  const arrived = plain(sent(snapshot));
  expect(arrived).toEqual(plain(snapshot));
  expect(arrived.sheets[0]?.cells.map(({ row }) => row)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test('only a book read from a file is sent', () => {
  const snapshot = { ...read(bigBook(1)) };
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  expect(() => [...packBook({ ...snapshot, sheets: [{ ...sheet, cells: [] }] }, [])]).toThrow(TypeError);
});
