import { compare } from '../../decimal.js';
import { groupBy } from '../../group-by.js';
import type { ComparedFigure } from './compared-figure.js';
import { isVague } from './is-vague.js';
import { latestOf } from './latest-of.js';
import { nearPairs } from './near-pairs.js';
import type { StatedFigure } from './reading/stated-figure.js';

/** Names shorter than this are one only letter by letter. */
const leastTurned = 4;

/**
 * Each number of the later report beside the one of the earlier that answers to it: the same kind, subject, area, part of
 * a year and unit, the latest beside the latest. Where that does not say which is which, only equal numbers are paired
 * and the others told as not paired. What is left is tried with its words in another order; what is left then and much
 * alike is told as not paired.
 *
 * @param told those of the earlier report whose time the later tells too: they are not dropped
 */
export function pairFigures(
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
  told: ReadonlySet<StatedFigure>,
): readonly ComparedFigure[] {
  const exact = pairBy(earlier, later, told, exactKey);
  const turned = pairBy(exact.earlier, exact.later, told, turnedKey);
  const near = nearPairs(turned.earlier, turned.later);
  const taken = new Set(near.flatMap((pair) => [pair.earlier, pair.later]));
  const rest = (figures: readonly StatedFigure[]) => figures.filter((figure) => !taken.has(figure));
  return [
    ...exact.pairs,
    ...turned.pairs,
    ...near,
    ...rest(turned.later).map((figure) => ({ fate: 'new', later: figure }) as const),
    ...dropped(rest(turned.earlier), told),
  ];
}

function exactKey({ kind, name, area, span, unit }: StatedFigure): string {
  return [kind, name, area, span, unit].join('|');
}

function turnedKey(figure: StatedFigure): string | undefined {
  const marks = [...figure.name.replace('…', '')];
  return marks.length < leastTurned ? undefined : exactKey({ ...figure, name: marks.sort().join('') });
}

/** What was paired, and what no other answers to. */
interface Paired {
  readonly pairs: readonly ComparedFigure[];
  readonly earlier: readonly StatedFigure[];
  readonly later: readonly StatedFigure[];
}

function pairBy(
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
  told: ReadonlySet<StatedFigure>,
  keyOf: (figure: StatedFigure) => string | undefined,
): Paired {
  const known = groupBy(earlier, keyOf);
  const asked = groupBy(later, keyOf);
  const pairs = [...asked].flatMap(([key, ofLater]) => {
    const ofEarlier = known.get(key);
    return ofEarlier === undefined ? [] : pairGroup(ofEarlier, ofLater, told);
  });
  const isIn = (groups: ReadonlyMap<string, unknown>, figure: StatedFigure) =>
    groups.has(keyOf(figure) ?? '');
  return {
    pairs,
    earlier: earlier.filter((figure) => !isIn(asked, figure)),
    later: later.filter((figure) => !isIn(known, figure)),
  };
}

/** Numbers of one subject, each beside its own. */
function pairGroup(
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
  told: ReadonlySet<StatedFigure>,
): readonly ComparedFigure[] {
  const before = latestOf(earlier);
  const after = latestOf(later);
  if (before !== undefined && after !== undefined) {
    const isMain = (figure: StatedFigure) => sameKey(figure) === sameKey(after);
    const others = earlier.filter((figure) => sameKey(figure) !== sameKey(before));
    return [
      ...later.map((figure) =>
        isMain(figure) ? paired(before, figure) : ({ fate: 'new', later: figure } as const),
      ),
      ...dropped(others, told),
    ];
  }
  return pairEqual(
    earlier.filter((figure) => !told.has(figure)),
    later,
  );
}

/** Equal numbers in their order; the others are not paired. */
function pairEqual(
  earlier: readonly StatedFigure[],
  later: readonly StatedFigure[],
): readonly ComparedFigure[] {
  const waiting = new Map(
    [...groupBy(earlier, sameKey)].map(([key, figures]) => [key, [...figures].reverse()] as const),
  );
  const pairs = later.map((figure): ComparedFigure => {
    const one = waiting.get(sameKey(figure))?.pop();
    return one === undefined ? { fate: 'unpaired', later: figure } : paired(one, figure);
  });
  const left = new Set([...waiting.values()].flat());
  return [
    ...pairs,
    ...earlier
      .filter((figure) => left.has(figure))
      .map((figure) => ({ fate: 'unpaired', earlier: figure }) as const),
  ];
}

/** One for figures of one time with one number. */
function sameKey({ time = '', quantity }: StatedFigure): string {
  return `${time}|${quantity.value}`;
}

function paired(earlier: StatedFigure, later: StatedFigure): ComparedFigure {
  if (compare(earlier.quantity.value, later.quantity.value) !== 0) {
    return { fate: isVague(later) ? 'unpaired' : 'updated', earlier, later };
  }
  const isOneTime = earlier.time !== undefined && earlier.time === later.time;
  return { fate: isOneTime ? 'same-time' : 'unchanged', earlier, later };
}

function dropped(figures: readonly StatedFigure[], told: ReadonlySet<StatedFigure>): ComparedFigure[] {
  return figures
    .filter((figure) => !told.has(figure))
    .map((figure) => ({ fate: 'dropped', earlier: figure }));
}
