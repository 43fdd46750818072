import { compare, type DecimalText, interpolate } from '../../decimal.js';
import type { Column, Goalposts } from './column.js';
import { fixedGoalposts, sampleGoalposts } from './column.js';
import { type MethodOption, type MethodSettings, settingOf } from './method.js';

/** Whether reference values are the framework's own or the extremes of the regions at hand. */
export const referenceOption: MethodOption = {
  name: 'reference',
  label: '参照',
  title: '参照值：固定的用指标写明的最差值、最好值（worst、best），样本的用各县区的最差值、最好值',
  default: 'fixed',
  words: { fixed: '固定', sample: '样本' },
};

/** Whether values beyond the reference values count no further. */
export const clampOption: MethodOption = {
  name: 'clamp',
  label: '封顶封底',
  title: '超出参照值是否封顶封底',
  default: 'yes',
  words: { yes: '是', no: '否' },
};

/** The reference values that the settings ask for; absent when they are not there. */
export function goalpostsOf(column: Column, settings: MethodSettings): Goalposts | undefined {
  return settingOf(settings, 'reference') === 'sample' ? sampleGoalposts(column) : fixedGoalposts(column);
}

/** Why there are no reference values; absent when there are. */
export function lacksGoalposts(column: Column, settings: MethodSettings): string | undefined {
  if (settingOf(settings, 'reference') === 'sample') return undefined;
  return fixedGoalposts(column) === undefined ? '没有写参照值（不允许值、满意值，worst、best）' : undefined;
}

/**
 * The marks of a value on the straight line from `from` at the worst to `to` at the best, to 50 digits; beyond them no
 * further when clamped. All values equal to one reference value for both: `to`, so that all have full marks.
 */
export function marksBetween(
  value: DecimalText,
  { worst, best }: Goalposts,
  from: DecimalText,
  to: DecimalText,
  clamp: boolean,
): DecimalText {
  const order = compare(best, worst);
  if (order === 0) return to;
  if (clamp && compare(value, worst) !== order) return from;
  if (clamp && compare(value, best) !== -order) return to;
  return interpolate(value, [worst, from], [best, to]);
}

/** How far the value is from the worst (0) to the best (1); see `marksBetween`. */
export function shareOf(value: DecimalText, posts: Goalposts, clamp: boolean): DecimalText {
  return marksBetween(value, posts, '0', '1', clamp);
}
