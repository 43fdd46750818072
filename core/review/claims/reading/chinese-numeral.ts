import type { DecimalText } from '../../../decimal.js';

const digits = '零一二三四五六七八九';

/**
 * A numeral in Chinese figures that counts something: 「九十二家」, 「两倍」. One below ten counts only 倍, since 「一个」 and
 * 「三项」 mostly name things. Absent for what only looks like one: 「十分」, 「第十二」, 「万元」.
 */
export function readChineseNumber(
  text: string,
  at: number,
): { readonly end: number; readonly value: DecimalText } | undefined {
  if (!/[一二两三四五六七八九十]/u.test(text.charAt(at)) || /[第初星期周十百千零]/u.test(text.charAt(at - 1)))
    return undefined;
  const [numeral = ''] = /^[一二两三四五六七八九十百千零]{1,7}/u.exec(text.slice(at, at + 7)) ?? [];
  const value = numeralValue(numeral.replaceAll('两', '二'));
  const unit = text.charAt(at + numeral.length);
  if (value === undefined || !(unit === '倍' || (value >= 10 && /[家个项人名件户元万亿]/u.test(unit))))
    return undefined;
  return { end: at + numeral.length, value: String(value) };
}

/** Below ten thousand; absent for what is no numeral. */
function numeralValue(numeral: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let unit = 10_000;
  for (const mark of numeral) {
    const own = digits.indexOf(mark);
    if (own >= 0) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = own;
      continue;
    }
    const next = mark === '十' ? 10 : mark === '百' ? 100 : 1000;
    // 十 alone is one ten.
    const count = digit ?? (mark === '十' ? 1 : 0);
    if (next >= unit || count === 0) return undefined;
    total += count * next;
    unit = next;
    digit = undefined;
  }
  return total + (digit ?? 0);
}
