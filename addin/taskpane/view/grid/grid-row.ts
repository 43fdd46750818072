import { severityText } from '../../../../core/messages/describe-finding.js';
import { columnLetters, formatAddress } from '../../../../core/sheet/address.js';
import type { Cell, CellRange } from '../../../../core/sheet/cell.js';
import { button, element } from '../element.js';
import { severitySigns } from '../severity-mark.js';
import { type CellMarks, cellKey } from './cell-marks.js';
import type { SheetExtent } from './sheet-part.js';

/** What a row of the grid is drawn from. */
export interface RowParts {
  readonly extent: SheetExtent;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly marks: ReadonlyMap<string, CellMarks> | undefined;
  /** The range that is shown. */
  readonly range: CellRange | undefined;
  readonly isHidden: (row: number) => boolean;
  /** A cell with findings was clicked. */
  readonly pick: (cell: string) => void;
}

/** The letters over the columns. */
export function headerRow({ left, right }: SheetExtent): HTMLElement {
  const letters = columns(left, right).map((column) =>
    element('th', { scope: 'col' }, columnLetters(column)),
  );
  return element('thead', {}, element('tr', { 'aria-rowindex': '1' }, element('td'), ...letters));
}

/** One row of the sheet, with its number. */
export function gridRow(row: number, { extent, cells, marks, range, isHidden, pick }: RowParts): HTMLElement {
  return element(
    'tr',
    { 'aria-rowindex': String(row + 1), ...(isHidden(row) && { class: 'hidden-row' }) },
    element('th', { scope: 'row' }, String(row)),
    ...columns(extent.left, extent.right).map((column) => {
      const key = cellKey(row, column);
      const cell = cells.get(key);
      const kinds = [
        typeof cell?.value === 'number' ? 'number' : 'text',
        ...(isInside(row, column, range) ? ['marked'] : []),
      ];
      const text = cell?.text ?? '';
      const found = marks?.get(key);
      if (found === undefined) return element('td', { class: kinds.join(' '), title: text }, text);
      const address = formatAddress({ row, column });
      return element(
        'td',
        { class: [...kinds, 'faulty', `faulty-${found.severity}`].join(' ') },
        faultyCell(address, text, found, () => pick(address)),
      );
    }),
  );
}

function faultyCell(
  address: string,
  text: string,
  { severity, count }: CellMarks,
  act: () => void,
): HTMLElement {
  const name = `${address} ${text}：${severityText[severity]}，${count} 个问题`;
  const made = button('', act, { title: name, 'aria-label': name });
  made.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, severitySigns[severity]), text);
  return made;
}

function isInside(row: number, column: number, range: CellRange | undefined): boolean {
  if (range === undefined) return false;
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function columns(left: number, right: number): readonly number[] {
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
}
