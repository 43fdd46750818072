import type { Traceable } from '../../trace/text-source.js';
import type { Chart } from './chart.js';

/** What may stand in the body of a document and in an attachment alike. */
export type FlowElement = Traceable & (Heading | Paragraph | Table | Figure | Chart);

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading of the body; its numeral 一、（一）1.（1） is computed from its place. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly numeral: string;
  readonly text: string;
  /** Body text that runs on in the heading's own paragraph; empty when there is none. */
  readonly body: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly title: string;
  /**
   * Millimetres; the columns of a table share the type area in this proportion. A table asked to be wider than
   * the type area stands on a landscape page.
   */
  readonly width: number;
  readonly align: Alignment;
}

/** A table whose header stands again on every page. Rows and total have one text for each column. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row; an empty text joins the cell before it. */
  readonly total?: readonly string[];
}

/** A picture across the middle, with its caption below. */
export interface Figure {
  readonly kind: 'figure';
  readonly format: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Millimetres. A picture larger than the type area is made to fit. */
  readonly width: number;
  readonly height: number;
  /** Empty when there is none. */
  readonly caption: string;
}
