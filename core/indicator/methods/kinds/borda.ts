import { divide, multiply, subtract } from '../../../decimal.js';
import { knownValues } from '../column.js';
import { fullMarks, missingMark } from '../mark.js';
import type { Method } from '../method.js';
import { rankValues } from '../rank-values.js';

/** Borda 计数. */
export const borda: Method = {
  id: 'borda',
  title: 'Borda 计数',
  formula: '100×胜过的县区数÷(n−1)，并列的各算半个；只有一个县区的得100',
  source: '经合组织、欧盟联合研究中心《综合指标编制手册》（2008）第6章',
  options: [],
  lacks: () => undefined,
  mark: (column) => {
    const count = knownValues(column).length;
    return rankValues(column.values, column.direction, 'average').map((place) => {
      if (place === undefined) return missingMark;
      if (count === 1) return { marks: fullMarks };
      const beaten = subtract(String(count), place.rank);
      return { marks: divide(multiply(fullMarks, beaten), String(count - 1)) };
    });
  },
};
