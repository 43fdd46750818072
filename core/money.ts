import { compare, type DecimalText, multiply, roundHalfUp, trim } from './decimal.js';

/** The amount in 元, exact: `"249.9995"` 万元 → `"2499995"`. */
export function yuanFromWan(amountWan: DecimalText): DecimalText {
  return trim(multiply(amountWan, '10000'));
}

/** 万元 in which 分 are whole: six decimals. */
const fenPlaces = 6;

/** The amount in 万元 as it is paid: rounded half up to 分. `"249.9999995"` → `"250"`. */
export function payableWan(amountWan: DecimalText): DecimalText {
  return trim(roundHalfUp(amountWan, fenPlaces));
}

/** The amount in 元 as it is paid: rounded half up to 分, always two digits after the point. */
export function roundToFen(yuan: DecimalText): DecimalText {
  return roundHalfUp(yuan, 2);
}

const digitWords = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const placeWords = ['', '拾', '佰', '仟'];
/** 9999万9999亿9999万9999元 is the last amount that 万 and 亿 can name without 兆. */
const mostIntegerDigits = 16;

/**
 * 中文大写金额 without 「人民币」: `"1409.50"` → 「壹仟肆佰零玖元伍角」, `"0"` → 「零元整」. 整 follows 元 only. Where the
 * rules leave 零 open (万位或元位是0, 千位或角位不是0) it is not written: `"1680.32"` → 「壹仟陆佰捌拾元叁角贰分」.
 *
 * Throws for a negative amount, for more than two digits after the point (round first with `roundToFen`) and
 * from 10 quadrillion 元 on.
 *
 * Source: 《支付结算办法》（银发〔1997〕393号）附一《正确填写票据和结算凭证的基本规定》第一至三条.
 */
export function upperCaseAmount(yuan: DecimalText): string {
  if (compare(yuan, '0') < 0) throw new RangeError(`No 大写 for the negative amount ${yuan}`);
  const [integer = '', fraction = ''] = trim(yuan).split('.');
  if (fraction.length > 2) throw new RangeError(`Round ${yuan} to 分 before writing it in 大写`);
  if (integer.length > mostIntegerDigits) throw new RangeError(`${yuan} 元 is too large for 大写`);
  const jiao = Number(fraction[0] ?? '0');
  const fen = Number(fraction[1] ?? '0');
  const whole = integer === '0' ? '' : `${upperCaseInteger(integer)}元`;
  if (jiao === 0 && fen === 0) return `${whole === '' ? '零元' : whole}整`;
  const jiaoWords = jiao > 0 ? `${digitWords[jiao]}角` : whole === '' ? '' : '零';
  return `${whole}${jiaoWords}${fen > 0 ? `${digitWords[fen]}分` : ''}`;
}

/** A whole number above zero, without leading zeros. */
function upperCaseInteger(digits: string): string {
  if (digits.length <= 4) return upperCaseSection(digits);
  const lowLength = digits.length > 8 ? 8 : 4;
  const high = upperCaseInteger(digits.slice(0, -lowLength)) + (lowLength === 8 ? '亿' : '万');
  const low = digits.slice(-lowLength).replace(/^0+/, '');
  if (low === '') return high;
  return `${high}${low.length < lowLength ? '零' : ''}${upperCaseInteger(low)}`;
}

/** One to four digits: 「陆仟零柒」. */
function upperCaseSection(digits: string): string {
  return [...digits]
    .map((digit, index) =>
      digit === '0' ? '零' : `${digitWords[Number(digit)]}${placeWords[digits.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}
