import type { PageKindName } from '../document/official-document.js';

/** How the first page of a kind is laid out, after the clause of GB/T 9704—2012. */
export interface PageLayout {
  /** `file` 版头 with a red rule, `letter` between two double rules, `order` with 令号 alone, or none. */
  readonly head: 'file' | 'letter' | 'order' | 'none';
  /** 发文字号 at the left of its line, also when nobody is named as 签发人 (7.2.5). */
  readonly numberAtLeft: boolean;
  /** Whether 版记 has separating lines: that of 信函 has none (10.1). */
  readonly imprintLined: boolean;
}

const file = { head: 'file', numberAtLeft: false, imprintLined: true } as const;
const none = { ...file, head: 'none' } as const;

export const pageLayouts: Readonly<Record<PageKindName, PageLayout>> = {
  /** 7.2 */
  downward: file,
  upward: { ...file, numberAtLeft: true },
  /** 10.1 */
  letter: { ...file, head: 'letter', imprintLined: false },
  /** 10.2 */
  order: { ...file, head: 'order' },
  /** 10.3 */
  minutes: file,
  congress: none,
  decision: none,
  plain: none,
};
