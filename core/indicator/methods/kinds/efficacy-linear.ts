import { add, compare, type DecimalText, divide, multiply, subtract } from '../../../decimal.js';
import type { Goalposts } from '../column.js';
import { clampOption, goalpostsOf, lacksGoalposts, marksBetween, referenceOption } from '../goalposts.js';
import { markEach } from '../mark-each.js';
import { type Method, type MethodSettings, settingOf } from '../method.js';

const baseOption = { name: 'base', label: '基本分', title: '达到不允许值（worst）得几分', default: '60' };
const spanOption = { name: 'span', label: '级差', title: '从不允许值到满意值（best）共几分', default: '40' };

/** 线性功效系数. */
export const efficacyLinear: Method = {
  id: 'efficacy-linear',
  title: '线性功效系数',
  formula: '基本分+级差×(x−不允许值)÷(满意值−不允许值)；逆向指标的不允许值大于满意值',
  source: '功效系数法的通行写法：不允许值60分、满意值100分，封顶封底',
  options: [baseOption, spanOption, clampOption, referenceOption],
  lacks: lacksGoalposts,
  mark: (column, settings) => {
    const posts = goalpostsOf(column, settings);
    const base = settingOf(settings, 'base');
    const top = add(base, settingOf(settings, 'span'));
    const isClamped = settingOf(settings, 'clamp') === 'yes';
    return markEach(column, (value) =>
      posts === undefined ? { undefined: '没有参照值' } : marksBetween(value, posts, base, top, isClamped),
    );
  },
  valueFor: (marks, column, settings) => {
    if (settingOf(settings, 'reference') === 'sample') return undefined;
    const posts = goalpostsOf(column, settings);
    const span = settingOf(settings, 'span');
    if (posts === undefined || compare(span, '0') === 0) return undefined;
    const share = divide(subtract(marks, settingOf(settings, 'base')), span);
    return valueAtShare(share, posts, settings);
  },
};

/** The value that lies at this share of the way; absent beyond the reference values where those are the end. */
export function valueAtShare(
  share: DecimalText,
  { worst, best }: Goalposts,
  settings: MethodSettings,
): DecimalText | undefined {
  const isBeyond = compare(share, '0') < 0 || compare(share, '1') > 0;
  if (isBeyond && settingOf(settings, 'clamp') === 'yes') return undefined;
  return add(worst, multiply(share, subtract(best, worst)));
}
