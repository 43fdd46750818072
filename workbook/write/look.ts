import type { TextStyle } from './plan.js';

/** The colour of text that has no colour of its own, as ARGB. */
export const textColour = 'FF1F2937';

const white = 'FFFFFFFF';

/** How a text style looks. Colours are ARGB: `FF1F2937`. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Whether the cell belongs to a table and has thin borders. */
  readonly bordered: boolean;
  readonly centred?: boolean;
}

/** Every fill is light enough for black print but the header of a required column, whose text is white. */
const looks: Readonly<Record<TextStyle, Look>> = {
  title: { size: 16, bold: true, bordered: false },
  note: { colour: 'FF5B6470', bordered: false },
  header: { bold: true, fill: 'FFDCE6F1', bordered: true, centred: true },
  'header-required': { bold: true, colour: white, fill: 'FF1F4E79', bordered: true, centred: true },
  cell: { bordered: true },
  total: { bold: true, fill: 'FFF2F2F2', bordered: true },
  input: { fill: 'FFFFFBE6', bordered: true },
  certain: { fill: 'FFE8F4EA', bordered: true },
  'upper-bound': { fill: 'FFFFF4D6', bordered: true },
  undecided: { fill: 'FFFDE9D9', bordered: true },
  missing: { fill: 'FFFFF2CC', bordered: true },
  repeated: { fill: 'FFF8CBAD', bordered: true },
  mistyped: { fill: 'FFE4DFEC', bordered: true },
  refused: { fill: 'FFEDEDED', colour: 'FF5B6470', bordered: true },
};

/** The look of a text style. */
export function lookOf(style: TextStyle): Look {
  return looks[style];
}
