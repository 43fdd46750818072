import type { Finding } from '../../core/finding.js';
import type { ReadTable } from '../../core/sheet/read-table.js';
import type { ReplyWording } from './reply-wording.js';

/** What the letters of a proposal are made from. */
export interface ReplySettings {
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** Those of the check of the book. */
  readonly findings: readonly Finding[];
  readonly wording: ReplyWording;
  /** The public copy: mobile numbers masked and no 征求意见表. */
  readonly isPublicCopy: boolean;
}
