import type { DecimalText } from '../../decimal.js';

/** What a method makes of one value: marks, full at 100, to 50 digits; or why there are none. */
export type Mark =
  | { readonly marks: DecimalText }
  /** No value was given: missing is not zero. */
  | { readonly missing: true }
  /** A value for which the method has no result, with the reason in Chinese. */
  | { readonly undefined: string };

/** What full marks are before weights. */
export const fullMarks: DecimalText = '100';

/** The mark without a value. */
export const missingMark: Mark = { missing: true };
