import type { Finding } from '../../../core/finding.js';
import type { CellValue, WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { type CellBlock, PackedCells } from '../packed-cells.js';
import { type BookPiece, type CellsPiece, valueKinds } from './book-piece.js';

/** Texts sent at once. */
const textsPerPiece = 20_000;

/** A book as it was read from a file, in pieces that `unpackBook` puts together again; each text is sent once. */
export function* packBook(
  { sheets, ...book }: WorkbookSnapshot,
  findings: readonly Finding[],
): Generator<BookPiece> {
  const places = new Map<string, number>();
  for (const { cells, ...sheet } of sheets) {
    if (!(cells instanceof PackedCells)) throw new TypeError('Only a book read from a file is sent');
    const { blocks, count, formulas, formats, order } = cells.content;
    for (const block of blocks) {
      const texts: string[] = [];
      const piece = packBlock(block, places, texts);
      for (let start = 0; start < texts.length; start += textsPerPiece) {
        yield { kind: 'texts', texts: texts.slice(start, start + textsPerPiece) };
      }
      yield { kind: 'cells', cells: piece };
    }
    const named = formats.map(({ numberFormat, isDate }) => ({
      isDate,
      ...(numberFormat !== undefined && { numberFormat }),
    }));
    yield { kind: 'sheet', sheet: { sheet, count, formulas, formats: named, order } };
  }
  yield { kind: 'book', book, findings };
}

/**
 * @param places of the texts sent so far, to which those of the block are added
 * @param added takes in the texts that were not sent so far
 */
function packBlock(block: CellBlock, places: Map<string, number>, added: string[]): CellsPiece {
  const { length } = block.values;
  const kinds = new Uint8Array(length);
  const values = new Float64Array(length);
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    added.push(text);
    return places.size - 1;
  };
  for (const [at, value] of block.values.entries()) {
    kinds[at] = kindOf(value);
    if (typeof value === 'number') values[at] = value;
    else if (typeof value === 'string') values[at] = placeOf(value);
    else if (typeof value === 'object') values[at] = placeOf(value.error);
  }
  return {
    rows: block.rows.slice(0, length),
    columns: block.columns.slice(0, length),
    formats: block.formats.slice(0, length),
    kinds,
    values,
  };
}

function kindOf(value: CellValue | undefined): number {
  if (value === undefined) return valueKinds.none;
  if (typeof value === 'number') return valueKinds.number;
  if (typeof value === 'string') return valueKinds.text;
  if (typeof value === 'boolean') return value ? valueKinds.yes : valueKinds.no;
  return valueKinds.error;
}
