import { compare, type DecimalText, maximum, minimum } from '../../decimal.js';

/** Whether more or less of an indicator is better. */
export type Direction = 'higher' | 'lower';

/** A band of 分档. */
export interface Tier {
  /** The value from which it holds, that value included; for a lower-is-better indicator up to which. Absent in the last one. */
  readonly bound?: DecimalText;
  readonly marks: DecimalText;
}

/** One indicator over all regions, as a method sees it. */
export interface Column {
  /** In the order of the regions; absent where nothing is known. */
  readonly values: readonly (DecimalText | undefined)[];
  readonly direction: Direction;
  /** 目标值. */
  readonly target?: DecimalText;
  /** Fixed reference values: the value that earns the least marks and the one that earns full marks. */
  readonly worst?: DecimalText;
  readonly best?: DecimalText;
  /** A fixed mean in place of that of the values. */
  readonly mean?: DecimalText;
  readonly tiers?: readonly Tier[];
}

/** The reference values of a column. */
export interface Goalposts {
  readonly worst: DecimalText;
  readonly best: DecimalText;
}

/** The values that are known. */
export function knownValues({ values }: Column): readonly DecimalText[] {
  return values.filter((value) => value !== undefined);
}

/** The worst and the best of the known values; absent without any. */
export function sampleGoalposts(column: Column): Goalposts | undefined {
  const [first, ...rest] = knownValues(column);
  if (first === undefined) return undefined;
  const least = minimum(first, ...rest);
  const most = maximum(first, ...rest);
  return column.direction === 'higher' ? { worst: least, best: most } : { worst: most, best: least };
}

/** The fixed reference values; absent when one of them is not given. */
export function fixedGoalposts({ worst, best }: Column): Goalposts | undefined {
  return worst === undefined || best === undefined ? undefined : { worst, best };
}

/** Whether `a` is better than `b`: 1 for better, −1 for worse, 0 for equal. */
export function compareMerit(a: DecimalText, b: DecimalText, direction: Direction): -1 | 0 | 1 {
  return direction === 'higher' ? compare(a, b) : compare(b, a);
}
