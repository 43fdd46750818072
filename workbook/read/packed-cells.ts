import type { Cell, CellList, CellValue } from '../../core/sheet/cell.js';
import type { CellFormat } from './read-styles.js';

/** Cells that are kept in one set of arrays: growing copies none of them. */
const blockCells = 65_536;

/** A set of cells, each at the same place of every array. */
export interface CellBlock {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  /** Places in the list of formats. */
  readonly formats: Uint32Array;
  readonly values: (CellValue | undefined)[];
}

/** All that `PackedCells` keeps. */
export interface PackedContent {
  readonly count: number;
  readonly blocks: readonly CellBlock[];
  /** By the place at which the cell was taken in. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: readonly CellFormat[];
  readonly order: Uint32Array | undefined;
}

/**
 * The cells of a sheet packed into arrays. A cell is an object only while somebody looks at it, and its text
 * is made only when it is asked for.
 */
export class PackedCells implements CellList {
  private count: number;
  private readonly blocks: CellBlock[];
  private readonly formulas: Map<number, string>;
  private readonly formats: CellFormat[];
  private readonly formatPlaces: Map<CellFormat, number>;
  /** Which cell is the n-th, where they did not come in order. */
  private order: Uint32Array | undefined;

  /** @param content what `content` of others gave; none for a sheet yet to be filled */
  constructor({ count, blocks, formulas, formats, order }: PackedContent = emptyContent()) {
    this.count = count;
    this.blocks = [...blocks];
    this.formulas = new Map(formulas);
    this.formats = [...formats];
    this.formatPlaces = new Map(formats.map((format, place) => [format, place]));
    this.order = order;
  }

  /** What the cells are kept in. */
  get content(): PackedContent {
    const { count, blocks, formulas, formats, order } = this;
    return { count, blocks, formulas, formats, order };
  }

  get length(): number {
    return this.count;
  }

  /** Takes in the next cell. */
  push(cell: Omit<StoredCell, 'text' | 'numberFormat' | 'isDate'>): void {
    const at = this.count % blockCells;
    if (at === 0) this.blocks.push(emptyBlock());
    const block = this.blocks.at(-1) ?? emptyBlock();
    block.rows[at] = cell.row;
    block.columns[at] = cell.column;
    block.formats[at] = this.placeOf(cell.format);
    block.values.push(cell.value);
    if (cell.formula !== undefined) this.formulas.set(this.count, cell.formula);
    this.count += 1;
  }

  /** Brings the cells into the order of a sheet; of two at one address the first stays the first. */
  sort(): void {
    const cells = [...this];
    const order = cells.map((_, index) => index);
    const compare = (a: StoredCell | undefined, b: StoredCell | undefined) =>
      (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
    this.order = Uint32Array.from(order.sort((a, b) => compare(cells[a], cells[b])));
  }

  at(index: number): StoredCell | undefined {
    const place = index < 0 ? this.count + index : index;
    return place >= 0 && place < this.count ? this.cellAt(place) : undefined;
  }

  *[Symbol.iterator](): Generator<StoredCell> {
    for (let index = 0; index < this.count; index += 1) yield this.cellAt(index);
  }

  find(test: (cell: Cell) => boolean): Cell | undefined {
    for (const cell of this) if (test(cell)) return cell;
    return undefined;
  }

  some(test: (cell: Cell) => boolean): boolean {
    return this.find(test) !== undefined;
  }

  filter(test: (cell: Cell) => boolean): Cell[] {
    const found: Cell[] = [];
    for (const cell of this) if (test(cell)) found.push(cell);
    return found;
  }

  map<Result>(make: (cell: Cell) => Result): Result[] {
    const made: Result[] = [];
    for (const cell of this) made.push(make(cell));
    return made;
  }

  private cellAt(index: number): StoredCell {
    const place = this.order?.[index] ?? index;
    const at = place % blockCells;
    const block = this.blocks[(place - at) / blockCells];
    const format = this.formats[block?.formats[at] ?? 0];
    if (block === undefined || format === undefined) throw new RangeError(`No cell ${index}`);
    return new StoredCell(
      block.rows[at] ?? 0,
      block.columns[at] ?? 0,
      block.values[at],
      this.formulas.get(place),
      format,
    );
  }

  private placeOf(format: CellFormat): number {
    const known = this.formatPlaces.get(format);
    if (known !== undefined) return known;
    this.formatPlaces.set(format, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

function emptyContent(): PackedContent {
  return { count: 0, blocks: [], formulas: new Map(), formats: [], order: undefined };
}

function emptyBlock(): CellBlock {
  return {
    rows: new Uint32Array(blockCells),
    columns: new Uint16Array(blockCells),
    formats: new Uint32Array(blockCells),
    values: [],
  };
}

/** A cell as a file has it; what is shown is worked out when it is asked for. */
class StoredCell implements Cell {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly value: CellValue | undefined,
    readonly formula: string | undefined,
    readonly format: CellFormat,
  ) {}

  get text(): string {
    const { value } = this;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return this.format.show(value);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return value === undefined ? '' : value.error;
  }

  get numberFormat(): string | undefined {
    return this.format.numberFormat;
  }

  get isDate(): true | undefined {
    return this.format.isDate ? true : undefined;
  }
}
