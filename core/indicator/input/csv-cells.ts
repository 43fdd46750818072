import type { Cell } from '../../sheet/cell.js';

/** A cell of a CSV file may be as long as this; a longer one means that a quotation mark was never closed. */
const longest = 32_767;

/**
 * The cells of a CSV text (RFC 4180: commas, quotes doubled inside quotes, any line end), all of them text; empty ones
 * are left out. Tabs and semicolons part the cells where the first line has no comma. Absent when a quotation mark is
 * not closed.
 */
export function csvCells(source: string): readonly Cell[] | undefined {
  const text = source.replace(/^\uFEFF/, '');
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const comma = [',', '\t', ';'].find((mark) => firstLine.includes(mark)) ?? ',';
  const cells: Cell[] = [];
  let [row, column, at] = [1, 1, 0];
  const push = (value: string) => {
    if (value.trim() !== '') cells.push({ row, column, value, text: value });
  };
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0 || value.length > longest) return undefined;
        value += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== comma && text[at] !== '\n' && text[at] !== '\r') at += 1;
    push(value + text.slice(start, at));
    if (text[at] === comma) {
      column += 1;
      at += 1;
    } else {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      row += 1;
      column = 1;
    }
  }
  return cells;
}
