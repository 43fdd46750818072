import {
  add,
  compare,
  type DecimalText,
  divide,
  multiply,
  roundHalfUp,
  subtract,
} from '../../../core/decimal.js';
import { onlyCell, rowsOf } from '../arguments/rows-of.js';
import { decimalOf, decimalsOf } from '../figures/read-cells.js';
import type { Argument, FunctionDefinition, Given, ParameterDefinition } from '../function-definition.js';
import { noResult, orError, wrongArgument } from '../function-error.js';

const right = '正确';

const total: ParameterDefinition = {
  name: '合计',
  text: '一格；或一行，逐列核对；或一列，逐行核对',
  english: ['total', 'A cell; a row, checked column by column; or a column, checked row by row'],
};
const parts: ParameterDefinition = {
  name: '明细',
  text: '相加的各格；空格不计',
  english: ['parts', 'The cells that are added; blank ones are passed over'],
};

/** Sums held against their parts, exactly. */
export const checkSum: FunctionDefinition = {
  id: 'CHECK_SUM',
  chineseName: '核对合计',
  text: '合计等不等于明细之和：返回「正确」，或合计、明细之和与相差。按十进制逐位算，没有浮点误差。',
  english: 'Whether a total is the exact sum of its parts: 正确, or by how much it differs.',
  parameters: [total, parts],
  examples: [
    { given: [0.3, [[0.1], [0.2]]], shows: [[right]] },
    {
      given: [
        [[300], [10]],
        [
          [100, 200],
          [4, 5],
        ],
      ],
      shows: [[right], ['合计为 10，明细合计为 9，相差 1']],
    },
  ],
  run: ([sums, details]) => {
    const given = sums ?? [];
    const grid = details ?? [];
    const width = given[0]?.length ?? 0;
    const isCell = given.length === 1 && width === 1;
    if (isCell) return [[sumVerdict(given[0]?.[0], grid.flat())]];
    if (given.length === 1 && width === grid[0]?.length) {
      return given.map((row) =>
        row.map((sum, column) =>
          sumVerdict(
            sum,
            grid.map((each) => each[column]),
          ),
        ),
      );
    }
    if (width === 1 && given.length === grid.length) {
      return given.map(([sum], row) => [sumVerdict(sum, grid[row] ?? [])]);
    }
    throw wrongArgument('「合计」应为一格，或与「明细」列数相同的一行，或与「明细」行数相同的一列');
  },
};

function sumVerdict(sum: Given, details: readonly Given[]): Given {
  return orError(() => {
    const stated = decimalOf([sum], total.name);
    if (stated === undefined) throw noResult('「合计」未填');
    const added = add(...decimalsOf(details, parts.name).filter((value) => value !== undefined));
    if (compare(stated, added) === 0) return right;
    return `合计为 ${stated}，明细合计为 ${added}，相差 ${subtract(stated, added)}`;
  });
}

const ratio: ParameterDefinition = {
  name: '填报的比例',
  text: '百分数：5.2% 填 5.2',
  english: ['stated', 'The percentage as entered: 5.2 for 5.2 %'],
};
const numerator: ParameterDefinition = {
  name: '分子',
  text: '如研发费用',
  english: ['numerator', 'Such as R&D expenses'],
};
const denominator: ParameterDefinition = {
  name: '分母',
  text: '如年销售收入；单位与分子相同',
  english: ['denominator', 'Such as revenue, in the same unit'],
};

/** Percentages held against what they are computed from, as exact as they are written. */
export const checkRatio: FunctionDefinition = {
  id: 'CHECK_RATIO',
  chineseName: '核对比例',
  text: '填报的百分数与分子除以分母对不对：按填报的小数位数四舍五入后比较；像是差一百倍的会说明。',
  english: 'Whether a percentage is its numerator over its denominator, rounded as it is written.',
  parameters: [ratio, numerator, denominator],
  examples: [
    {
      given: [[[5.2], [0.052], [6]], [[52], [52], [52]], 1000],
      shows: [
        [right],
        ['填的是 0.052，分子除以分母是 5.2%，差一百倍：5.2% 填 5.2'],
        ['填的是 6，分子除以分母是 5%'],
      ],
    },
  ],
  run: (args) => ratioVerdicts(args).map((verdict) => [verdict]),
};

function ratioVerdicts(args: readonly Argument[]): readonly Given[] {
  const parameters = [ratio, numerator, denominator];
  return rowsOf(parameters, args).map((cells) =>
    orError(() => {
      const [stated, part, whole] = parameters.map(({ name }, index) => {
        const value = decimalOf([onlyCell(cells[index] ?? [], name)], name);
        if (value === undefined) throw noResult(`「${name}」未填`);
        return value;
      }) as [DecimalText, DecimalText, DecimalText];
      if (compare(whole, '0') <= 0) throw noResult(`「${denominator.name}」是${whole}，算不出比例`);
      const percent = divide(multiply(part, '100'), whole);
      const places = stated.split('.')[1]?.length ?? 0;
      if (compare(roundHalfUp(percent, places), stated) === 0) return right;
      const hundredfold = compare(roundHalfUp(divide(percent, '100'), places), stated) === 0;
      if (hundredfold && compare(stated, '0') !== 0) {
        const shown = multiply(stated, '100');
        return `填的是 ${stated}，分子除以分母是 ${shown}%，差一百倍：${shown}% 填 ${shown}`;
      }
      return `填的是 ${stated}，分子除以分母是 ${multiply(roundHalfUp(percent, places), '1')}%`;
    }),
  );
}
