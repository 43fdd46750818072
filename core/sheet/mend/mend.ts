import type { IsoDate } from '../../calendar.js';
import type { DecimalText } from '../../decimal.js';
import type { SheetPlace } from '../../finding.js';

/** What should stand in a cell: a text, a number as the sheet counts it, or a real date. */
export type MendedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: DecimalText }
  | { readonly kind: 'date'; readonly date: IsoDate };

/** The one right content of a cell whose content was at fault. */
export interface Mend {
  readonly place: SheetPlace & { readonly sheet: string; readonly cell: string };
  /** What stands there, as shown. */
  readonly before: string;
  readonly after: MendedValue;
  /** The number format that the value needs; absent where the cell's own serves. */
  readonly numberFormat?: string;
  /** The rules whose findings it mends, in the order in which they were. */
  readonly rules: readonly string[];
}
