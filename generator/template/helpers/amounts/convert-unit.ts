import { type DecimalText, divide, multiply } from '../../../../core/decimal.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ParameterKind, textKind, type ValueHelper, valueHelper } from '../value-helper.js';
import { roundIfAsked } from './round-if-asked.js';

/** 「万元」 is 10000 of 「元」. */
interface Unit {
  readonly text: string;
  readonly factor: DecimalText;
  readonly base: string;
}

/** Longer ones first: 「百万」 is not 「百」 of 「万…」. */
const factors: readonly (readonly [word: string, factor: DecimalText])[] = [
  ['万亿', '1000000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
  ['十', '10'],
];

const unit: ParameterKind<Unit> = textKind('单位，如 "万元"、"亿元"', (text) => {
  const [word, factor] = factors.find(([prefix]) => text.startsWith(prefix)) ?? ['', '1'];
  const base = text.slice(word.length);
  return /^\p{Script=Han}{1,4}$/u.test(base) ? { text, factor, base } : undefined;
});

/**
 * `{{换算 成交额 "万元" "亿元" 小数=2}}`: a number of one unit in another of the same kind (元, 人, 件 … with 十 to 万亿
 * before it); exact, or rounded half up where 小数 is given. 元 to 人 is refused.
 */
export const convertUnit: ValueHelper = valueHelper({
  needed: [anyDecimal, unit, unit],
  named: { 小数: places },
  apply: ([value, from, to], _, { 小数 }) => {
    if (from.base !== to.base) return { refused: `${from.text}换不成${to.text}` };
    const converted = roundIfAsked(divide(multiply(value, from.factor), to.factor), 小数);
    return { value: converted, arithmetic: `${value}${from.text}＝${converted}${to.text}` };
  },
});
