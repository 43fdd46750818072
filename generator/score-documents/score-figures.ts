import { add, type DecimalText, divide, multiply, roundHalfUp, trim } from '../../core/decimal.js';
import { readValue } from '../../core/indicator/input/read-value.js';
import { fullMarks } from '../../core/indicator/methods/mark.js';
import { readScoreTitle } from '../../core/indicator/result-book/score-sheets.js';
import { formatAddress } from '../../core/sheet/address.js';
import type { Cell } from '../../core/sheet/cell.js';
import { type Origin, Sourced } from '../trace/origin.js';

/** A score as it stands in a result book. */
export interface Score {
  readonly value: DecimalText;
  readonly origin: Origin;
}

/** The cell as an origin: 「得分排名!C6」, and what is shown there. */
export function originOf(sheet: string, cell: Cell): Origin {
  return { kind: 'cell', place: `${sheet}!${formatAddress(cell)}`, shown: cell.text };
}

/** The text of a cell with its origin; absent for an empty one. */
export function textAt(sheet: string, cell: Cell | undefined): Sourced | undefined {
  const text = cell?.text.trim() ?? '';
  return cell === undefined || text === '' ? undefined : new Sourced(text, originOf(sheet, cell));
}

/** The number of a cell, which may be of a formula that is gone; absent where there is none. */
export function scoreAt(sheet: string, cell: Cell | undefined): Score | undefined {
  const value = readValue(cell, false)?.value;
  return cell === undefined || value === undefined ? undefined : { value, origin: originOf(sheet, cell) };
}

/** The score as it is printed: rounded half up, and without a cell's further digits. */
export function shownScore({ value, origin }: Score, decimals: number): Sourced {
  return new Sourced(roundHalfUp(value, decimals), origin);
}

/** The exact mean of some scores, each of them an origin. Throws for none. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = divide(add(...scores.map(({ value }) => value)), String(scores.length));
  const arithmetic = `${scores.length}个得分的平均`;
  return {
    value: mean,
    origin: { kind: 'computed', place: '', arithmetic, from: scores.map(({ origin }) => origin) },
  };
}

/** A score as a percentage of the full one, with two decimals: 「76.48」. */
export function rateOf({ value, origin }: Score, full: Score): Sourced {
  const rate = roundHalfUp(divide(multiply(value, '100'), full.value), 2);
  const arithmetic = `${trim(roundHalfUp(value, 4))}÷${full.value}×100%＝${rate}%`;
  return new Sourced(rate, { kind: 'computed', place: '', arithmetic, from: [origin, full.origin] });
}

/** A column of scores as its header names it. */
export interface ScoreColumn {
  readonly name: string;
  /** As the header says it; 100 for marks. */
  readonly full: Score;
  /** The header as it stands there. */
  readonly title: string;
}

/** The columns of scores among the headers of a sheet. */
export function scoreColumns(sheet: string, titles: readonly Cell[]): readonly ScoreColumn[] {
  return titles.flatMap((cell) => {
    const found = readScoreTitle(cell.text);
    if (found === undefined) return [];
    const full = { value: found.full ?? fullMarks, origin: originOf(sheet, cell) };
    return [{ name: found.name, full, title: cell.text }];
  });
}

/** The name of a column with the header that says it. */
export function headerOf({ name, full }: ScoreColumn): Sourced {
  return new Sourced(name, full.origin);
}

/** How many there are, with what was counted: 「12个县（市、区）」. */
export function countOf(of: readonly Sourced[], unit: string): Sourced {
  const from = of.map(({ origin }) => origin);
  return new Sourced(of.length, {
    kind: 'computed',
    place: '',
    arithmetic: `数得${of.length}${unit}`,
    from,
  });
}
