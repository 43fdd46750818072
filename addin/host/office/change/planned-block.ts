import { formatAddress } from '../../../../core/sheet/address.js';
import type { CellRange } from '../../../../core/sheet/cell.js';
import { cellCount } from '../area.js';

/** What shall stand in the cells of a rectangle. */
export interface PlannedBlock {
  readonly sheet: string;
  readonly range: CellRange;
  /** As Excel takes it: a text with `=` in front is a formula, unless its format is `@`. */
  readonly contents: readonly (readonly CellInput[])[];
  /** Number formats, set first; null leaves the cell its own, and so does the absence of all. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

export type CellInput = string | number | boolean;

/** The block in two halves by its rows; absent for a single row. */
export function halvesOf(block: PlannedBlock): readonly [PlannedBlock, PlannedBlock] | undefined {
  const { top, bottom } = block.range;
  if (top === bottom) return undefined;
  const middle = Math.floor((top + bottom) / 2);
  return [rowsOf(block, top, middle), rowsOf(block, middle + 1, bottom)];
}

/** The rows of a block from one to another. */
export function rowsOf(block: PlannedBlock, top: number, bottom: number): PlannedBlock {
  const { range, contents, formats } = block;
  const [from, to] = [top - range.top, bottom - range.top + 1];
  return {
    ...block,
    range: { ...range, top, bottom },
    contents: contents.slice(from, to),
    ...(formats !== undefined && { formats: formats.slice(from, to) }),
  };
}

/** The addresses of the cells of a block for which the test holds: `申报企业汇总表!D17`. */
export function cellsWhere(
  { sheet, range, contents }: PlannedBlock,
  test: (planned: CellInput, row: number, column: number) => boolean,
): readonly string[] {
  return contents.flatMap((line, row) =>
    line.flatMap((planned, column) =>
      test(planned, row, column)
        ? [`${sheet}!${formatAddress({ row: range.top + row, column: range.left + column })}`]
        : [],
    ),
  );
}

/** How many cells blocks have together. */
export function cellsIn(blocks: readonly PlannedBlock[]): number {
  return blocks.reduce((sum, { range }) => sum + cellCount(range), 0);
}
