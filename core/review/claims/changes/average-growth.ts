import {
  type DecimalText,
  divide,
  exponential,
  multiply,
  naturalLogarithm,
  roundHalfUp,
  subtract,
} from '../../../decimal.js';

/** Fewer than the 50 digits computed, so that a rate that ends, such as 5.05%, is found as it is. */
const reliablePlaces = 40;

/** The rate in %, each year on top of the last, that leads to a ratio above 0 in so many years. */
export function averageGrowth(ratio: DecimalText, years: number): DecimalText {
  const root = roundHalfUp(exponential(divide(naturalLogarithm(ratio), String(years))), reliablePlaces);
  return multiply(subtract(root, '1'), '100');
}
