/** Items by a key, both in the order in which they come; an item without its key is left out. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]>;
/** The same with what `make` makes of each item. */
export function groupBy<Item, Key, Made>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
  make: (item: Item) => Made,
): ReadonlyMap<Key, readonly Made[]>;
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
  make: (item: Item) => unknown = (item) => item,
): ReadonlyMap<Key, readonly unknown[]> {
  const groups = new Map<Key, unknown[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [make(item)]);
    else group.push(make(item));
  }
  return groups;
}
