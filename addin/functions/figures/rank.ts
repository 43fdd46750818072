import { rankValues, type Ties } from '../../../core/indicator/methods/rank-values.js';
import type { FunctionDefinition, ParameterDefinition } from '../function-definition.js';
import { decimalsOf, wordOf } from './read-cells.js';

const values: ParameterDefinition = {
  name: '数值',
  text: '一列数；空格没有名次',
  english: ['values', 'A column of numbers; blank cells have no rank'],
};
const direction: ParameterDefinition = {
  name: '方向',
  text: '越大越好或越小越好；不填为越大越好',
  english: ['direction', '越大越好 (more is better) or 越小越好; the first when left out'],
  optional: true,
};
const ties: ParameterDefinition = {
  name: '并列',
  text: '占位（1、2、2、4）、不占位（1、2、2、3）或取平均（1、2.5、2.5、4）；不填为占位',
  english: ['ties', '占位 (1,2,2,4), 不占位 (1,2,2,3) or 取平均 (1,2.5,2.5,4); the first when left out'],
  optional: true,
};
const kinds: Readonly<Record<string, Ties>> = { 占位: 'min', 不占位: 'dense', 取平均: 'average' };

/** The rank of each value of a range, as `wenbiao score` ranks. */
export const rankFunction: FunctionDefinition = {
  id: 'RANK_VALUES',
  chineseName: '排列名次',
  text: '一列数的名次，一次算出整列；相差不到 1e-30 的并列。',
  english: 'The ranks of a column of numbers, all at once.',
  parameters: [values, direction, ties],
  examples: [{ given: [[[86], [91], [91], ['']]], shows: [[3], [1], [1], ['']] }],
  run: ([grid, typedDirection, typedTies]) => {
    const rows = grid ?? [];
    const known = decimalsOf(rows.flat(), values.name);
    const better = wordOf(typedDirection?.[0], direction.name, ['越大越好', '越小越好']);
    const kind = kinds[wordOf(typedTies?.[0], ties.name, ['占位', '不占位', '取平均'])];
    const ranks = rankValues(known, better === '越大越好' ? 'higher' : 'lower', kind);
    let next = 0;
    return rows.map((row) =>
      row.map(() => {
        const rank = ranks[next];
        next += 1;
        return rank === undefined ? '' : Number(rank.rank);
      }),
    );
  },
};
