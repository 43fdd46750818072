import type { CellsByColumn, ReadCell } from '../read-table.js';

/** What the rows of a table have in common. */
export interface RowLayout {
  /** Column id → the place of its cell among a row's, counted from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** The letters of the columns, in the order of the places. */
  readonly letters: readonly string[];
}

/** The cells of one row without an object for each: a large sheet has millions of them. */
export class RowCells implements CellsByColumn {
  private readonly raws: string[] = [];
  private readonly values: ReadCell['value'][] = [];

  constructor(
    private readonly layout: RowLayout,
    private readonly row: number,
  ) {}

  /** Takes in the cell of the next place. */
  push(raw: string, value: ReadCell['value']): void {
    this.raws.push(raw);
    this.values.push(value);
  }

  has(column: string): boolean {
    return this.layout.places.has(column);
  }

  get(column: string): ReadCell | undefined {
    const place = this.layout.places.get(column);
    return place === undefined ? undefined : this.cellAt(place);
  }

  *[Symbol.iterator](): Generator<[string, ReadCell]> {
    for (const [column, place] of this.layout.places) yield [column, this.cellAt(place)];
  }

  private cellAt(place: number): ReadCell {
    return new CellOfRow(
      this.layout.letters[place] ?? '',
      this.row,
      this.raws[place] ?? '',
      this.values[place],
    );
  }
}

/** Its address is put together when it is asked for. */
class CellOfRow implements ReadCell {
  constructor(
    private readonly letters: string,
    private readonly row: number,
    readonly raw: string,
    readonly value: ReadCell['value'],
  ) {}

  get address(): string {
    return `${this.letters}${this.row}`;
  }
}
