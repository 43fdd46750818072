import type { Table, TableColumn } from '../../document/elements/flow.js';
import { widthInCharacters } from '../../document/text-width.js';
import type { DraftLine } from '../draft-line.js';

/** Millimetres, a little less than the type area; with more columns than this a table lies on a landscape page. */
const upright = 155;
const lying = 224;
const mostUprightColumns = 8;

/** Rows as a table under its first row. A column is as wide as what stands in it asks for. */
export function recogniseTable(rows: readonly DraftLine[]): {
  readonly element: Table;
  readonly question?: string;
} {
  const cells = rows.map((row) => row.cells ?? [row.text]);
  const count = Math.max(...cells.map((row) => row.length));
  const even = cells.map((row) => [...row, ...Array.from({ length: count - row.length }, () => '')]);
  const [header = [], ...body] = even;
  const wishes = Array.from({ length: count }, (_, column) =>
    wishedWidth(even.map((row) => row[column] ?? '')),
  );
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  const total = count > mostUprightColumns ? lying : upright;
  const columns = header.map((title, column): TableColumn => {
    const longest = Math.max(...body.map((row) => widthInCharacters(row[column] ?? '')));
    return {
      title,
      width: ((wishes[column] ?? 0) * total) / sum,
      align: longest > longestCentred ? 'left' : 'center',
    };
  });
  const ragged = cells.filter((row) => row.length !== count).length;
  return {
    element: { kind: 'table', columns, rows: body },
    ...(ragged === 0 ? {} : { question: `有 ${ragged} 行的单元格比别的行少，少的补在行末，留空` }),
  };
}

/** A text this long, in 字, stands at the left of its cell. */
const longestCentred = 12;

/** Between three and twenty characters: a long text takes several lines. */
function wishedWidth(texts: readonly string[]): number {
  return Math.min(20, Math.max(3, ...texts.map(widthInCharacters)));
}
