import type { ChangePhrase } from '../../claims/changes/change-phrase.js';
import type { Comparison } from '../../claims/changes/comparisons.js';
import type { Quantity } from '../../claims/reading/quantity.js';
import type { Sentence } from '../../claims/reading/sentences.js';
import type { Stretch } from '../../draft-text.js';

/** A number that a report states of something: 「全市高企达到303家」. */
export interface StatedFigure {
  /** `value` is what is, `base` what it is compared with, the others how the change is told. */
  readonly kind: 'value' | 'base' | `change-${ChangePhrase['kind']}`;
  /** What it is of, in one form for all ways of writing it: 「高新技术企业」. */
  readonly name: string;
  /** The county or zone that the sentence names: 「文峰区」; empty for the whole. */
  readonly area: string;
  /** The part of a year that it is of: 「上半年」, 「1—9月」, 「以来」; empty for a whole year or a day. */
  readonly span: string;
  readonly unit: string;
  readonly quantity: Quantity;
  /** When, where the sentence says so beyond doubt: 「2022」, 「2022-09」. */
  readonly time?: string;
  /** Whether that time was over when the report was written, so that its number stands. */
  readonly isSettled: boolean;
  /** The year that the sentence compares it with. */
  readonly baseYear?: string;
  /** Whether it is a sum or a limit that a policy sets, which is the same every year. */
  readonly isStanding: boolean;
  /** The words of the number, of a change with its verb: 「增长188%」. */
  readonly at: Stretch;
  readonly sentence: Sentence;
  /** The comparison that it is the subject of. */
  readonly comparison?: Comparison;
}
