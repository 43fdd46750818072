import type { Origin } from './origin.js';

/** A stretch of an element's text that came from a value with an origin. */
export interface TextSource {
  /** Where in the element the text stands: 「text」, 「lines.0」, 「rows.2.3」. */
  readonly path: string;
  /** From the first UTF-16 unit of the stretch to the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/** What may say of its texts where they come from. */
export interface Traceable {
  readonly sources?: readonly TextSource[];
}
