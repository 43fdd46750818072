import { compare, type DecimalText, divide, roundHalfUp } from '../decimal.js';
import { countDoublings, doublingPhrase } from '../doubling.js';
import { growthText } from './growth.js';
import type { Worded } from './worded.js';

const shownPlaces = 2;

/**
 * A phrase that is true. 番 are powers of two: 翻两番 is four times the base. With now ÷ base = 2ⁿ, n in 番:
 *
 * - 「翻了两番」 from 2番 to 2.15番 (4 to 4.44 times): 13.6 from 1.54 is 3.14番, 「翻了三番」;
 * - 「翻了近两番」 from 1.85番 on (3.61 times) and below 2番: 207 from 55 is 1.91番;
 * - anything else as `growthText` says it: 303 from 87 is 1.80番, 「增长248.3%」.
 */
export function doublingText(now: DecimalText, base: DecimalText, digits: number | undefined): Worded {
  const grown = growthText(now, base, digits);
  if ('refused' in grown || compare(now, base) <= 0) return grown;
  const ratio = divide(now, base);
  const doublings = countDoublings(ratio);
  const value = doublingPhrase(doublings);
  if (value === undefined) return grown;
  const [times, shown] = [ratio, doublings].map((each) => roundHalfUp(each, shownPlaces));
  return { value, arithmetic: `${now}÷${base}＝${times}倍，合${shown}番` };
}
