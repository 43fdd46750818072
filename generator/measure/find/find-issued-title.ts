import { gbt9704 } from '../../layout/gbt-9704.js';
import type { TextLine } from '../page/text-line.js';
import { sameSize } from './full-lines.js';
import type { ReadPage } from './sorted-document.js';

const mostLines = 5;

/** The title of a text that is issued with a document and begins on a page of its own, without a label. Empty if none. */
export function findIssuedTitle({ lines }: ReadPage): readonly TextLine[] {
  const end = lines.findIndex(({ size }) => Math.abs(size - gbt9704.titleSize) > sameSize);
  return end > 0 && end <= mostLines ? lines.slice(0, end) : [];
}
