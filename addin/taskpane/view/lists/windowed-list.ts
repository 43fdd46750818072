import { element } from '../element.js';
import { rowByKey } from './row-by-key.js';
import { createRowHeights } from './row-heights.js';

/** Pixels drawn above and below what is seen. */
const margin = 400;

/** A list of any length, of which only the rows in view are in the page. */
export interface WindowedList<Item> {
  /** The scrolling place. */
  readonly root: HTMLElement;
  readonly setItems: (items: readonly Item[]) => void;
  /** Draws a row again because what it shows has changed; the focus stays in it. */
  readonly redraw: (item: Item) => void;
  /** Brings a row into view and puts the focus on it. Nothing for a place beyond the list. */
  readonly goTo: (index: number) => void;
  /** The row that the keys go on from; -1 before the first. */
  readonly current: () => number;
}

/** What a list of items is made of. */
export interface WindowedRows<Item> {
  /** The list's name for screen readers. */
  readonly label: string;
  readonly className: string;
  /** The row; what carries `data-main` in it takes the focus. */
  readonly row: (item: Item, index: number) => HTMLElement;
}

/**
 * A list whose rows may differ in height. ↑ ↓ Home End and the page keys walk it; Tab reaches the controls of the current
 * row only. The place of each row in the whole list is said by `aria-posinset`.
 */
export function createWindowedList<Item>({ label, className, row }: WindowedRows<Item>): WindowedList<Item> {
  let items: readonly Item[] = [];
  let heights = createRowHeights(0);
  let at = -1;
  const drawn = new Map<number, HTMLLIElement>();
  const list = element('ul', { class: className, 'aria-label': label, role: 'list' });
  const root = element('div', { class: 'windowed', tabindex: '-1' }, list);

  const make = (index: number): HTMLLIElement | undefined => {
    const item = items[index];
    if (item === undefined) return undefined;
    const made = element('li', { 'aria-setsize': String(items.length), 'aria-posinset': String(index + 1) });
    made.append(row(item, index));
    letTabIn(made, index === Math.max(at, 0));
    watchSize.observe(made);
    return made;
  };
  const remove = (index: number, gone: HTMLLIElement) => {
    if (gone.contains(document.activeElement)) root.focus({ preventScroll: true });
    watchSize.unobserve(gone);
    gone.remove();
    drawn.delete(index);
  };
  const place = () => {
    list.style.height = `${heights.total()}px`;
    for (const [index, each] of drawn) each.style.top = `${heights.top(index)}px`;
  };
  const measure = (): boolean => {
    const anchor = heights.indexAt(root.scrollTop);
    const before = heights.top(anchor);
    const changes = [...drawn].map(([index, each]) => heights.set(index, each.offsetHeight));
    if (!changes.includes(true)) return false;
    place();
    const moved = heights.top(anchor) - before;
    if (moved !== 0) root.scrollTop += moved;
    return true;
  };
  const drawOnce = () => {
    const first = heights.indexAt(root.scrollTop - margin);
    const last = heights.indexAt(root.scrollTop + root.clientHeight + margin);
    for (const [index, each] of drawn) if (index < first || index > last) remove(index, each);
    for (let index = first; index <= last; index += 1) {
      if (drawn.has(index)) continue;
      const made = make(index);
      if (made === undefined) break;
      const next = [...drawn.keys()].filter((each) => each > index);
      list.insertBefore(made, next.length === 0 ? null : (drawn.get(Math.min(...next)) ?? null));
      drawn.set(index, made);
    }
    place();
  };
  /** A row's height is known once it is drawn; then more rows may fit than were drawn. */
  const draw = () => {
    if (root.clientHeight === 0) return;
    for (let turn = 0; turn < 4; turn += 1) {
      drawOnce();
      if (!measure()) return;
    }
  };
  const watchSize = new ResizeObserver(() => requestAnimationFrame(draw));
  watchSize.observe(root);
  root.addEventListener('scroll', draw, { passive: true });

  const setCurrent = (index: number) => {
    const before = drawn.get(Math.max(at, 0));
    if (before !== undefined) letTabIn(before, false);
    at = index;
    const now = drawn.get(index);
    if (now !== undefined) letTabIn(now, true);
  };
  const indexOf = (node: EventTarget | null): number => {
    for (const [index, each] of drawn) if (node instanceof Node && each.contains(node)) return index;
    return -1;
  };
  const goTo = (index: number) => {
    if (index < 0 || index >= items.length) return;
    // The second turn corrects the first, which may have gone by guessed heights.
    for (const _turn of [1, 2]) {
      const top = heights.top(index);
      const bottom = heights.top(index + 1);
      if (top < root.scrollTop) root.scrollTop = top;
      else if (bottom > root.scrollTop + root.clientHeight) {
        root.scrollTop = Math.min(top, bottom - root.clientHeight);
      }
      draw();
    }
    setCurrent(index);
    drawn.get(index)?.querySelector<HTMLElement>('[data-main]')?.focus();
  };
  root.addEventListener('focusin', ({ target }) => {
    const index = indexOf(target);
    if (index >= 0 && index !== at) setCurrent(index);
  });
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (target instanceof HTMLTextAreaElement || event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = rowByKey(key, at, items.length, heights, root.clientHeight);
    if (wanted === undefined) return;
    event.preventDefault();
    goTo(wanted);
  });

  return {
    root,
    setItems: (given) => {
      for (const [index, each] of drawn) remove(index, each);
      items = given;
      heights = createRowHeights(items.length);
      at = -1;
      root.scrollTop = 0;
      place();
      draw();
    },
    redraw: (item) => {
      const index = items.indexOf(item);
      const old = drawn.get(index);
      if (old === undefined) return;
      const hadFocus = old.contains(document.activeElement);
      watchSize.unobserve(old);
      const made = make(index);
      if (made === undefined) return;
      old.replaceWith(made);
      drawn.set(index, made);
      place();
      measure();
      if (hadFocus) focusIn(made);
    },
    goTo,
    current: () => at,
  };
}

/** The focus in a row drawn again: what is being typed, else the row itself. */
function focusIn(row: HTMLElement): void {
  const typing = row.querySelector<HTMLElement>('textarea');
  (typing ?? row.querySelector<HTMLElement>('[data-main]'))?.focus();
}

/** Whether Tab stops at the controls of a row; the arrow keys reach it in any case. */
function letTabIn(row: HTMLElement, isCurrent: boolean): void {
  for (const each of row.querySelectorAll<HTMLElement>('button, input, textarea, [data-main]')) {
    each.tabIndex = isCurrent ? 0 : -1;
  }
}
