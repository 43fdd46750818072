import { trim } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import { agrees } from '../agree.js';
import { type Comparison, comparisonsOf } from '../changes/comparisons.js';
import type { CheckedClaim } from '../claim.js';
import type { Quantity } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { showLike } from '../show-number.js';
import type { BookFigure } from './book-figures.js';
import { nameInClause } from './figure-name.js';

/** A number of a sentence, with the name and the year that the sentence gives it. */
interface NamedQuantity {
  readonly quantity: Quantity;
  readonly name: string;
  readonly year?: string;
}

/** A workbook that sentences are held against. */
export interface BookCheck {
  /**
   * The numbers of a sentence with the cells of their names. A number is held against a cell only where both have one
   * name and one year, or no year and the book has that name once.
   */
  check(sentence: Sentence): CheckedClaim[];
  /** The number that a comparison without a base is compared with, where the book has it. */
  baseOf(sentence: Sentence, comparison: Comparison): BookBase | undefined;
}

/** A base as a quantity of the sentence, and its cell. */
export interface BookBase {
  readonly base: Quantity;
  readonly cell: string;
}

/** Figures as a book to be asked. */
export function bookCheck(figures: readonly BookFigure[]): BookCheck {
  const byName = groupBy(figures, ({ name }) => name);
  const find = (name: string, year: string | undefined, quantity: Quantity): BookFigure | undefined => {
    const named = byName.get(name) ?? [];
    const ofYear = named.filter((figure) => figure.year === year);
    const [figure, ...others] = ofYear.length > 0 ? ofYear : named.filter((each) => each.year === undefined);
    if (figure === undefined || others.length > 0 || !isSameKind(figure, quantity)) return undefined;
    return figure.year === undefined && named.length > 1 ? undefined : figure;
  };
  return {
    check: (sentence) =>
      namedQuantities(sentence).flatMap(({ quantity, name, year }): readonly CheckedClaim[] => {
        const figure = find(name, year, quantity);
        return figure === undefined ? [] : [claimOf(sentence, quantity, name, figure)];
      }),
    baseOf: (sentence, { now, baseYear }) => {
      const name = nameBefore(sentence.text, now.start, false);
      const figure = name === '' || baseYear === undefined ? undefined : find(name, baseYear, now);
      if (figure?.year === undefined) return undefined;
      const { step: _step, nearness: _nearness, ...printed } = now;
      const value = trim(figure.value);
      return { base: { ...printed, value, text: showLike(value, now) }, cell: figure.cell };
    },
  };
}

function claimOf(sentence: Sentence, quantity: Quantity, name: string, figure: BookFigure): CheckedClaim {
  const { cell, value } = figure;
  const at = sentence.stretch(quantity.start, quantity.end);
  const shown = showLike(trim(value), quantity);
  const claim = { kind: 'book-figure', at, arithmetic: `${cell} 是${shown}`, cell } as const;
  if (agrees({ low: value, high: value }, quantity)) return { ...claim, verdict: 'supported' };
  // 「文峰区发展迅速，高企58家」 is not of the whole city.
  const place = /(?<![全各])[县区镇乡园]/u;
  if (place.test(sentence.text.slice(0, quantity.start)) && !place.test(name)) {
    return { ...claim, verdict: 'unchecked', arithmetic: `${claim.arithmetic}，说的不一定是同一个地方` };
  }
  return { ...claim, verdict: 'refuted', expected: shown };
}

function isSameKind(figure: BookFigure, { unit }: Quantity): boolean {
  return figure.unit === unit || figure.unit === '' || (unit === '名' && figure.unit === '人');
}

function namedQuantities(sentence: Sentence): NamedQuantity[] {
  const comparisons = comparisonsOf(sentence);
  const inPhrases = new Set(comparisons.flatMap(({ phrases }) => phrases.map(({ quantity }) => quantity)));
  return sentence.quantities.flatMap((quantity): readonly NamedQuantity[] => {
    if (inPhrases.has(quantity)) return [];
    const asBase = comparisons.find(({ base }) => base === quantity);
    const asNow = comparisons.find(({ now }) => now === quantity);
    const forward = (asBase ?? asNow)?.turn !== undefined;
    const pair = asBase ?? asNow;
    // 「由2018年的87家增加到303家」 has its name before 由, 「303家，较2018年（87家）」 before the first number.
    const namer = pair === undefined ? quantity : forward ? (pair.base ?? quantity) : pair.now;
    const name = nameBefore(sentence.text, namer.start, forward);
    const year =
      asBase?.baseYear ??
      (asBase === undefined ? (asNow?.nowYear ?? yearOf(sentence.text, quantity.start)) : undefined);
    if (name === '' || (asBase !== undefined && year === undefined)) return [];
    return [{ quantity, name, ...(year !== undefined && { year }) }];
  });
}

function nameBefore(text: string, at: number, isForward: boolean): string {
  const before = text.slice(Math.max(0, at - 50), at);
  const own = before.split(/[，；。、：（）]/u).at(-1) ?? '';
  // 「新认定的企业中，高企26家」 are a part of them.
  if (/中[，：]$/u.test(before.slice(0, before.length - own.length))) return '';
  const named = isForward ? (own.split(/[由从]/u)[0] ?? '') : own;
  return nameInClause(named);
}

function yearOf(text: string, at: number): string | undefined {
  return [...text.slice(Math.max(0, at - 60), at).matchAll(/(\d{4})年/gu)].at(-1)?.[1];
}
