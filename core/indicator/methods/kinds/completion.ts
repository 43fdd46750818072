import { compare, type DecimalText, divide, maximum, minimum, multiply } from '../../../decimal.js';
import type { Direction } from '../column.js';
import { fullMarks } from '../mark.js';
import { markEach } from '../mark-each.js';
import { type Method, settingOf } from '../method.js';

/**
 * How much of the target is reached, from 0 to `cap`: actual ÷ target, for a lower-is-better indicator target ÷ actual
 * (an actual value of 0 reaches the cap). Says why there is none: a target not above zero, or a negative value of a
 * lower-is-better indicator.
 */
export function attainmentRate(
  actual: DecimalText,
  target: DecimalText,
  direction: Direction,
  cap: DecimalText,
): DecimalText | { readonly undefined: string } {
  if (compare(target, '0') <= 0) return { undefined: '目标值不大于零，完成率没有意义' };
  if (direction === 'higher') return minimum(maximum(divide(actual, target), '0'), cap);
  if (compare(actual, '0') < 0) return { undefined: '逆向指标的数值小于零，完成率没有意义' };
  return compare(actual, '0') === 0 ? cap : minimum(divide(target, actual), cap);
}

/** 目标完成率. Reaching the target earns full marks, more or less in proportion, up to the cap. */
export const completion: Method = {
  id: 'completion',
  title: '目标完成率',
  formula: '100×min(max(x÷目标值，0)，封顶)；逆向指标用 目标值÷x',
  source: '江苏常州武进2010年考核：达到目标得满分，超过或不足按比例，超额有封顶',
  options: [{ name: 'cap', label: '封顶', title: '完成率最高计到几倍', default: '1', above: '0' }],
  lacks: ({ target }) => (target === undefined ? '没有目标值' : undefined),
  mark: (column, settings) =>
    markEach(column, (value) => {
      const rate = attainmentRate(value, column.target ?? '0', column.direction, settingOf(settings, 'cap'));
      return typeof rate === 'string' ? multiply(rate, fullMarks) : rate;
    }),
  valueFor: (marks, { target, direction }, settings) => {
    const rate = divide(marks, fullMarks);
    if (target === undefined || compare(target, '0') <= 0) return undefined;
    if (compare(rate, '0') <= 0 || compare(rate, settingOf(settings, 'cap')) > 0) return undefined;
    return direction === 'higher' ? multiply(rate, target) : divide(target, rate);
  },
};
