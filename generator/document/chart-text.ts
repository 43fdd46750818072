import { isDecimalText } from '../../core/decimal.js';
import type { Chart, ChartShape } from './elements/chart.js';

/** The charts by their names in office programs. */
export const chartNames = {
  column: '柱形图',
  bar: '条形图',
  line: '折线图',
  pie: '饼图',
} as const satisfies Readonly<Record<ChartShape, string>>;

/** The chart as a table: unit and names of the series, then a row for each category. */
export function chartRows({ unit, categories, series }: Chart): string[][] {
  return [
    [unit, ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? '')]),
  ];
}

/**
 * The chart in words, for who does not see it: 「柱形图：创新主体。单位：家。本期：高新技术企业303，中试基地2；基期：高新技术
 * 企业87，中试基地没有数。」
 */
export function chartWords({ shape, caption, unit, categories, series }: Chart): string {
  const lists = series.map(({ name, values }) => {
    const figures = categories.map((category, index) => {
      const value = values[index] ?? '';
      return `${category}${isDecimalText(value) ? value : '没有数'}`;
    });
    return `${name}：${figures.join('，')}`;
  });
  return [`${chartNames[shape]}：${caption}`, ...(unit === '' ? [] : [`单位：${unit}`]), lists.join('；')]
    .map((sentence) => `${sentence}。`)
    .join('');
}
