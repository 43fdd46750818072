import type { DecimalText } from '../../../core/decimal.js';

/** Upright bars, lying bars, lines, or the parts of a whole. */
export type ChartShape = 'column' | 'bar' | 'line' | 'pie';

/** Figures drawn by the program that opens the file, which keeps them: they can be edited there. */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: ChartShape;
  /** What the figures are of: 「高新技术企业」, 「2024年」. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the figures count: 「家」; empty for none. */
  readonly unit: string;
  /** Millimetres. A chart larger than the type area is made to fit. */
  readonly width: number;
  readonly height: number;
  /** Below the chart. */
  readonly caption: string;
}

/** Figures of one kind: 「本期」. */
export interface ChartSeries {
  readonly name: string;
  /** One for each category as it is to be printed; empty where there is none, which is a gap and never 0. */
  readonly values: readonly (DecimalText | '')[];
}
