import { divide, maximum, multiply, subtract } from '../../../decimal.js';
import { knownValues } from '../column.js';
import { fullMarks, missingMark } from '../mark.js';
import { type Method, settingOf } from '../method.js';
import { rankValues, type Ties } from '../rank-values.js';

/** 排名赋分. */
export const ranking: Method = {
  id: 'rank',
  title: '排名赋分',
  formula: '均匀：100×(n−名次+1)÷n；定额：第一名100，每后一名减「每步」分，至0；n 为有数的县区数',
  source: '各地县区考核通行；增减一个县区会改变其余县区的先后',
  options: [
    {
      name: 'ties',
      label: '并列',
      title: '并列之后：空位 1,2,2,4，连续 1,2,2,3，平均 1,2.5,2.5,4',
      default: 'min',
      words: { min: '空位', dense: '连续', average: '平均' },
    },
    {
      name: 'scheme',
      label: '方式',
      title: '怎样随名次减少',
      default: 'linear',
      words: { linear: '均匀', step: '定额' },
    },
    { name: 'step', label: '每步', title: '定额的，每后一名减几分', default: '5' },
  ],
  lacks: () => undefined,
  mark: (column, settings) => {
    const count = String(knownValues(column).length);
    return rankValues(column.values, column.direction, settingOf(settings, 'ties') as Ties).map((place) => {
      if (place === undefined) return missingMark;
      const behind = subtract(place.rank, '1');
      if (settingOf(settings, 'scheme') === 'linear') {
        return { marks: divide(multiply(fullMarks, subtract(count, behind)), count) };
      }
      return { marks: maximum('0', subtract(fullMarks, multiply(settingOf(settings, 'step'), behind))) };
    });
  },
};
