import { gbt9704 } from '../layout/gbt-9704.js';
import type { Check } from './checks/check.js';
import { checkArea } from './checks/check-area.js';
import { checkBody } from './checks/check-body.js';
import { checkHead } from './checks/check-head.js';
import { checkImprint } from './checks/check-imprint.js';
import { checkLetter } from './checks/check-letter.js';
import { checkPageNumbers } from './checks/check-page-numbers.js';
import { checkTitle } from './checks/check-title.js';
import type { DocumentFormat, MeasuredDocument } from './checks/measured-document.js';
import { findTypeArea, type TypeArea } from './find/find-type-area.js';
import { sortDocument } from './find/sort-document.js';
import type { SortedDocument } from './find/sorted-document.js';
import type { PlacedDocument } from './page/placed-page.js';
import { type StandIns, type TypefaceName, typefacesOf } from './typeface.js';

/** What is known of a document besides its pages. */
export interface MeasureOptions {
  readonly format: DocumentFormat;
  /** What the machine that laid it out prints in place of a typeface. */
  readonly standIns?: StandIns;
  /** Typefaces that the document asks for. One that no page shows was not there, and is not judged. */
  readonly askedFor?: readonly TypefaceName[];
}

/** A document as measured: its parts, its text area, and every check. */
export interface Measurement {
  readonly format: DocumentFormat;
  readonly producer: string;
  readonly sorted: SortedDocument;
  readonly area: TypeArea;
  readonly checks: readonly Check[];
}

/**
 * Measures a document against GB/T 9704—2012. What cannot be found is said in its check and fails nothing.
 *
 * The upper edge of a line box lies 4/5 of the pitch above the baseline, as LibreOffice places exact lines. Other
 * programs may place them up to a millimetre otherwise: their pages get so much more for 天头.
 */
export function measureDocument(placed: PlacedDocument, options: MeasureOptions): Measurement {
  const sorted = sortDocument(placed);
  const area = findTypeArea(sorted);
  const named = (font: string) => typefacesOf(font, options.standIns);
  const fonts = new Set(placed.pages.flatMap(({ glyphs }) => glyphs.map(({ font }) => font)));
  const shown = new Set([...fonts].flatMap(named));
  const document: MeasuredDocument = {
    format: options.format,
    sorted,
    area,
    lineTolerance: placed.producer.startsWith('LibreOffice') ? 0 : gbt9704.tolerance,
    typefacesOf: named,
    substituted: new Set(options.askedFor?.filter((typeface) => !shown.has(typeface))),
  };
  return {
    format: options.format,
    producer: placed.producer,
    sorted,
    area,
    checks: [
      checkArea,
      checkBody,
      checkHead,
      checkLetter,
      checkTitle,
      checkPageNumbers,
      checkImprint,
    ].flatMap((check) => check(document)),
  };
}
