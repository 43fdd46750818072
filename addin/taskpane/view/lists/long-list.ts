import { button, element } from '../element.js';

/** So many entries are put into the page at a time: more make it slow to draw. */
const portion = 200;

/** A list that shows its first entries, and the next ones on request. */
export function longList<Item>(
  items: readonly Item[],
  entry: (item: Item) => HTMLElement,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const list = element('ul', attributes);
  const root = element('div', {}, list);
  const more = button('', () => showNext(), { class: 'more' });
  let shown = 0;
  const showNext = () => {
    const next = items.slice(shown, shown + portion);
    list.append(...next.map((item) => element('li', {}, entry(item))));
    shown += next.length;
    const left = items.length - shown;
    if (left === 0) more.remove();
    else more.textContent = `再显示 ${Math.min(left, portion)} 条（还有 ${left} 条）`;
  };
  root.append(more);
  showNext();
  return root;
}
