import type { Finding } from '../../../core/finding.js';
import { formatRange } from '../../../core/sheet/address.js';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/cell.js';
import { button, element } from './element.js';
import { type MarkedCells, markCells } from './grid/cell-marks.js';
import { gridRow, headerRow, type RowParts } from './grid/grid-row.js';
import { keepFocus } from './grid/keep-focus.js';
import { cellsOfRows, extentOf } from './grid/sheet-part.js';

/** The height of every row in pixels, as the style sheet has it. */
const rowHeight = 26;

/** Rows drawn above and below those in view. */
const rowsAround = 12;

/** The light grid of the page without Excel: a sheet as it was read, never to edit. Esc goes back. */
export interface Grid {
  readonly root: HTMLElement;
  readonly show: (sheet: SheetSnapshot, range?: CellRange) => void;
  /** Shows no sheet: another book was opened. */
  readonly reset: () => void;
  /** Marks the cells in which something was found. */
  readonly mark: (findings: readonly Finding[]) => void;
  /** What a click on a cell with findings does. */
  readonly onPick: (act: (sheet: string, cell: string) => void) => void;
}

/** A grid that shows no sheet yet. */
export function createGrid(): Grid {
  const place = element('span');
  const back = button('返回', () => goBack(), { title: '回到刚才点的那一条（Esc）' });
  const hint = element('p', { class: 'hint' });
  const holder = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': '工作表' });
  const root = element(
    'section',
    { class: 'grid', 'aria-label': '单元格' },
    element('h2', {}, place, back),
    hint,
    holder,
  );
  let origin: Element | null = null;
  let marked: MarkedCells = new Map();
  let pick: (sheet: string, cell: string) => void = () => {};
  let drawRows = () => {};
  const goBack = () => {
    if (origin instanceof HTMLElement) origin.focus();
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !back.hidden) goBack();
  });
  holder.addEventListener('scroll', () => drawRows(), { passive: true });
  const reset = () => {
    origin = null;
    back.hidden = true;
    place.textContent = '单元格';
    hint.textContent = '点一条问题或一处来源，这里显示它所在的单元格。';
    drawRows = () => {};
    holder.replaceChildren();
  };
  const show = (sheet: SheetSnapshot, range?: CellRange) => {
    origin = document.activeElement;
    back.hidden = false;
    place.textContent = range === undefined ? sheet.name : `${sheet.name}!${formatRange(range)}`;
    const hiddenRows = new Set(sheet.hiddenRows);
    hint.textContent = range !== undefined && hiddenRows.has(range.top) ? '这一行在工作簿中是隐藏的。' : '';
    const extent = extentOf(sheet, range);
    const body = element('tbody');
    holder.replaceChildren(
      element('table', { 'aria-rowcount': String(extent.lastRow + 1) }, headerRow(extent), body),
    );
    drawRows = () => {
      const first = Math.floor(holder.scrollTop / rowHeight) + 1 - rowsAround;
      const top = Math.max(1, Math.min(first, extent.lastRow));
      const inView = Math.ceil(holder.clientHeight / rowHeight) + 2 * rowsAround;
      const bottom = Math.min(extent.lastRow, top + inView);
      const parts: RowParts = {
        extent,
        cells: cellsOfRows(sheet, top, bottom),
        marks: marked.get(sheet.name),
        range,
        isHidden: (row) => hiddenRows.has(row),
        pick: (cell) => pick(sheet.name, cell),
      };
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => gridRow(top + index, parts));
      keepFocus(body, holder, () =>
        body.replaceChildren(spacer(top - 1), ...rows, spacer(extent.lastRow - bottom)),
      );
    };
    holder.scrollTop = 0;
    body.append(spacer(extent.lastRow));
    holder.scrollTop = ((range?.top ?? 1) - 5) * rowHeight;
    drawRows();
    if (range === undefined) root.scrollIntoView({ block: 'nearest' });
    // Scrolling draws other rows, which may make the columns wider: the second turn corrects the first.
    for (const _turn of [1, 2]) {
      holder.querySelector('.marked')?.scrollIntoView({ block: 'center', inline: 'center' });
      drawRows();
    }
  };
  reset();
  return {
    root,
    show,
    reset,
    mark: (findings) => {
      marked = markCells(findings);
      drawRows();
    },
    onPick: (act) => {
      pick = act;
    },
  };
}

/** Empty space in place of rows that are not drawn. */
function spacer(rows: number): HTMLElement {
  const cell = element('td', { class: 'spacer' });
  cell.style.height = `${rows * rowHeight}px`;
  return element('tr', { 'aria-hidden': 'true', ...(rows === 0 && { hidden: '' }) }, cell);
}
