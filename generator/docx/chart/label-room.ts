import type { Chart } from '../../document/elements/chart.js';
import { widestInCharacters } from '../../document/text-width.js';
import { houseStyle } from '../../layout/house-style.js';

/** Of a chart's width or height, what is left to the drawing beside axis and legend. */
const drawingShare = 0.8;

/** Whether there is room to print each value at its bar or point: where labels would run into each other, none is printed. */
export function hasLabelRoom({ shape, categories, series, width, height }: Chart): boolean {
  const size = (houseStyle.chartSize * 25.4) / 72;
  const widest = Math.max(0, ...series.flatMap(({ values }) => values.map(widestInCharacters))) * size;
  const count = categories.length * series.length;
  switch (shape) {
    case 'pie':
      return true;
    case 'bar':
      return count * size <= height * drawingShare;
    case 'column':
      return count * widest <= width * drawingShare;
    case 'line':
      return series.length === 1 && count * widest <= width * drawingShare;
  }
}
