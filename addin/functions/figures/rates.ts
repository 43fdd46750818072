import { doublingText } from '../../../core/rates/doubling.js';
import { growthText } from '../../../core/rates/growth.js';
import { pointChangeText } from '../../../core/rates/points.js';
import { portionText } from '../../../core/rates/portion.js';
import type { Worded } from '../../../core/rates/worded.js';
import { rowsOf } from '../arguments/rows-of.js';
import type { FunctionDefinition, Given, ParameterDefinition } from '../function-definition.js';
import { noResult, orError } from '../function-error.js';
import { digits, digitsOf, needDecimal, wordOf } from './read-cells.js';

/** A function of two numbers that gives words. */
function rate(
  own: Omit<FunctionDefinition, 'run' | 'parameters'>,
  numbers: readonly [ParameterDefinition, ParameterDefinition],
  further: readonly ParameterDefinition[],
  word: (first: string, second: string, further: readonly (readonly Given[])[]) => Worded,
): FunctionDefinition {
  const parameters = [...numbers, ...further];
  return {
    ...own,
    parameters,
    run: (args) =>
      rowsOf(parameters, args).map(([first, second, ...rest]) => [
        orError(() => {
          const worded = word(needDecimal(first, numbers[0]), needDecimal(second, numbers[1]), rest);
          if ('refused' in worded) throw noResult(worded.refused);
          return worded.value;
        }),
      ]),
  };
}

const now: ParameterDefinition = {
  name: '本期',
  text: '本期的数',
  english: ['now', 'The figure of this period'],
};
const base: ParameterDefinition = {
  name: '上期',
  text: '上期或上年同期的数',
  english: ['base', 'The figure it is compared with'],
};
const scale: ParameterDefinition = {
  name: '写法',
  text: '百分数（37.9 是 37.9%）或比值（0.379）；不填为百分数',
  english: ['scale', '百分数 for 37.9, 比值 for 0.379; 百分数 when left out'],
  optional: true,
};

/** 增速、占比、百分点、翻番, in the words of the templates. */
export const rateFunctions: readonly FunctionDefinition[] = [
  rate(
    {
      id: 'GROWTH_WORDS',
      chineseName: '增速说法',
      text: '增速的说法：增长12.3%、下降3.2%、持平、基本持平。上期为 0 或负数的为 #N/A。',
      english: 'Growth in words: 增长12.3%, 下降3.2%, 持平; #N/A for a base that is not above 0.',
      examples: [
        { given: [[[303], [84], [87]], 87], shows: [['增长248.3%'], ['下降3.4%'], ['持平']] },
        { given: [5, 0], shows: [['#N/A 上期为0，算不出增长率']] },
      ],
    },
    [now, base],
    [digits],
    (first, second, [places]) => growthText(first, second, digitsOf(places)),
  ),
  rate(
    {
      id: 'POINTS_WORDS',
      chineseName: '百分点增减',
      text: '两个百分数相差多少：提高7.9个百分点、下降0.4个百分点、持平。',
      english: 'The difference of two percentages in words: 提高7.9个百分点.',
      examples: [
        { given: [45.8, 37.9], shows: [['提高7.9个百分点']] },
        { given: [0.375, 0.379, null, '比值'], shows: [['下降0.4个百分点']] },
      ],
    },
    [now, base],
    [digits, scale],
    (first, second, [places, typed]) =>
      pointChangeText(first, second, wordOf(typed, scale.name, ['百分数', '比值']), digitsOf(places)),
  ),
  rate(
    {
      id: 'PORTION_WORDS',
      chineseName: '占比说法',
      text: '部分占总数的百分之几：37.9%。总数为 0、部分大于总数的为 #N/A。',
      english: 'Part of a whole in percent: 37.9%; #N/A for a part beyond the whole.',
      examples: [{ given: [33, 87], shows: [['37.9%']] }],
    },
    [
      { name: '部分', text: '部分的数', english: ['part', 'The part'] },
      { name: '总数', text: '总数', english: ['whole', 'The whole'] },
    ],
    [digits],
    (first, second, [places]) => portionText(first, second, digitsOf(places)),
  ),
  rate(
    {
      id: 'DOUBLING_WORDS',
      chineseName: '翻番说法',
      text: '是不是翻番：翻了两番（四倍）、翻了近两番；够不上的按增速说。',
      english: 'Doublings in words, where it is true: 翻了两番 for four times; else growth.',
      examples: [
        {
          given: [
            [[207], [303]],
            [[55], [87]],
          ],
          shows: [['翻了近两番'], ['增长248.3%']],
        },
      ],
    },
    [now, base],
    [digits],
    (first, second, [places]) => doublingText(first, second, digitsOf(places)),
  ),
];
