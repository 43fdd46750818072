import { compare, type DecimalText, divide, multiply, roundHalfUp } from '../../../decimal.js';
import { agrees, divideRanges, mapRange, placesOf } from '../agree.js';
import type { CheckedClaim } from '../claim.js';
import { isSameUnit, type Quantity, rangeOf } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showNumber } from '../show-number.js';

/** 「，占」, 「，占总数的」: the whole is one that was named before. */
const ofNamed = /^，?占(?:比|总数的?|总量的?|全部的?|其)?(?:约|为|达到?)?$/u;
/** 「，占规上企业」, with the whole behind it. */
const ofGiven = /^，?占[^，；。：（）]{0,20}$/u;
/** 「，覆盖率达到」: the whole is not named. */
const rateOf =
  /^，?(?:占比|[^，；。：（）]{0,10}(?:覆盖率|达标率|完成率|合格率|占比|比重))(?:约|为|达到?|是)?$/u;

/** A part with its share: held against the whole where the sentence has it, else the whole that would make it true. */
export function checkShares(sentence: Sentence): CheckedClaim[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((percent, index): readonly CheckedClaim[] => {
    if (percent.unit !== '%') return [];
    const [one, other] = [quantities[index - 2], quantities[index - 1]];
    if (other === undefined || other.unit === '%') return [];
    const gap = text.slice(other.end, percent.start);
    const claim =
      one !== undefined &&
      /^的$/u.test(gap) &&
      isSameUnit(one, other) &&
      ofGiven.test(text.slice(one.end, other.start))
        ? shareOf(one, [other], percent)
        : ofNamed.test(gap)
          ? shareOfNamed(sentence, other, index - 1, percent)
          : rateOf.test(gap)
            ? impliedWhole(other, percent)
            : undefined;
    if (claim === undefined) return [];
    const from = claim.kind === 'implied-total' ? other : percent;
    return [{ ...claim, at: sentence.stretch(from.start, percent.end) }];
  });
}

type Result = Omit<CheckedClaim, 'at'>;

function shareOfNamed(
  { text, quantities }: Sentence,
  part: Quantity,
  index: number,
  percent: Quantity,
): Result | undefined {
  const wholes = quantities
    .slice(0, index)
    .filter((each) => isSameUnit(each, part) && compare(each.value, part.value) > 0);
  const own = shareOf(part, wholes, percent);
  const isOfWhich = text.slice(0, part.start).includes('其中');
  if (own !== undefined && (own.verdict === 'supported' || isOfWhich)) return own;
  return impliedWhole(part, percent);
}

/** True when the part has that share of one of the wholes; absent without any. */
function shareOf(part: Quantity, wholes: readonly Quantity[], percent: Quantity): Result | undefined {
  const partRange = rangeOf(part);
  const known = wholes.flatMap((whole) => {
    const range = rangeOf(whole);
    const share = partRange && range && divideRanges(partRange, range);
    return share === undefined ? [] : [{ whole, share: mapRange(share, (value) => multiply(value, '100')) }];
  });
  const found = known.find(({ share }) => agrees(share, percent)) ?? known[0];
  if (found === undefined) return undefined;
  const exact = multiply(divide(part.value, found.whole.value), '100');
  const arithmetic = `${numberOf(part)}÷${numberOf(found.whole)}＝${showNumber(exact)}%`;
  if (agrees(found.share, percent)) return { kind: 'claim-share', verdict: 'supported', arithmetic };
  return {
    kind: 'claim-share',
    verdict: 'refuted',
    arithmetic,
    expected: `${roundHalfUp(exact, Math.max(placesOf(percent), 1))}%`,
  };
}

/** 348 at 37.9% are of 917 to 919. */
function impliedWhole(part: Quantity, percent: Quantity): Result | undefined {
  const partRange = rangeOf(part);
  const percentRange = rangeOf(percent);
  const range = partRange && percentRange && divideRanges(partRange, percentRange);
  if (range === undefined) return undefined;
  const [low, high] = [range.low, range.high].map((value) => multiply(value, '100'));
  const shown = [ceiling(low ?? '0'), roundedDown(high ?? '0')].map(showNumber).join('—');
  return {
    kind: 'implied-total',
    verdict: 'unchecked',
    arithmetic: `由${part.text}、${percent.text}推算，总数在${shown}${part.unit}之间`,
  };
}

function roundedDown(value: DecimalText): DecimalText {
  return value.split('.')[0] ?? value;
}

function ceiling(value: DecimalText): DecimalText {
  const whole = roundedDown(value);
  return compare(whole, value) === 0 ? whole : String(BigInt(whole) + 1n);
}
