import type { DraftComparison, FigureFate } from '../../compare/compared-figure.js';
import { lineText } from '../../compare/line-text.js';
import type { StatedFigure } from '../../compare/reading/stated-figure.js';

/** A number of both reports, and where it stands in the earlier. */
export interface FigurePair {
  readonly fate: FigureFate;
  readonly earlier: StatedFigure;
  readonly later: StatedFigure;
  readonly place: string;
}

/** The numbers of both reports that fared so; none where nothing was compared. */
export function pairsOf(
  comparison: DraftComparison | undefined,
  ...fates: readonly FigureFate[]
): FigurePair[] {
  if (comparison === undefined) return [];
  return comparison.figures.flatMap(({ fate, earlier, later }) =>
    earlier === undefined || later === undefined || !fates.includes(fate)
      ? []
      : [{ fate, earlier, later, place: lineText(comparison.earlier, earlier.at) }],
  );
}
