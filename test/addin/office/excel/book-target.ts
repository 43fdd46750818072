import { parseRange } from '../../../../core/sheet/address.js';
import { type MemoryBook, type MemorySheet, newSheet, usedRange } from '../memory-book.js';
import { rangeTarget } from './range-target.js';
import { missing, Refusal, type Target } from './target.js';

/** The open workbook: its sheets, and whether its structure is protected. */
export function bookTarget(book: MemoryBook): Target {
  return {
    load: () => ({ Name: book.name }),
    property: (name) => {
      if (name === 'Worksheets') return sheetsTarget(book);
      if (name === 'Protection') return { load: () => ({ Protected: book.isStructureProtected }) };
      return missing(name);
    },
  };
}

function sheetsTarget(book: MemoryBook): Target {
  const find = (key: string) =>
    book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return {
    load: () => ({
      _Items: book.sheets.map(({ id, name, visibility }) => ({ Id: id, Name: name, Visibility: visibility })),
    }),
    item: (key) => {
      const sheet = find(key);
      if (sheet === undefined) throw new Refusal('ItemNotFound');
      return sheetTarget(book, sheet);
    },
    call: (name, [key]) => {
      const sheet = find(String(key));
      if (name === 'GetItemOrNullObject') return sheet === undefined ? null : sheetTarget(book, sheet);
      if (name !== 'Add') return missing(name);
      if (book.isStructureProtected) throw new Refusal('AccessDenied');
      if (sheet !== undefined) throw new Refusal('ItemAlreadyExists');
      return sheetTarget(book, newSheet(book, String(key)));
    },
  };
}

function sheetTarget(book: MemoryBook, sheet: MemorySheet): Target {
  return {
    sheet: sheet.name,
    load: () => ({ Id: sheet.id, Name: sheet.name }),
    property: (name) => (name === 'FreezePanes' ? { sheet: sheet.name, call: () => null } : missing(name)),
    call: (name, args) => {
      switch (name) {
        case 'Activate':
          book.active = sheet.name;
          return null;
        case 'GetRange': {
          const range = parseRange(String(args[0]));
          if (range === undefined) throw new Refusal('InvalidArgument');
          return rangeTarget(book, sheet, range, String(args[0]));
        }
        case 'GetRangeByIndexes': {
          const [row, column, rows, columns] = args.map(Number);
          if (row === undefined || column === undefined || rows === undefined || columns === undefined) {
            throw new Refusal('InvalidArgument');
          }
          return rangeTarget(book, sheet, {
            top: row + 1,
            left: column + 1,
            bottom: row + rows,
            right: column + columns,
          });
        }
        case 'GetUsedRangeOrNullObject': {
          const range = usedRange(sheet);
          return range === undefined ? null : rangeTarget(book, sheet, range);
        }
        default:
          return missing(name);
      }
    },
  };
}
