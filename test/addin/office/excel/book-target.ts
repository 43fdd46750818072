import { parseRange } from '../../../../core/sheet/address.js';
import { type MemoryBook, type MemorySheet, newSheet, usedRange } from '../memory-book.js';
import { commentsTarget } from './comments-target.js';
import { areasTarget, rangeTarget } from './range-target.js';
import { missing, Refusal, type Target } from './target.js';

/** The open workbook: its sheets, and whether its structure is protected. */
export function bookTarget(book: MemoryBook): Target {
  return {
    load: () => ({ Name: book.name }),
    property: (name) => {
      if (name === 'Worksheets') return sheetsTarget(book);
      if (name === 'Protection') return { load: () => ({ Protected: book.isStructureProtected }) };
      if (name === 'Comments') return commentsTarget(book);
      return missing(name);
    },
    call: (name) => {
      if (name !== 'GetSelectedRanges') return missing(name);
      if (book.selection === undefined) throw new Refusal('InvalidSelection');
      return areasTarget(activeSheet(book), book.selection);
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
      if (name === 'GetActiveWorksheet') return sheetTarget(book, activeSheet(book));
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
        case 'Delete':
          if (book.isStructureProtected) throw new Refusal('AccessDenied');
          if (sheet.visibility === 'VeryHidden') throw new Refusal('InvalidOperation');
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          return null;
        default:
          return missing(name);
      }
    },
    set: (name, value) => {
      if (name !== 'Visibility') return missing(name);
      if (book.isStructureProtected) throw new Refusal('AccessDenied');
      sheet.visibility = value as MemorySheet['visibility'];
    },
  };
}

function activeSheet({ sheets, active }: MemoryBook): MemorySheet {
  const [first] = sheets;
  const sheet = sheets.find(({ name }) => name === active) ?? first;
  if (sheet === undefined) throw new Error('An Excel book has a sheet');
  return sheet;
}
