/** What was measured on a printed page and does not agree with the standard. */
export interface MeasuredFault {
  /** The id of the check: `title-shape`. */
  readonly check: string;
  /** 「标题的形状」. */
  readonly title: string;
  /** The clause of GB/T 9704—2012. */
  readonly clause: string;
  /** 「37±1 毫米」. */
  readonly expected: string;
  /** Whether the standard only recommends it. */
  readonly isRecommended: boolean;
  /** The first page that has the fault, and how many have it. */
  readonly page: number;
  readonly pages: number;
  /** What was measured there: 「38.97 毫米」, and the text it was measured on. */
  readonly figure: string;
  readonly text?: string;
}
