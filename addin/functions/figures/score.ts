import { parseMethod } from '../../../core/indicator/methods/choose-method.js';
import type { Column, Tier } from '../../../core/indicator/methods/column.js';
import type { Mark } from '../../../core/indicator/methods/mark.js';
import { methods } from '../../../core/indicator/methods/methods.js';
import { describe } from '../../../core/messages/index.js';
import { withoutAbsent } from '../../../core/without-absent.js';
import type { Argument, FunctionDefinition, Given, ParameterDefinition } from '../function-definition.js';
import { noResult, wrongArgument } from '../function-error.js';
import { decimalOf, decimalsOf, wordOf } from './read-cells.js';

const method: ParameterDefinition = {
  name: '方法',
  text: `评分方法，后面可带设置，如「极差,参照=样本」：${methods.map(({ title }) => title).join('、')}`,
  english: [
    'method',
    'The method by its Chinese name or id, its settings behind it: min-max,reference=sample',
  ],
};
const values: ParameterDefinition = {
  name: '数值',
  text: '各县区的数，一列；空格是没有数，不是 0',
  english: ['values', 'The figures of all regions, a column; a blank is none, not 0'],
};
const further: readonly ParameterDefinition[] = [
  {
    name: '方向',
    text: '越大越好或越小越好；不填为越大越好',
    english: ['direction', '越大越好 (more is better) or 越小越好; the first when left out'],
    optional: true,
  },
  { name: '目标值', text: '目标完成率等用', english: ['target', 'The target'], optional: true },
  {
    name: '不允许值',
    text: '得基本分的数',
    english: ['worst', 'The value with the least marks'],
    optional: true,
  },
  { name: '满意值', text: '得满分的数', english: ['best', 'The value with full marks'], optional: true },
  { name: '平均值', text: '不填用所给各数的平均', english: ['mean', 'A fixed mean'], optional: true },
  {
    name: '分档',
    text: '每行两格：从哪个数起、得多少分；最后一档的数可留空',
    english: ['tiers', 'Rows of two cells: from which value on, and the marks'],
    optional: true,
  },
];

/** The marks of a column by a scoring method, as `wenbiao score` gives them, before weights. */
export const scoreFunction: FunctionDefinition = {
  id: 'SCORE_VALUES',
  chineseName: '百分制评分',
  text: '按评分方法把一列数变成百分制的分，一次算出整列；空格没有分。没有分的格为 #N/A，写明原因。',
  english: 'The marks of a column of figures by a scoring method, full at 100, all at once.',
  parameters: [method, values, ...further],
  examples: [
    { given: ['极差,参照=样本', [[10], [20], [''], [15]]], shows: [[0], [100], [''], [50]] },
    { given: ['目标完成率', [[80], [120]], null, 100], shows: [[80], [100]] },
  ],
  run: ([typed, grid, ...rest]) => {
    const { chosen, faults } = parseMethod(String(typed?.[0]?.[0] ?? ''));
    if (chosen === undefined) throw wrongArgument(faults.map(faultText).join('；'));
    const rows = grid ?? [];
    const column = columnFrom(rows.flat(), rest);
    const lacking = chosen.method.lacks(column, chosen.settings);
    if (lacking !== undefined) throw noResult(lacking);
    const marks = chosen.method.mark(column, chosen.settings);
    let next = 0;
    return rows.map((row) =>
      row.map(() => {
        const mark = marks[next];
        next += 1;
        return mark === undefined ? '' : shown(mark);
      }),
    );
  },
};

function columnFrom(
  given: readonly Given[],
  [direction, target, worst, best, mean, tiers]: readonly Argument[],
): Column {
  const [, targetName, worstName, bestName, meanName] = further.map(({ name }) => name);
  const read = (argument: Argument | undefined, name = '') => decimalOf(argument?.[0], name);
  const better = wordOf(direction?.[0], '方向', ['越大越好', '越小越好']);
  return {
    values: decimalsOf(given, values.name),
    direction: better === '越大越好' ? 'higher' : 'lower',
    ...withoutAbsent({
      target: read(target, targetName),
      worst: read(worst, worstName),
      best: read(best, bestName),
      mean: read(mean, meanName),
      tiers: tiers?.map(tierOf),
    }),
  };
}

function tierOf(row: readonly Given[]): Tier {
  const [bound, marks] = decimalsOf(row.slice(0, 2), '分档');
  if (marks === undefined) throw wrongArgument('「分档」有一行没有写得多少分');
  return { marks, ...withoutAbsent({ bound }) };
}

function shown(mark: Mark): Given {
  if ('marks' in mark) return Number(mark.marks);
  return 'missing' in mark ? '' : noResult(mark.undefined);
}

function faultText({ fault, ...facts }: ReturnType<typeof parseMethod>['faults'][number]): string {
  const { actual, ...rest } = facts;
  const { fact, expected } = describe({
    rule: fault,
    severity: 'mandatory',
    place: { kind: 'sheet' },
    actual,
    facts: rest,
  });
  return expected === undefined ? fact : `${fact}；应为：${expected}`;
}
