import {
  add,
  compare,
  type DecimalText,
  divide,
  minimum,
  multiply,
  roundHalfUp,
  subtract,
  trim,
} from '../../decimal.js';

/** In which order several awards under one ceiling are cut; the options of the reading general.cutOrder. */
export type CutOrder = 'clause-order' | 'largest-first' | 'pro-rata';

/** Proportional shares are kept to this many decimals of 万元 (= 分); the last part takes the difference. */
const shareDecimals = 6;

/**
 * Amounts after a ceiling: they always add up to the ceiling when it bites, and are unchanged when not.
 *
 * @param amounts in clause order, 万元; none gives none
 * @param ceiling what remains for all of them together
 */
export function distributeCut(
  amounts: readonly DecimalText[],
  ceiling: DecimalText,
  order: CutOrder,
): readonly DecimalText[] {
  const total = add(...amounts);
  if (compare(total, ceiling) <= 0) return amounts;
  if (order === 'pro-rata') return shareOut(amounts, total, ceiling);
  const sequence = amounts.map((_, index) => index);
  if (order === 'largest-first') {
    sequence.sort((a, b) => compare(amounts[b] ?? '0', amounts[a] ?? '0') || a - b);
  }
  const left = [...amounts];
  let excess = subtract(total, ceiling);
  for (const index of sequence) {
    const amount = left[index] ?? '0';
    const cut = minimum(amount, excess);
    left[index] = subtract(amount, cut);
    excess = subtract(excess, cut);
  }
  return left;
}

function shareOut(
  amounts: readonly DecimalText[],
  total: DecimalText,
  ceiling: DecimalText,
): readonly DecimalText[] {
  const shares = amounts.map((amount) =>
    trim(roundHalfUp(divide(multiply(amount, ceiling), total), shareDecimals)),
  );
  const last = shares.length - 1;
  return shares.map((share, index) =>
    index === last ? subtract(ceiling, add(...shares.slice(0, last))) : share,
  );
}
