import { compare, divide } from '../../decimal.js';
import type { Problem } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { cleanText } from '../fold-text.js';
import { creditCodeForm } from '../rules/credit-code/credit-code-form.js';
import { dateText } from '../rules/dates/date-text.js';
import { numberText } from '../rules/values/number-text.js';
import { unitInCell } from '../rules/values/unit-in-cell.js';
import { regionAlias } from '../rules/words/region-alias.js';
import { textInvisible } from '../rules/words/text-invisible.js';
import type { ColumnDefinition } from '../table.js';
import type { MendedValue } from './mend.js';

type MendProblem = (
  facts: Readonly<Record<string, string>>,
  cell: Cell,
  column: ColumnDefinition,
) => MendedValue | undefined;

/**
 * The rules whose problem names its one right value, by their ids. A check character or a near name is no such
 * value: a person must look.
 */
const mendOf: Readonly<Record<string, MendProblem>> = {
  [textInvisible.id]: ({ cleaned }, cell, { type, required }) =>
    text(type.kind === 'text' && !required ? cleanLines(String(cell.value)) : cleaned),
  [creditCodeForm.id]: ({ code }) => text(code),
  [regionAlias.id]: ({ name }) => text(name),
  [numberText.id]: number,
  [unitInCell.id]: number,
  [dateText.id]: ({ date }) => (date === undefined ? undefined : { kind: 'date', date }),
};

/** The value that mends a problem of a cell; absent for a problem that only a person can mend. */
export function mendProblem(
  { rule, facts = {} }: Problem,
  cell: Cell,
  column: ColumnDefinition,
): MendedValue | undefined {
  return Object.hasOwn(mendOf, rule) ? mendOf[rule]?.(facts, cell, column) : undefined;
}

function text(value: string | undefined): MendedValue | undefined {
  return value === undefined ? undefined : { kind: 'text', text: value };
}

/** A remark keeps its lines. */
function cleanLines(typed: string): string {
  return typed
    .split(/\r?\n/)
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * A cell that shows percentages holds 0.052 for 5.2 %. Of 「0.5%」 the percent sign says that no fraction is meant,
 * which a plain 0.5 would not: a person decides.
 */
function number(
  { number, unit }: Readonly<Record<string, string>>,
  { numberFormat }: Cell,
  { type }: ColumnDefinition,
): MendedValue | undefined {
  if (number === undefined) return undefined;
  if (type.kind !== 'percent') return { kind: 'number', number };
  if (numberFormat?.includes('%') === true) return { kind: 'number', number: divide(number, '100') };
  return unit === '%' && compare(number, '1') < 0 ? undefined : { kind: 'number', number };
}
