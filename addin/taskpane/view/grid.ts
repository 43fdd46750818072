import { columnLetters, formatRange } from '../../../core/sheet/address.js';
import type { Cell, CellRange, SheetSnapshot } from '../../../core/sheet/cell.js';
import { button, element } from './element.js';

/** Rows shown above and below the marked range, and columns shown at most: a look at the place, not a sheet. */
const rowsAround = 12;
const mostRows = 60;
const mostColumns = 40;

/** The light grid of the page without Excel: a part of a sheet as it was read, never to edit. Esc goes back. */
export interface Grid {
  readonly root: HTMLElement;
  readonly show: (sheet: SheetSnapshot, range?: CellRange) => void;
  /** Shows no sheet: another book was opened. */
  readonly reset: () => void;
}

/** A grid that shows no sheet yet. */
export function createGrid(): Grid {
  const place = element('span');
  const back = button('返回', () => goBack(), { title: '回到刚才点的那一条（Esc）' });
  const title = element('h2', {}, place, back);
  const hint = element('p', { class: 'hint' });
  const holder = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': '工作表' });
  const root = element('section', { class: 'grid', 'aria-label': '单元格' }, title, hint, holder);
  let origin: Element | null = null;
  const goBack = () => {
    if (origin instanceof HTMLElement) origin.focus();
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') goBack();
  });
  const reset = () => {
    origin = null;
    back.hidden = true;
    place.textContent = '单元格';
    hint.textContent = '点一条问题或一处来源，这里显示它所在的单元格。';
    holder.replaceChildren();
  };
  reset();
  return {
    root,
    reset,
    show: (sheet, range) => {
      origin = document.activeElement;
      back.hidden = false;
      place.textContent = range === undefined ? sheet.name : `${sheet.name}!${formatRange(range)}`;
      const hidden = range !== undefined && sheet.hiddenRows.includes(range.top);
      hint.textContent = hidden ? '这一行在工作簿中是隐藏的。' : '';
      holder.replaceChildren(partOf(sheet, range));
      const marked = holder.querySelector('.marked');
      (marked ?? root).scrollIntoView({ block: 'center', inline: 'center' });
    },
  };
}

function partOf(sheet: SheetSnapshot, range: CellRange | undefined): HTMLTableElement {
  const lastRow = sheet.cells.at(-1)?.row ?? 1;
  let lastColumn = 1;
  for (const { column } of sheet.cells) lastColumn = Math.max(lastColumn, column);
  const top = Math.max(1, (range?.top ?? 1) - rowsAround);
  const bottom = Math.min(
    top + mostRows,
    Math.max(lastRow, range?.top ?? 1),
    (range?.bottom ?? 1) + rowsAround,
  );
  const left = Math.max(1, Math.min(range?.left ?? 1, lastColumn) - mostColumns + 5);
  const right = Math.min(left + mostColumns - 1, Math.max(lastColumn, range?.left ?? 1));
  const near = sheet.cells.filter(({ row }) => row >= top && row <= bottom);
  const cells = new Map(near.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = numbers(top, bottom);
  return element(
    'table',
    {},
    headerRow(left, right),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element(
          'tr',
          sheet.hiddenRows.includes(row) ? { class: 'hidden-row' } : {},
          element('th', { scope: 'row' }, String(row)),
          ...numbers(left, right).map((column) =>
            cellOf(cells.get(`${row} ${column}`), isInside(row, column, range)),
          ),
        ),
      ),
    ),
  );
}

function headerRow(left: number, right: number): HTMLElement {
  const letters = numbers(left, right).map((column) =>
    element('th', { scope: 'col' }, columnLetters(column)),
  );
  return element('thead', {}, element('tr', {}, element('td'), ...letters));
}

function cellOf(cell: Cell | undefined, marked: boolean): HTMLElement {
  const kind = typeof cell?.value === 'number' ? 'number' : 'text';
  return element('td', { class: marked ? `${kind} marked` : kind }, cell?.text ?? '');
}

function isInside(row: number, column: number, range: CellRange | undefined): boolean {
  if (range === undefined) return false;
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
