import type { Progress } from '../../core/steps.js';

/** Who watches long work. */
export interface Watch {
  /** Told now and then how far it has come. */
  readonly progress?: (progress: Progress) => void;
  /** Stops it: what was asked for then rejects with `Cancelled`. */
  readonly signal?: AbortSignal;
}
