import type { StepSettings } from '../runnable-step.js';
import type { ResultBookSource } from './results/result-book-source.js';

/** What the places for documents work with. */
export interface DocumentStepSettings extends StepSettings {
  /** `computed` of step ③: the book that templates take their figures from, before the open one. */
  readonly computed: ResultBookSource;
}

/** What step ④ works with. */
export interface DraftStepSettings extends DocumentStepSettings {
  /** Hands a document to 核稿. */
  readonly review: (name: string, bytes: Uint8Array) => void;
}
