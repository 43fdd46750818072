import type { DecimalText } from '../../decimal.js';
import type { Column } from './column.js';
import { type Mark, missingMark } from './mark.js';

/** A mark for each value; a missing value stays missing. A text from `make` says why there are no marks. */
export function markEach(
  { values }: Column,
  make: (value: DecimalText) => DecimalText | { readonly undefined: string },
): readonly Mark[] {
  return values.map((value) => {
    if (value === undefined) return missingMark;
    const made = make(value);
    return typeof made === 'string' ? { marks: made } : made;
  });
}
