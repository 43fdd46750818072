import { divide } from '../../../decimal.js';
import { agrees, divideRanges } from '../agree.js';
import type { CheckedClaim } from '../claim.js';
import { isSameUnit, type Quantity, rangeOf } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showLike } from '../show-number.js';

/** 「15家企业共获贷款3.15亿元，平均每家2100万元」: the total divided by how many there are. */
export function checkAverages(sentence: Sentence): CheckedClaim[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((average, index): readonly CheckedClaim[] => {
    const lead = /平均每([家个项户人名件所场])(?:企业)?(?:获得|达到?|为|约)?$/u.exec(
      text.slice(Math.max(0, average.start - 12), average.start),
    );
    if (lead === null) return [];
    const before = quantities.slice(0, index);
    const counts = before.filter(({ unit }) => unit === lead[1]);
    const totals = before.filter((each) => isSameUnit(each, average));
    const [count, total] = [counts[0], totals[0]];
    const quotients = totals.flatMap((one) => counts.flatMap((other) => quotient(one, other) ?? []));
    const at = sentence.stretch(average.start - lead[0].length, average.end);
    if (count === undefined || total === undefined || quotients.length === 0) {
      return [{ kind: 'claim-average', at, verdict: 'unchecked', arithmetic: '没有写总数和个数' }];
    }
    const arithmetic = `${numberOf(total)}÷${numberOf(count)}＝${showLike(divide(total.value, count.value), average)}`;
    if (quotients.some((range) => agrees(range, average)))
      return [{ kind: 'claim-average', at, verdict: 'supported', arithmetic }];
    if (quotients.length > 1)
      return [{ kind: 'claim-average', at, verdict: 'unchecked', arithmetic: '总数和个数不止一个' }];
    const expected = `平均每${lead[1]}${showLike(divide(total.value, count.value), average)}`;
    return [{ kind: 'claim-average', at, verdict: 'refuted', arithmetic, expected }];
  });
}

function quotient(total: Quantity, count: Quantity) {
  const [one, other] = [rangeOf(total), rangeOf(count)];
  return one && other && divideRanges(one, other);
}
