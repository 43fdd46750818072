import { compare, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import type { ValueFormula } from '../framework/framework.js';
import { fullMarks } from '../methods/mark.js';

/**
 * The value that a formula makes of a region's items; absent when an item is missing, for a ratio of something to zero
 * (nothing was due: that is not 100 %), and for growth from zero or less.
 */
export function computeValue(
  formula: ValueFormula,
  itemOf: (name: string) => DecimalText | undefined,
): DecimalText | undefined {
  if (formula.kind === 'item') return itemOf(formula.item);
  const [first, second] = formula.items.map(itemOf);
  if (first === undefined || second === undefined) return undefined;
  switch (formula.kind) {
    case 'difference':
      return subtract(first, second);
    case 'ratio':
      return compare(second, '0') === 0 ? undefined : divide(multiply(first, formula.times), second);
    case 'growth':
      if (compare(second, '0') <= 0) return undefined;
      return divide(multiply(subtract(first, second), fullMarks), second);
  }
}

/** The names of the items that a formula needs. */
export function itemsOf(formula: ValueFormula): readonly string[] {
  return formula.kind === 'item' ? [formula.item] : formula.items;
}

/** The formula in words: 「全社会研发经费÷地区生产总值×100」. */
export function formulaText(formula: ValueFormula): string {
  if (formula.kind === 'item') return formula.item;
  const [first, second] = formula.items;
  switch (formula.kind) {
    case 'difference':
      return `${first}－${second}`;
    case 'ratio':
      return `${first}÷${second}${formula.times === '1' ? '' : `×${formula.times}`}`;
    case 'growth':
      return `(${first}－${second})÷${second}×${fullMarks}`;
  }
}
