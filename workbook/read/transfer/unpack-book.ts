import type { CellValue, SheetSnapshot } from '../../../core/sheet/cell.js';
import { type CellBlock, PackedCells } from '../packed-cells.js';
import { type CellFormat, cellFormat, datedFormat } from '../read-styles.js';
import type { ReadWorkbook } from '../read-workbook.js';
import { type BookPiece, type CellsPiece, type SheetPiece, valueKinds } from './book-piece.js';

type Place = { readonly blocks: readonly CellBlock[]; readonly piece: SheetPiece };

/**
 * Puts a book together from the pieces of `packBook`: each call takes the next one, and the call with the last
 * returns the book.
 */
export function unpackBook(): (piece: BookPiece) => ReadWorkbook | undefined {
  const texts: string[] = [];
  const sheets: Place[] = [];
  let blocks: CellBlock[] = [];
  return (piece) => {
    if (piece.kind === 'texts') for (const text of piece.texts) texts.push(text);
    if (piece.kind === 'cells') blocks.push(unpackBlock(piece.cells, texts));
    if (piece.kind === 'sheet') {
      sheets.push({ blocks, piece: piece.sheet });
      blocks = [];
    }
    if (piece.kind !== 'book') return undefined;
    const { date1904 } = piece.book;
    return {
      ...piece.book,
      sheets: sheets.map((sheet) => unpackSheet(sheet, date1904)),
      findings: piece.findings,
    };
  };
}

function unpackSheet({ blocks, piece }: Place, date1904: boolean): SheetSnapshot {
  const { sheet, formats, ...content } = piece;
  const read = formats.map((format) => unpackFormat(format, date1904));
  return { ...sheet, cells: new PackedCells({ ...content, blocks, formats: read }) };
}

function unpackFormat(
  { numberFormat, isDate }: Pick<CellFormat, 'numberFormat' | 'isDate'>,
  date1904: boolean,
): CellFormat {
  const format = cellFormat(numberFormat, date1904);
  return isDate && !format.isDate ? datedFormat(format, date1904) : format;
}

function unpackBlock(
  { rows, columns, formats, kinds, values }: CellsPiece,
  texts: readonly string[],
): CellBlock {
  const read: (CellValue | undefined)[] = [];
  for (const [at, kind] of kinds.entries()) read.push(readValue(kind, values[at] ?? 0, texts));
  return { rows, columns, formats, values: read };
}

function readValue(kind: number, value: number, texts: readonly string[]): CellValue | undefined {
  if (kind === valueKinds.number) return value;
  if (kind === valueKinds.text) return texts[value] ?? '';
  if (kind === valueKinds.error) return { error: texts[value] ?? '' };
  return kind === valueKinds.none ? undefined : kind === valueKinds.yes;
}
