import { compare, trim } from '../../decimal.js';
import { groupBy } from '../../group-by.js';
import { rangeOf } from '../claims/reading/quantity.js';
import type { DraftText } from '../draft-text.js';
import type { ComparedFigure, DraftComparison } from './compared-figure.js';
import { isVague } from './is-vague.js';
import { pairFigures } from './pair-figures.js';
import { readFigures } from './reading/read-figures.js';
import type { StatedFigure } from './reading/stated-figure.js';

/** The numbers of two reports of one kind beside each other, those of the earlier and those of the later. */
export function compareDrafts(earlier: DraftText, later: DraftText): DraftComparison {
  const before = readFigures(earlier);
  const after = readFigures(later);
  const timed = pairTimes(before, after);
  const known = new Set(timed.map((figure) => figure.later));
  const keys = new Set(after.map(timedKey));
  const rest = after.filter((figure) => figure.kind !== 'base' && !known.has(figure));
  const paired = pairFigures(
    before.filter(({ kind }) => kind !== 'base'),
    rest,
    new Set(before.filter((figure) => figure.isSettled && keys.has(timedKey(figure)))),
  );
  return { earlier, later, figures: inOrder([...timed, ...paired], before, after), before };
}

/** Of the values that the earlier report has for one thing at one time so many are looked at. */
const mostValues = 20;

/** Numbers of both reports that are of one time, which was over: what they were compared with too. */
function pairTimes(earlier: readonly StatedFigure[], later: readonly StatedFigure[]): ComparedFigure[] {
  const known = new Map(
    [...groupBy(earlier, timedKey)].map(([key, figures]) => {
      const byValue = new Map(figures.map((figure) => [trim(figure.quantity.value), figure]));
      return [key, { byValue, few: [...byValue.values()].slice(0, mostValues) }];
    }),
  );
  return later.flatMap((figure): readonly ComparedFigure[] => {
    const same = known.get(timedKey(figure) ?? '');
    const [first, ...others] = same?.few ?? [];
    if (same === undefined || first === undefined) return [];
    const equal = same.byValue.get(trim(figure.quantity.value));
    const agreeing = equal ?? same.few.find((each) => mayBeOne(each, figure));
    if (agreeing !== undefined) return [{ fate: 'same-time', earlier: agreeing, later: figure }];
    const isCertain = others.length === 0 && !isVague(figure);
    return [{ fate: isCertain ? 'contradicts' : 'unpaired', earlier: first, later: figure }];
  });
}

function timedKey({ kind, name, area, span, unit, time, isSettled }: StatedFigure): string | undefined {
  if (!isSettled || time === undefined || (kind !== 'value' && kind !== 'base')) return undefined;
  return [name, area, span, unit, time].join('|');
}

/** Whether two numbers may be one, rounded to the digits that each prints. */
function mayBeOne(one: StatedFigure, other: StatedFigure): boolean {
  const [a, b] = [rangeOf(one.quantity), rangeOf(other.quantity)];
  return a === undefined || b === undefined || (compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0);
}

/** In the order of the later report; what only the earlier has comes last. */
function inOrder(
  figures: readonly ComparedFigure[],
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
): readonly ComparedFigure[] {
  const places = new Map([...later, ...earlier].map((figure, index) => [figure, index]));
  const placeOf = (figure: ComparedFigure) => {
    const own = figure.later ?? figure.earlier;
    return own === undefined ? 0 : (places.get(own) ?? 0);
  };
  return [...figures].sort((a, b) => placeOf(a) - placeOf(b));
}
