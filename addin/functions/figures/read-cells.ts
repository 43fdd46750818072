import { numberColumn } from '../../../core/sheet/indicator-tables/shared.js';
import type { ColumnDefinition } from '../../../core/sheet/table.js';
import { textArgument } from '../arguments/argument.js';
import { onlyCell } from '../arguments/rows-of.js';
import type { Given, ParameterDefinition } from '../function-definition.js';
import { noResult, wrongArgument } from '../function-error.js';

/** The decimal in the only cell of a row; `#N/A` when it is blank: missing is not zero. Throws `#VALUE!` for no number. */
export function needDecimal(cells: readonly Given[] | undefined, { name }: ParameterDefinition): string {
  const value = decimalOf(cells, name);
  if (value === undefined) throw noResult(`「${name}」未填`);
  return value;
}

/** The same, absent when blank. */
export function decimalOf(cells: readonly Given[] | undefined, name: string): string | undefined {
  return textArgument(onlyCell(cells ?? [], name), columnNamed(name));
}

/** The decimals of a range, a blank one absent. */
export function decimalsOf(cells: readonly Given[], name: string): readonly (string | undefined)[] {
  return cells.map((cell) => textArgument(cell, columnNamed(name)));
}

/** 0 to 6 digits after the point; absent when blank. Throws `#VALUE!` for anything else. */
export function digitsOf(cells: readonly Given[] | undefined): number | undefined {
  const typed = decimalOf(cells, digits.name);
  if (typed === undefined) return undefined;
  if (!/^[0-6]$/.test(typed)) throw wrongArgument(`「${digits.name}」应为 0 到 6 的整数，给的是${typed}`);
  return Number(typed);
}

/** One of these words; the first when blank. Throws `#VALUE!` with all of them for another. */
export function wordOf<Word extends string>(
  cells: readonly Given[] | undefined,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const typed = onlyCell(cells ?? [], name);
  if (typed === null || typed === '') return words[0];
  const found = words.find((word) => word === typed);
  if (found === undefined)
    throw wrongArgument(`「${name}」应为${words.join('或')}，给的是「${String(typed)}」`);
  return found;
}

function columnNamed(name: string): ColumnDefinition {
  return numberColumn('number', name, '');
}

/** How many digits a result has after the point. */
export const digits: ParameterDefinition = {
  name: '小数',
  text: '小数位数，0 到 6；不填为 1',
  english: ['digits', 'Digits after the point, 0 to 6; 1 when left out'],
  optional: true,
};
