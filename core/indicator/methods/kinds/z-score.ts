import {
  add,
  compare,
  type DecimalText,
  divide,
  multiply,
  squareRoot,
  subtract,
  sumOfProducts,
} from '../../../decimal.js';
import { knownValues } from '../column.js';
import { markEach } from '../mark-each.js';
import { type Method, settingOf } from '../method.js';

/** The arithmetic mean, to 50 digits; absent for no values. */
export function meanOf(values: readonly DecimalText[]): DecimalText | undefined {
  return values.length === 0 ? undefined : divide(add(...values), String(values.length));
}

/** z-score. */
export const zScore: Method = {
  id: 'z-score',
  title: 'z-score 标准化',
  formula: '中心+倍数×(x−平均值)÷标准差；逆向指标取负；全部相同，均得中心',
  source: '经合组织、欧盟联合研究中心《综合指标编制手册》（2008）第5章',
  options: [
    { name: 'centre', label: '中心', title: '平均水平得几分', default: '0' },
    { name: 'spread', label: '倍数', title: '高一个标准差加几分', default: '1' },
    {
      name: 'deviation',
      label: '标准差',
      title: '标准差：全体除以 n（各县区就是全体），样本除以 n−1',
      default: 'population',
      words: { population: '全体', sample: '样本' },
    },
  ],
  lacks: () => undefined,
  mark: (column, settings) => {
    const values = knownValues(column);
    const mean = meanOf(values) ?? '0';
    const squares = sumOfProducts(
      values.map((value) => [subtract(value, mean), subtract(value, mean)] as const),
    );
    const freedom = values.length - (settingOf(settings, 'deviation') === 'sample' ? 1 : 0);
    const areEqual = values.every((value) => compare(value, values[0] ?? value) === 0);
    const deviation = areEqual ? '0' : squareRoot(divide(squares, String(freedom)));
    return markEach(column, (value) => {
      const centre = settingOf(settings, 'centre');
      if (areEqual) return centre;
      const z = divide(subtract(value, mean), deviation);
      const spread = settingOf(settings, 'spread');
      const more = multiply(spread, z);
      return column.direction === 'higher' ? add(centre, more) : subtract(centre, more);
    });
  },
};
