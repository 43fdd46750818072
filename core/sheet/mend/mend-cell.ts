import type { DecimalText } from '../../decimal.js';
import type { Cell } from '../cell.js';
import { type ParseContext, parseCell } from '../parse/parse-cell.js';
import { isoDateToSerial } from '../serial-date.js';
import type { ColumnDefinition } from '../table.js';
import type { Mend, MendedValue } from './mend.js';
import { mendProblem } from './mend-problem.js';

/** How a date is shown that was a text or a plain number. */
const dateFormat = 'yyyy/m/d';

/** Excel keeps what is typed into a cell of this format as text. */
const textFormat = '@';

/** A mend without its place. */
export type CellMend = Pick<Mend, 'after' | 'numberFormat' | 'rules'>;

/**
 * The content under which a cell has no problem left that names its right value: what mends one problem may show
 * the next, as a former region name behind a space. Absent where nothing can be mended, and where the mended cell
 * would be read as another value.
 *
 * @param factor for amounts: what a plain 1 in the sheet is worth in 万元
 */
export function mendCell(
  cell: Cell,
  column: ColumnDefinition,
  factor: DecimalText,
  context: ParseContext,
): CellMend | undefined {
  const first = parseCell(cell, column, factor, context);
  const rules: string[] = [];
  let mend: CellMend | undefined;
  let mended = cell;
  for (let reading = first; ; reading = parseCell(mended, column, factor, context)) {
    if (reading.value !== first.value) return undefined;
    const next = reading.problems.flatMap((problem) => {
      const after = mendProblem(problem, mended, column);
      return after === undefined ? [] : [{ rule: problem.rule, after }];
    })[0];
    if (next === undefined) return mend;
    if (rules.includes(next.rule)) return undefined;
    rules.push(next.rule);
    const numberFormat = formatFor(next.after, cell);
    mend = { after: next.after, rules: [...rules], ...(numberFormat === undefined ? {} : { numberFormat }) };
    mended = cellWith(cell, mend, context.date1904);
  }
}

/** The number format that the cell must get to hold the value; absent where its own does. */
function formatFor(after: MendedValue, { numberFormat, isDate }: Cell): string | undefined {
  if (after.kind === 'text') return undefined;
  if (after.kind === 'date') return isDate === true ? undefined : dateFormat;
  return isDate === true || numberFormat === textFormat ? 'General' : undefined;
}

function cellWith(cell: Cell, { after, numberFormat }: CellMend, date1904: boolean): Cell {
  const { row, column } = cell;
  if (after.kind === 'text') return { row, column, value: after.text, text: after.text };
  if (after.kind === 'date') {
    const value = isoDateToSerial(after.date, date1904);
    return { row, column, text: after.date, isDate: true, ...(value === undefined ? {} : { value }) };
  }
  const format = numberFormat === undefined ? cell.numberFormat : undefined;
  return {
    row,
    column,
    value: Number(after.number),
    text: after.number,
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}
