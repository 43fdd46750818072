import { compare, divide, multiply } from '../../../decimal.js';
import { fullMarks } from '../mark.js';
import { markEach } from '../mark-each.js';
import { type Method, settingOf } from '../method.js';

/** 直接计分, for what was judged by people: 定性 items of 定量加定性. */
export const direct: Method = {
  id: 'direct',
  title: '直接计分',
  formula: '100×x÷满分，x 在 0 与满分之间',
  source: '定量与定性结合的考核：定性部分由考评组打分',
  options: [{ name: 'full', label: '满分', title: '打分的满分', default: '100', above: '0' }],
  lacks: () => undefined,
  mark: (column, settings) => {
    const full = settingOf(settings, 'full');
    return markEach(column, (value) =>
      compare(value, '0') < 0 || compare(value, full) > 0
        ? { undefined: `打分不在0与${full}之间` }
        : divide(multiply(fullMarks, value), full),
    );
  },
  valueFor: (marks, _, settings) =>
    compare(marks, '0') < 0 || compare(marks, fullMarks) > 0
      ? undefined
      : divide(multiply(marks, settingOf(settings, 'full')), fullMarks),
};
