import type { Row } from '../../sheet/read-table.js';

/** What is read from rows, gathered by a key in the order of the rows; a row without its key is left out. */
export function groupBy<Item>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  read: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}
