import type { TypeArea } from '../find/find-type-area.js';
import type { SortedDocument } from '../find/sorted-document.js';
import type { TypefaceName } from '../typeface.js';

/** 文件格式, and the special formats of clause 10: 信函, 命令（令）, 纪要. */
export const documentFormats = ['文件', '信函', '命令', '纪要'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What the checks look at. */
export interface MeasuredDocument {
  readonly format: DocumentFormat;
  readonly sorted: SortedDocument;
  readonly area: TypeArea;
  /** More than the standard's tolerance for the vertical place of a line, in millimetres: see `measureDocument`. */
  readonly lineTolerance: number;
  /** The typefaces that a name in the file may stand for. */
  readonly typefacesOf: (font: string) => readonly TypefaceName[];
  /** Typefaces that the document asks for and the machine that laid it out did not have. */
  readonly substituted: ReadonlySet<TypefaceName>;
}
