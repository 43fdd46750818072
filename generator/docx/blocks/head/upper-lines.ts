import { type IParagraphOptions, TabStopType } from 'docx';
import { typeAreaWidth } from '../../../layout/house-style.js';
import { line, tab } from '../../line.js';
import type { TextPart } from '../../text-run.js';

/**
 * The first lines of 版头: what stands at the left edge of each and what ends at the right one. As many as the longer
 * column has.
 *
 * @param first in what the first of them differs from the others
 */
export function writeUpperLines(
  left: readonly TextPart[],
  right: readonly TextPart[],
  first: IParagraphOptions = {},
): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [start = { text: '' }, end] = [left[index], right[index]];
    const options = index === 0 ? first : {};
    return end === undefined
      ? line('HeadLine', [start], options)
      : line('HeadLine', [start, tab, end], {
          ...options,
          tabStops: [{ type: TabStopType.RIGHT, position: typeAreaWidth }],
        });
  });
}
