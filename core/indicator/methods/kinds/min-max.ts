import { compare, divide, subtract } from '../../../decimal.js';
import { clampOption, goalpostsOf, lacksGoalposts, marksBetween, referenceOption } from '../goalposts.js';
import { markEach } from '../mark-each.js';
import { type Method, settingOf } from '../method.js';
import { valueAtShare } from './efficacy-linear.js';

/** 极差标准化, with fixed reference values also called 阈值法. */
export const minMax: Method = {
  id: 'min-max',
  title: '极差',
  formula: '最低分+(最高分−最低分)×(x−最差)÷(最好−最差)；全部相同，均得最高分',
  source: '社会发展水平综合评价方案（基年最大最小值）；2013年发展与民生指数（固定上下限）；GII、人类发展指数',
  options: [
    { name: 'from', label: '最低分', title: '最差得几分；用几何平均时可设为大于0', default: '0' },
    { name: 'to', label: '最高分', title: '最好得几分', default: '100' },
    clampOption,
    referenceOption,
  ],
  lacks: lacksGoalposts,
  mark: (column, settings) => {
    const posts = goalpostsOf(column, settings);
    const [from, to] = [settingOf(settings, 'from'), settingOf(settings, 'to')];
    const isClamped = settingOf(settings, 'clamp') === 'yes';
    return markEach(column, (value) =>
      posts === undefined ? { undefined: '没有参照值' } : marksBetween(value, posts, from, to, isClamped),
    );
  },
  valueFor: (marks, column, settings) => {
    const posts = goalpostsOf(column, settings);
    const [from, to] = [settingOf(settings, 'from'), settingOf(settings, 'to')];
    if (settingOf(settings, 'reference') === 'sample' || posts === undefined || compare(from, to) === 0) {
      return undefined;
    }
    return valueAtShare(divide(subtract(marks, from), subtract(to, from)), posts, settings);
  },
};
