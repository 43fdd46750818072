import { compare, divide, multiply } from '../../../decimal.js';
import { sampleGoalposts } from '../column.js';
import { fullMarks } from '../mark.js';
import { markEach } from '../mark-each.js';
import type { Method } from '../method.js';

/** 与最优值的距离. */
export const distanceToMaximum: Method = {
  id: 'distance-to-maximum',
  title: '与最优值之比',
  formula: '100×x÷最优值，逆向指标 100×最优值÷x；最优值是写明的满意值，没有写的取各县区最好值',
  source: '经合组织、欧盟联合研究中心《综合指标编制手册》（2008）第5章，与参照的距离',
  options: [],
  lacks: () => undefined,
  mark: (column) => {
    const best = column.best ?? sampleGoalposts(column)?.best ?? '0';
    return markEach(column, (value) => {
      if (column.direction === 'higher') {
        if (compare(best, '0') <= 0) return { undefined: '最优值不大于零，比例没有意义' };
        return multiply(fullMarks, divide(value, best));
      }
      if (compare(value, '0') <= 0 || compare(best, '0') < 0) {
        return compare(value, best) === 0 ? fullMarks : { undefined: '逆向指标的数值不大于零，比例没有意义' };
      }
      return multiply(fullMarks, divide(best, value));
    });
  },
};
