import fc from 'fast-check';

/** One filled cell that says the same in another way: each number counts round among what there is. */
export interface CellDirt {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly way: number;
}

/** What is done to a whole table. */
export interface TableDirt {
  /** By how many places the columns are turned. */
  readonly turned: number;
  /** Columns that nobody asked for, in front and behind. */
  readonly added: readonly ('front' | 'back')[];
  readonly header: 'plain' | 'line-break' | 'spaces' | 'starred' | 'synonym' | 'two-rows';
  /** The unit in which the sheet counts, and where that is written. */
  readonly unit: '万元' | '元' | '亿元';
  readonly unitAt: 'header' | 'line';
  readonly title: boolean;
  readonly subtotalAfter?: number | undefined;
  readonly total: boolean;
  readonly note: boolean;
  readonly hiddenRow?: number | undefined;
  readonly blankRowAfter?: number | undefined;
  readonly merged: boolean;
}

/** What is done to a book: cell by cell, table by table, and to its sheets. */
export interface Dirt {
  readonly cells: readonly CellDirt[];
  /** By the place of the table in the book; the last holds for the rest. */
  readonly tables: readonly TableDirt[];
  /** By how many places the sheets are turned. */
  readonly sheetsTurned: number;
  readonly emptyStyledRows: number;
}

export const noTableDirt: TableDirt = {
  turned: 0,
  added: [],
  header: 'plain',
  unit: '万元',
  unitAt: 'header',
  title: false,
  total: false,
  note: false,
  merged: false,
};

const cellDirt: fc.Arbitrary<CellDirt> = fc.record({
  table: fc.nat(6),
  row: fc.nat(9),
  column: fc.nat(9),
  way: fc.nat(6),
});

const perhaps = (most: number) => fc.option(fc.nat(most), { nil: undefined, freq: 2 });

const tableDirt: fc.Arbitrary<TableDirt> = fc.record({
  turned: fc.nat(8),
  added: fc.uniqueArray(fc.constantFrom<('front' | 'back')[]>('front', 'back')),
  header: fc.constantFrom<TableDirt['header'][]>(
    'plain',
    'line-break',
    'spaces',
    'starred',
    'synonym',
    'two-rows',
  ),
  unit: fc.constantFrom<TableDirt['unit'][]>('万元', '元', '亿元'),
  unitAt: fc.constantFrom<TableDirt['unitAt'][]>('header', 'line'),
  title: fc.boolean(),
  subtotalAfter: perhaps(5),
  total: fc.boolean(),
  note: fc.boolean(),
  hiddenRow: perhaps(5),
  blankRowAfter: perhaps(5),
  merged: fc.boolean(),
});

/** Dirt that changes nothing that a book says, from none to much; it shrinks one thing after the other. */
export const dirts: fc.Arbitrary<Dirt> = fc.record({
  cells: fc.array(cellDirt, { maxLength: 12 }),
  tables: fc.array(fc.oneof(fc.constant(noTableDirt), tableDirt), { minLength: 1, maxLength: 7 }),
  sheetsTurned: fc.nat(6),
  emptyStyledRows: fc.constantFrom(0, 3, 500),
});

/** A clean book is one without dirt. */
export const noDirt: Dirt = { cells: [], tables: [noTableDirt], sheetsTurned: 0, emptyStyledRows: 0 };
