import { houseStyle } from '../../layout/house-style.js';
import type { Chart, ChartShape } from '../elements/chart.js';
import type { Alignment, Figure, Heading, HeadingLevel, Paragraph, Table } from '../elements/flow.js';
import type { Speaker, Title, TitleNote } from '../elements/title.js';
import type { PrimaryRecipients } from '../official-document.js';

export function title(...lines: readonly string[]): Title {
  return { kind: 'title', lines };
}

export function titleNote(...lines: readonly string[]): TitleNote {
  return { kind: 'title-note', lines };
}

export function speaker(text: string): Speaker {
  return { kind: 'speaker', text };
}

/** 主送机关 with its colon. */
export function primaryRecipients(text: string): PrimaryRecipients {
  return { kind: 'primary-recipients', text: `${text}：` };
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

/** A heading without numeral: `officialDocument` and `attachment` count it. */
export function heading(level: HeadingLevel, text: string, body = ''): Heading {
  return { kind: 'heading', level, numeral: '', text, body };
}

/** A table of columns 「题名, 宽, 对齐」. */
export function table(
  columns: readonly (readonly [title: string, width: number, align?: Alignment])[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): Table {
  return {
    kind: 'table',
    columns: columns.map(([name, width, align = 'center']) => ({ title: name, width, align })),
    rows,
    ...(total === undefined ? {} : { total }),
  };
}

export function figure(bytes: Uint8Array, width: number, height: number, caption = ''): Figure {
  return { kind: 'figure', format: bytes[0] === 0xff ? 'jpg' : 'png', bytes, width, height, caption };
}

/** What a chart may be given besides its figures. */
export interface ChartOptions {
  readonly unit?: string;
  /** Millimetres. */
  readonly width?: number;
  readonly height?: number;
}

/** A chart with series 「名称, 数……」; an empty text is a gap. */
export function chart(
  shape: ChartShape,
  caption: string,
  categories: readonly string[],
  series: readonly (readonly [name: string, ...values: string[]])[],
  { unit = '', width = houseStyle.chartWidth, height = houseStyle.chartHeight }: ChartOptions = {},
): Chart {
  return {
    kind: 'chart',
    shape,
    categories,
    series: series.map(([name, ...values]) => ({ name, values })),
    unit,
    width,
    height,
    caption,
  };
}
