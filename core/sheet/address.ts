import type { CellAddress, CellRange } from './cell.js';

/** Excel's last row and column (XFD1048576). */
export const lastRow = 1_048_576;
/** The last column of an .xlsx sheet, XFD. */
export const lastColumn = 16_384;

/** The column's letters: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{row: 17, column: 4}` → `D17`. */
export function formatAddress(address: CellAddress): string {
  return `${columnLetters(address.column)}${address.row}`;
}

/** `D17` or `$D$17` → row and column; absent when it is no address inside Excel's grid. */
export function parseAddress(text: string): CellAddress | undefined {
  // By hand, since every cell of a file comes through here.
  let at = text.startsWith('$') ? 1 : 0;
  const firstLetter = at;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~caseBit;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const letters = at - firstLetter;
  if (letters === 0 || letters > 3) return undefined;
  if (text.charAt(at) === '$') at += 1;
  const digits = text.length - at;
  if (digits === 0 || digits > 7 || text.charAt(at) === '0') return undefined;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return column <= lastColumn && row <= lastRow ? { row, column } : undefined;
}

/** What tells `a` from `A` in ASCII. */
const caseBit = 0x20;

/** `A1:C3`, `B2` (one cell) or `A:C` / `2:5` (whole columns / rows) → a rectangle; absent when it is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...rest] = text.replaceAll('$', '').split(':');
  if (rest.length > 0) return undefined;
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(second)) {
    return corners(parseAddress(`${first}1`), parseAddress(`${second}${lastRow}`));
  }
  if (/^[1-9]\d{0,6}$/.test(first) && /^[1-9]\d{0,6}$/.test(second)) {
    return corners(parseAddress(`A${first}`), parseAddress(`XFD${second}`));
  }
  return corners(parseAddress(first), parseAddress(second));
}

function corners(a: CellAddress | undefined, b: CellAddress | undefined): CellRange | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** `{top: 1, left: 1, bottom: 3, right: 3}` → `A1:C3`; one cell is written once. */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const second = formatAddress({ row: range.bottom, column: range.right });
  return first === second ? first : `${first}:${second}`;
}

/** `汇总!$C$18` or `'汇 总'!C18` → sheet and cell; absent when it names no single cell of a sheet. */
export function parseReference(
  text: string,
): { readonly sheet: string; readonly address: CellAddress } | undefined {
  const at = text.lastIndexOf('!');
  const address = parseAddress(text.slice(at + 1));
  if (at < 1 || address === undefined) return undefined;
  const sheet = text.slice(0, at);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address };
}
