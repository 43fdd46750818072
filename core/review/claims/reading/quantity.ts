import { add, type DecimalText, divide, multiply, subtract } from '../../../decimal.js';

/** A number with its unit as a sentence has it. */
export interface Quantity {
  /** Where it stands in its sentence, with the words 近, 约, 超… before and 余, 多, 以上… in it. */
  readonly start: number;
  readonly end: number;
  /** As printed, without those words: 「1.54亿元」. */
  readonly text: string;
  /** The whole number that 万 and 亿 make of it: 「1.54亿」 is 154000000. */
  readonly value: DecimalText;
  /** 「家」, 「元」, 「%」, 「个百分点」, 「倍」; empty where none is known. */
  readonly unit: string;
  /** What one more in its last digit adds; absent for a count in whole numbers, which is exact. */
  readonly step?: DecimalText;
  readonly nearness?: Nearness;
}

/** 近 and 不到 (somewhat less), 超 and 余 (somewhat more), 约 (either); `open` for a limit: 以上, 不低于. */
export type Nearness = 'under' | 'over' | 'about' | 'open';

/** The values that a quantity may stand for. */
export interface Range {
  readonly low: DecimalText;
  readonly high: DecimalText;
}

/** 近300家 is 270 at least, 约300家 from 285 to 315. */
const nearest = '0.9';
const about = ['0.95', '1.05'] as const;

/** The values before they were rounded to the printed digits; absent where there is no bound: 超300家. */
export function rangeOf({ value, step, nearness }: Quantity): Range | undefined {
  if (nearness === 'over' || nearness === 'open') return undefined;
  if (nearness === 'under') return { low: multiply(value, nearest), high: value };
  if (nearness === 'about') return { low: multiply(value, about[0]), high: multiply(value, about[1]) };
  if (step === undefined) return { low: value, high: value };
  const half = divide(step, '2');
  return { low: subtract(value, half), high: add(value, half) };
}

/** Whether two quantities count the same: one unit, or money and the same with 元 left out (1.54亿). */
export function isSameUnit(one: Quantity, other: Quantity): boolean {
  return (
    one.unit === other.unit ||
    (isBareMoney(one) && other.unit === '元') ||
    (isBareMoney(other) && one.unit === '元')
  );
}

/** 「1.54亿」, 「5000万」: what may be money without its 元. */
export function isBareMoney({ unit, text }: Quantity): boolean {
  return unit === '' && /[万亿]$/u.test(text);
}
