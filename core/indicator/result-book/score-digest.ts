import { roundHalfUp } from '../../decimal.js';
import type { SheetSnapshot } from '../../sheet/cell.js';
import { foldName } from '../../sheet/fold-text.js';
import { shownDecimal } from '../../sheet/parse/number.js';

/** Places of a score that spreadsheets keep whichever of them saved the book. */
const places = 9;

/** Rows of texts and numbers as a spreadsheet stores them; absent for an empty cell. */
export type DigestRows = readonly (readonly (string | number | undefined)[])[];

/** A sheet whose contents may not change. */
export interface DigestSheet {
  readonly name: string;
  readonly rows: DigestRows;
}

/**
 * What may not be changed by hand in a score result book as one text, to be hashed. Sorting a sheet, spacing and looks
 * change nothing; any other edit does.
 */
export function scoreDigestText(
  items: readonly (readonly [string, string])[],
  sheets: readonly DigestSheet[],
): string {
  return JSON.stringify([
    items.map((item) => item.map(foldName)).sort(byText),
    sheets.map(({ name, rows }) => [
      name,
      rows
        .map(rowText)
        .filter((text) => text !== '[]')
        .sort(),
    ]),
  ]);
}

/** The contents of a row as far as there are some; `[]` for an empty one. */
function rowText(row: DigestRows[number]): string {
  const texts = row.map(cellText);
  while (texts.at(-1) === '') texts.pop();
  return JSON.stringify(texts);
}

function cellText(content: string | number | undefined): string {
  if (typeof content !== 'number') return foldName(content ?? '');
  const decimal = shownDecimal(content);
  return decimal === undefined ? '' : roundHalfUp(decimal, places);
}

function byText(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [a.join('\0'), b.join('\0')];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The contents of a sheet as it was read. */
export function readDigestSheet({ name, cells }: SheetSnapshot): DigestSheet {
  const rows = new Map<number, (string | number | undefined)[]>();
  for (const { row, column, value, text } of cells) {
    const contents = rows.get(row) ?? [];
    contents[column - 1] = typeof value === 'number' ? value : text;
    rows.set(row, contents);
  }
  return { name, rows: [...rows.values()].map((row) => Array.from(row)) };
}
