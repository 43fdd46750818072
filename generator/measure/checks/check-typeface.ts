import { quote } from '../../../core/messages/sentence.js';
import type { TextLine } from '../page/text-line.js';
import type { TypefaceName } from '../typeface.js';
import { type Check, checkOf, lineFigures } from './check.js';
import type { MeasuredDocument } from './measured-document.js';

/** A check that lines are printed in a typeface; nothing is said of one that the machine did not have. */
export function checkTypeface(
  document: MeasuredDocument,
  told: Pick<Check, 'id' | 'title' | 'clause'> & { readonly recommended?: boolean; readonly missing: string },
  lines: readonly TextLine[],
  expected: TypefaceName,
  fontOf: (line: TextLine) => string = ({ font }) => font,
): Check {
  const substituted = document.substituted.has(expected) && lines.length > 0;
  const fonts = [...new Set(lines.map(fontOf))].map(quote);
  const judged = substituted ? [] : lines;
  return checkOf(
    {
      ...told,
      expected,
      missing: substituted ? `排版的机器没有${expected}，用了${fonts.join('、')}，没有核对` : told.missing,
    },
    lineFigures(judged, (line) => document.typefacesOf(fontOf(line)).includes(expected), fontOf),
  );
}
