import type { ComparedFigure } from './compared-figure.js';
import type { StatedFigure } from './reading/stated-figure.js';

/** Two characters that more names than this have say nothing of which is which. */
const mostNames = 20;
/** Shares of the pairs of characters that two names must have in common, in tenths. */
const leastShare = 6;

/**
 * Numbers whose names are much alike and whose kind, unit and part of a year are one: perhaps the same thing in other
 * words. Each stands in one pair, with the name nearest to its own. The time grows with the number of names.
 */
export function nearPairs(
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
): ComparedFigure[] {
  const byPiece = new Map<string, StatedFigure[]>();
  for (const figure of earlier) {
    for (const piece of piecesOf(figure)) {
      const having = byPiece.get(piece);
      if (having === undefined) byPiece.set(piece, [figure]);
      else if (having.length <= mostNames) having.push(figure);
    }
  }
  const taken = new Set<StatedFigure>();
  return later.flatMap((figure): readonly ComparedFigure[] => {
    const nearest = nearestOf(figure, byPiece, taken);
    if (nearest === undefined) return [];
    taken.add(nearest);
    return [{ fate: 'unpaired', earlier: nearest, later: figure }];
  });
}

function nearestOf(
  figure: StatedFigure,
  byPiece: ReadonlyMap<string, readonly StatedFigure[]>,
  taken: ReadonlySet<StatedFigure>,
): StatedFigure | undefined {
  const pieces = piecesOf(figure);
  const common = new Map<StatedFigure, number>();
  for (const piece of pieces) {
    const having = byPiece.get(piece) ?? [];
    if (having.length > mostNames) continue;
    for (const each of having) if (!taken.has(each)) common.set(each, (common.get(each) ?? 0) + 1);
  }
  let nearest: StatedFigure | undefined;
  let most = 0;
  for (const [each, count] of common) {
    const tenths = (20 * count) / (pieces.size + piecesOf(each).size);
    if (tenths >= leastShare && tenths > most) {
      nearest = each;
      most = tenths;
    }
  }
  return nearest;
}

/** Every two characters of the name that stand together, marked with what must be one. */
function piecesOf({ kind, name, area, span, unit }: StatedFigure): ReadonlySet<string> {
  const mark = [kind, area, span, unit].join('|');
  const pieces = new Set<string>();
  for (let at = 0; at + 2 <= name.length; at += 1) pieces.add(`${mark}|${name.slice(at, at + 2)}`);
  return pieces;
}
