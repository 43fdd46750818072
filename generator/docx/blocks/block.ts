import type { Paragraph } from 'docx';
import type { Chart } from '../../document/elements/chart.js';

/** A picture's paragraph as the library builds it: its XML is known when the file has a place for the picture. */
export interface Picture {
  readonly picture: Paragraph;
}

/** A chart's paragraph: its XML is known when the file's drawings are counted. */
export interface DrawnChart {
  readonly chart: Chart;
}

/** What stands in the flow of a page: the XML of a paragraph or a table, a picture, or a chart. */
export type Block = string | Picture | DrawnChart;
