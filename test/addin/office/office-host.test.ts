import { columnLetters } from '../../../core/sheet/address.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { describeHost, type HostUnderTest } from '../host-contract.js';
import { openInExcel } from './excel-under-test.js';
import type { MemoryBook } from './memory-book.js';

const open = async (name: string, bytes: Uint8Array): Promise<HostUnderTest> => {
  const { host, book, saved } = openInExcel(name, readWorkbook(bytes));
  return {
    host,
    saved,
    sheetText: async (sheet) => textOf(book, sheet),
    writtenText: (outcome, planned) => {
      if (outcome.kind !== 'sheets') throw new Error('Expected new sheets');
      const written = outcome.sheets?.find((sheet) => sheet.planned === planned);
      return textOf(book, written?.name ?? '');
    },
    shown: () => ({
      ...(book.active !== undefined && { sheet: book.active }),
      ...(book.selected !== undefined && { cell: book.selected }),
    }),
  };
};

describeHost('An open Excel', open, ['annotate', 'changedBook']);

function textOf(book: MemoryBook, name: string): ReadonlyMap<string, string> {
  const cells = book.sheets.find((sheet) => sheet.name === name)?.cells ?? new Map();
  return new Map(
    [...cells].map(([key, { text }]) => {
      const [row, column] = key.split(',').map(Number);
      return [`${columnLetters(column ?? 0)}${row}`, text];
    }),
  );
}
