import {
  add,
  compare,
  type DecimalText,
  divide,
  naturalLogarithm,
  roundHalfUp,
  subtract,
  truncate,
} from './decimal.js';

/** How far from a whole number of 番 the phrase is still true, in 番. */
export const doublingTolerance = '0.15';
/** 翻十番 is a thousandfold. */
const doublingWords = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Fewer than the 50 digits computed, so that four times is 2番 and not 1.99…9. */
const reliablePlaces = 40;

/** How many 番 a ratio above 0 is: log₂ of it, below 0 for a ratio below 1. 翻两番 is four times. */
export function countDoublings(ratio: DecimalText): DecimalText {
  return roundHalfUp(divide(naturalLogarithm(ratio), naturalLogarithm('2')), reliablePlaces);
}

/**
 * The phrase that is true of so many 番: 「翻了两番」 from 2番 to 2.15番 (4 to 4.44 times), 「翻了近两番」 from 1.85番 on
 * (3.61 times) and below 2番; absent for anything else.
 */
export function doublingPhrase(doublings: DecimalText): string | undefined {
  const whole = truncate(add(doublings, doublingTolerance));
  const beyond = subtract(doublings, whole);
  const count = doublingWords[Number(whole)] ?? '';
  const apart = beyond.replace('-', '');
  if (count === '' || compare(apart, doublingTolerance) > 0) return undefined;
  return `翻了${compare(beyond, '0') < 0 ? '近' : ''}${count}番`;
}
