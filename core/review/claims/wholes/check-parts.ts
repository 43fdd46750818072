import { add, compare, subtract } from '../../../decimal.js';
import type { CheckedClaim } from '../claim.js';
import { isSameUnit, type Quantity, type Range, rangeOf } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showLike } from '../show-number.js';
import { areExclusive, type NamedPart, namedParts } from './named-parts.js';

/**
 * Numbers that a sentence splits: 「153家（首次92家、重新61家）」, whose parts add up, and 「4285万元，其中省级787万元」, of which
 * none is more than the whole; those behind 其中 may overlap and need not be all.
 */
export function checkParts(sentence: Sentence): CheckedClaim[] {
  return [...inBrackets(sentence), ...ofWhich(sentence)];
}

function inBrackets(sentence: Sentence): CheckedClaim[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((whole): readonly CheckedClaim[] => {
    if (text.charAt(whole.end) !== '（' || isRate(whole)) return [];
    const close = text.indexOf('）', whole.end);
    const lead = /^(其中)?[：，]?(?:包括|包含|含)?/u.exec(text.slice(whole.end + 1, whole.end + 6));
    const { parts, isWhole } = namedParts(sentence, whole, whole.end + 1 + (lead?.[0].length ?? 0), close);
    if (close < 0 || !isWhole || parts.length < 2) return [];
    const at = sentence.stretch(whole.start, close + 1);
    const claim = lead?.[1] === undefined ? sumOf(whole, parts) : withinWhole([whole], parts);
    return claim === undefined ? [] : [{ ...claim, at }];
  });
}

/** How far behind the whole 其中 may stand: in the next part of the sentence. */
const nextPart = /^[^，。；]{0,12}，$/u;

function ofWhich(sentence: Sentence): CheckedClaim[] {
  const { text, quantities } = sentence;
  return [...text.matchAll(/其中[：，]?/gu)].flatMap(({ index, 0: word }): readonly CheckedClaim[] => {
    const before = quantities.filter(({ end }) => end <= index);
    const whole = before.at(-1);
    if (whole === undefined || isRate(whole) || !nextPart.test(text.slice(whole.end, index))) return [];
    const { parts } = namedParts(sentence, whole, index + word.length, text.length);
    const last = parts.at(-1);
    if (last === undefined) return [];
    // 「达到207家，比上年增加15家，其中国家级20家」 is of the 207.
    const claim = withinWhole(
      before.filter((each) => isSameUnit(each, whole)),
      parts,
    );
    return claim === undefined ? [] : [{ ...claim, at: sentence.stretch(index, last.quantity.end) }];
  });
}

/** Shares of a rate are no parts of it. */
function isRate({ unit }: Quantity): boolean {
  return /%|‰|百分点|倍|番/u.test(unit);
}

/** What is done to a thing one after the other: 「36家（通过29家、公示29家）」 counts the same ones twice. */
const stage = /通过|公示|认定|立项|入围|获批|完成|合格|落地|办结/u;

function sumOf(whole: Quantity, parts: readonly NamedPart[]): Omit<CheckedClaim, 'at'> | undefined {
  const ranges = rangesOf(parts);
  const range = rangeOf(whole);
  if (ranges === undefined || range === undefined) return undefined;
  const sum = add(...parts.map(({ quantity }) => quantity.value));
  const [low, high] = [add(...ranges.map((each) => each.low)), add(...ranges.map((each) => each.high))];
  const isTrue = compare(low, range.high) <= 0 && compare(high, range.low) >= 0;
  const arithmetic = `${parts.map(({ quantity }) => numberOf(quantity)).join('＋')}＝${showLike(sum, whole)}`;
  if (isTrue) return { kind: 'parts-sum', verdict: 'supported', arithmetic };
  if (parts.some(({ label }) => stage.test(label))) {
    return { kind: 'parts-sum', verdict: 'unchecked', arithmetic: '括号里是办理的几步，不一定相加' };
  }
  return {
    kind: 'parts-sum',
    verdict: 'refuted',
    arithmetic: `${arithmetic}，与${whole.text}相差${showLike(subtract(sum, whole.value).replace('-', ''), whole)}`,
    expected: `各项之和等于${whole.text}`,
  };
}

/** @param wholes of which the parts may be; a part is too much only when it is more than each of them */
function withinWhole(
  wholes: readonly Quantity[],
  parts: readonly NamedPart[],
): Omit<CheckedClaim, 'at'> | undefined {
  const largest = wholes.reduce((most, each) => (compare(each.value, most.value) > 0 ? each : most));
  const limit = rangeOf(largest);
  const ranges = rangesOf(parts);
  if (limit === undefined || ranges === undefined) return undefined;
  const tooMuch = parts.find((_, index) => compare(ranges[index]?.low ?? '0', limit.high) > 0);
  if (tooMuch !== undefined) {
    return {
      kind: 'parts-over-total',
      verdict: 'refuted',
      arithmetic: `其中一项${tooMuch.quantity.text}，比总数${largest.text}多`,
      expected: `各项都不超过${largest.text}`,
    };
  }
  const sum = add(...parts.map(({ quantity }) => quantity.value));
  if (areExclusive(parts) && compare(add(...ranges.map(({ low }) => low)), limit.high) > 0) {
    return {
      kind: 'parts-over-total',
      verdict: 'refuted',
      arithmetic: `${parts.map(({ quantity }) => numberOf(quantity)).join('＋')}＝${showLike(sum, largest)}，比总数${largest.text}多`,
      expected: `各项之和不超过${largest.text}`,
    };
  }
  return { kind: 'parts-over-total', verdict: 'supported', arithmetic: `各项都不超过${largest.text}` };
}

function rangesOf(parts: readonly NamedPart[]): readonly Range[] | undefined {
  const ranges = parts.map(({ quantity }) => rangeOf(quantity));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
