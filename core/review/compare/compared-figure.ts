import type { DraftText } from '../draft-text.js';
import type { StatedFigure } from './reading/stated-figure.js';

/**
 * What became of a number from one report to the next: another number; the same, of no time that was over; of one time that
 * both name, and the same or not; told by one of them only; or it cannot be told which answers to which.
 */
export type FigureFate =
  | 'updated'
  | 'unchanged'
  | 'same-time'
  | 'contradicts'
  | 'new'
  | 'dropped'
  | 'unpaired';

/** A number of the earlier report, of the later, or of both. */
export interface ComparedFigure {
  readonly fate: FigureFate;
  readonly earlier?: StatedFigure;
  readonly later?: StatedFigure;
}

/** Two reports beside each other. */
export interface DraftComparison {
  readonly earlier: DraftText;
  readonly later: DraftText;
  /** In the order of the later report; what only the earlier has comes last, in its order. */
  readonly figures: readonly ComparedFigure[];
  /** All numbers of the earlier report that have a subject. */
  readonly before: readonly StatedFigure[];
}
