import {
  compare,
  type DecimalText,
  divide,
  exponential,
  multiply,
  naturalLogarithm,
  subtract,
} from '../../../decimal.js';
import type { Goalposts } from '../column.js';
import { clampOption, goalpostsOf, lacksGoalposts, referenceOption, shareOf } from '../goalposts.js';
import { fullMarks } from '../mark.js';
import { markEach } from '../mark-each.js';
import { type Method, type MethodSettings, settingOf } from '../method.js';
import { valueAtShare } from './efficacy-linear.js';

/** B = −ln(A ÷ 100), with which the best value earns exactly full marks. */
function growth(base: DecimalText): DecimalText {
  return subtract('0', naturalLogarithm(divide(base, fullMarks)));
}

/** A·e^(B·share), to 50 digits. */
export function exponentialCurve(base: DecimalText, power: DecimalText, share: DecimalText): DecimalText {
  return multiply(base, exponential(multiply(power, share)));
}

function exponentialEfficacy(value: DecimalText, posts: Goalposts, settings: MethodSettings): DecimalText {
  const share = shareOf(value, posts, settingOf(settings, 'clamp') === 'yes');
  const base = settingOf(settings, 'base');
  // At the best value the power and the logarithm cancel out; computed, the last digits would differ.
  return compare(share, '1') === 0 ? fullMarks : exponentialCurve(base, growth(base), share);
}

/** 指数功效. */
export const efficacyExponential: Method = {
  id: 'efficacy-exponential',
  title: '指数功效',
  formula: 'A×e^(B×(x−不允许值)÷(满意值−不允许值))，A=基本分，B=−ln(基本分÷100)',
  source: '2016年安徽16市评价等所用：得分在60至100之间；参照值取自样本时，增减一个地区会改变各地得分',
  options: [
    {
      name: 'base',
      label: '基本分',
      title: '达到不允许值得几分，大于0，小于100',
      default: '60',
      above: '0',
      below: '100',
    },
    clampOption,
    referenceOption,
  ],
  lacks: lacksGoalposts,
  mark: (column, settings) => {
    const posts = goalpostsOf(column, settings);
    return markEach(column, (value) =>
      posts === undefined ? { undefined: '没有参照值' } : exponentialEfficacy(value, posts, settings),
    );
  },
  valueFor: (marks, column, settings) => {
    if (settingOf(settings, 'reference') === 'sample' || compare(marks, '0') <= 0) return undefined;
    const posts = goalpostsOf(column, settings);
    if (posts === undefined) return undefined;
    const base = settingOf(settings, 'base');
    const share =
      compare(marks, fullMarks) === 0 ? '1' : divide(naturalLogarithm(divide(marks, base)), growth(base));
    return valueAtShare(share, posts, settings);
  },
};
