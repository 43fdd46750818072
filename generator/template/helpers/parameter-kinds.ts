import { type IsoDate, isIsoDate } from '../../../core/calendar.js';
import { compare, type DecimalText, isDecimalText, trim } from '../../../core/decimal.js';
import type { TemplateValue } from '../template-value.js';
import { listKind, type ParameterKind, textKind } from './value-helper.js';

/** The most that 大写 and 汉字 can name: 9999万亿. */
const mostNamed = '9999999999999999';
const mostWan = '999999999999';

/** An amount in 万元, up to what 大写 can name. */
export const amountWan: ParameterKind<DecimalText> = textKind('不小于0的万元金额，如 1320', (text) =>
  isDecimalText(text) && isWithin(text, '0', mostWan) ? text : undefined,
);

export const anyDecimal: ParameterKind<DecimalText> = textKind('数，如 12.5', readDecimal);

/** A count from 0 on, as its digits. */
export const wholeNumber: ParameterKind<DecimalText> = textKind('不小于0的整数，如 12', (text) =>
  /^(?:0|[1-9]\d*)$/.test(text) && isWithin(text, '0', mostNamed) ? text : undefined,
);

/** A place counted from 0. */
export const index: ParameterKind<number> = textKind('从0起的序数，如 @index', (text) =>
  /^\d{1,6}$/.test(text) ? Number(text) : undefined,
);

export const isoDate: ParameterKind<IsoDate> = textKind('日期，如 2025-08-19', (text) =>
  isIsoDate(text) ? text : undefined,
);

/** `小数=`: digits after the point. */
export const places: ParameterKind<number> = textKind('0至6的整数，是小数点后的位数', (text) =>
  /^[0-6]$/.test(text) ? Number(text) : undefined,
);

/** `前=` and 年数: a number that people count to. */
export const smallCount: ParameterKind<number> = textKind('1至999的整数', (text) =>
  /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined,
);

/** A unit, a field's name, a mark between names. */
export const words: ParameterKind<string> = textKind('文字', (text) => text);

/** A list, whatever its items are. */
export const anyList: ParameterKind<readonly TemplateValue[]> = listKind('一列数据', (list) => list);

/** One of a few words. */
export function oneOf<const Word extends string>(...choice: readonly Word[]): ParameterKind<Word> {
  return textKind(choice.map((word) => `「${word}」`).join('或'), (text) =>
    choice.find((word) => word === text),
  );
}

/** The text as a decimal in its shortest form; absent when it is none. */
export function readDecimal(text: string): DecimalText | undefined {
  return isDecimalText(text) ? trim(text) : undefined;
}

function isWithin(value: DecimalText, least: DecimalText, most: DecimalText): boolean {
  return compare(value, least) >= 0 && compare(value, most) <= 0;
}
