/**
 * Rows written as a text table, one a line, cells between `|`, so that a batch can be read at a glance.
 * Blank lines and lines that start with `#` (headings) are left out. Throws when a line has another number of
 * cells than there are columns.
 */
export function readTextTable<Column extends string>(
  columns: readonly Column[],
  text: string,
): Record<Column, string>[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== columns.length) {
        throw new RangeError(`Expected ${columns.length} cells, not ${cells.length}: ${line}`);
      }
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<
        Column,
        string
      >;
    });
}
