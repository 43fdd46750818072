import {
  add,
  compare,
  type DecimalText,
  divide,
  maximum,
  minimum,
  multiply,
  subtract,
  truncate,
} from '../../../decimal.js';
import { knownValues } from '../column.js';
import { markEach } from '../mark-each.js';
import { type Method, type MethodSettings, settingOf } from '../method.js';
import { meanOf } from './z-score.js';

/**
 * base ± points for each step above or below the mean, from `min` to `max`; `undefined` with the reason for a mean not
 * above zero.
 */
export function againstAverage(
  value: DecimalText,
  mean: DecimalText,
  isLowerBetter: boolean,
  settings: MethodSettings,
): DecimalText | { readonly undefined: string } {
  if (compare(mean, '0') <= 0) return { undefined: '平均值不大于零，高低的比例没有意义' };
  const above = divide(subtract(value, mean), multiply(mean, settingOf(settings, 'step')));
  const better = isLowerBetter ? subtract('0', above) : above;
  const steps = settingOf(settings, 'wholeSteps') === 'yes' ? truncate(better) : better;
  const marks = add(settingOf(settings, 'base'), multiply(settingOf(settings, 'points'), steps));
  return maximum(settingOf(settings, 'min'), minimum(settingOf(settings, 'max'), marks));
}

/** 基准加减. */
export const vsAverage: Method = {
  id: 'vs-average',
  title: '基准加减',
  formula: '基本分±每步加减×(x÷平均值−1)÷每步，不足一步不计，在下限与上限之间',
  source: '江苏常州武进2011年考核：达到全区平均得基本分，每增减5%加减0.5分',
  options: [
    { name: 'base', label: '基本分', title: '达到平均值得几分', default: '80' },
    { name: 'points', label: '每步加减', title: '每一步加减几分', default: '5' },
    { name: 'step', label: '每步', title: '一步是平均值的几倍，0.05 即5%', default: '0.05', above: '0' },
    { name: 'min', label: '下限', title: '最少几分', default: '0' },
    { name: 'max', label: '上限', title: '最多几分', default: '100' },
    {
      name: 'wholeSteps',
      label: '只计整步',
      title: '是否不足一步不计',
      default: 'yes',
      words: { yes: '是', no: '否' },
    },
  ],
  lacks: () => undefined,
  mark: (column, settings) => {
    const mean = column.mean ?? meanOf(knownValues(column)) ?? '0';
    return markEach(column, (value) => againstAverage(value, mean, column.direction === 'lower', settings));
  },
};
