import { formatAddress, parseAddress } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import {
  applyEdits,
  type Edit,
  openEmpty,
  readAttribute,
  scanTags,
  setAttribute,
  type Tag,
} from '../../core/xml/xml-text.js';

/**
 * The worksheet with new styles on some cells. Cells and rows that are not there yet are put in at their
 * place; a new cell starts from the style of its row or column. Everything else stays as it is written.
 *
 * @param restyle the new style number, from the cell's style number so far
 */
export function restyleCells(
  xml: string,
  cells: readonly CellAddress[],
  restyle: (cell: CellAddress, style: number) => number,
): string {
  const waiting = groupByRow(cells);
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const edits: Edit[] = [];
  const number = (tag: Tag, name: string, otherwise: number): number =>
    Number(readAttribute(xml, tag, name) ?? otherwise);

  let prefix = '';
  let inData = false;
  let row = 0;
  let column = 0;
  let rowStyle: number | undefined;
  let columnsLeft: number[] = [];

  const newCell = (address: CellAddress, ownRowStyle: number | undefined): string => {
    const ofColumn = columnStyles.find(
      ({ from, to }) => from <= address.column && address.column <= to,
    )?.style;
    const style = restyle(address, ownRowStyle ?? ofColumn ?? 0);
    return `<${prefix}c r="${formatAddress(address)}" s="${style}"/>`;
  };
  const newCellsBefore = (limit: number): string => {
    const count = columnsLeft.filter((each) => each < limit).length;
    return columnsLeft
      .splice(0, count)
      .map((each) => newCell({ row, column: each }, rowStyle))
      .join('');
  };
  const newRowsBefore = (limit: number): string => {
    let rows = '';
    for (const [at, columns] of waiting) {
      if (at >= limit) break;
      waiting.delete(at);
      const made = columns.map((each) => newCell({ row: at, column: each }, undefined)).join('');
      rows += `<${prefix}row r="${at}">${made}</${prefix}row>`;
    }
    return rows;
  };
  const insert = (at: number, text: string): void => {
    if (text !== '') edits.push({ start: at, end: at, text });
  };
  const fillEmpty = (tag: Tag, content: string): void => {
    if (content !== '') edits.push({ start: tag.start, end: tag.end, text: openEmpty(xml, tag, content) });
  };

  for (const tag of scanTags(xml)) {
    if (tag.name === 'col' && !tag.isClose && !inData) {
      columnStyles.push({
        from: number(tag, 'min', 1),
        to: number(tag, 'max', 1),
        style: number(tag, 'style', 0),
      });
    } else if (tag.name === 'sheetData') {
      prefix = tag.prefix;
      inData = !tag.isClose;
      if (tag.isEmpty) fillEmpty(tag, newRowsBefore(Number.POSITIVE_INFINITY));
      if (tag.isEmpty || tag.isClose) {
        if (tag.isClose) insert(tag.start, newRowsBefore(Number.POSITIVE_INFINITY));
        break;
      }
    } else if (inData && tag.name === 'row' && !tag.isClose) {
      row = number(tag, 'r', row + 1);
      column = 0;
      rowStyle = readAttribute(xml, tag, 'customFormat') === undefined ? undefined : number(tag, 's', 0);
      insert(tag.start, newRowsBefore(row));
      columnsLeft = waiting.get(row) ?? [];
      waiting.delete(row);
      if (tag.isEmpty) fillEmpty(tag, newCellsBefore(Number.POSITIVE_INFINITY));
    } else if (inData && tag.name === 'row') {
      insert(tag.start, newCellsBefore(Number.POSITIVE_INFINITY));
    } else if (inData && tag.name === 'c' && !tag.isClose && columnsLeft.length > 0) {
      column = parseAddress(readAttribute(xml, tag, 'r') ?? '')?.column ?? column + 1;
      insert(tag.start, newCellsBefore(column));
      if (columnsLeft[0] !== column) continue;
      columnsLeft.shift();
      const style = restyle({ row, column }, number(tag, 's', 0));
      const text = setAttribute(xml.slice(tag.start, tag.end), 's', String(style));
      edits.push({ start: tag.start, end: tag.end, text });
    }
  }
  return applyEdits(xml, edits);
}

/** Row → columns, both ascending, each cell once. */
function groupByRow(cells: readonly CellAddress[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const columns = rows.get(row) ?? [];
    if (columns.at(-1) !== column) columns.push(column);
    rows.set(row, columns);
  }
  return rows;
}
