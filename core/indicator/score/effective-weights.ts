import { add, type DecimalText, divide, multiply } from '../../decimal.js';
import type { IndicatorGroup } from '../framework/framework.js';

/**
 * What each indicator weighs in the total, in points of it, by id; empty when a geometric mean stands in between, for
 * then no part of the total belongs to one indicator.
 */
export function effectiveWeights(root: IndicatorGroup): ReadonlyMap<string, DecimalText> {
  const weights = new Map<string, DecimalText>();
  return spread(root, root.weight, weights) ? weights : new Map();
}

function spread(group: IndicatorGroup, points: DecimalText, weights: Map<string, DecimalText>): boolean {
  if (group.aggregation !== 'arithmetic') return false;
  const sum = add(...group.children.map(({ weight }) => weight));
  return group.children.every((child) => {
    const own = divide(multiply(points, child.weight), sum);
    if (child.kind === 'group') return spread(child, own, weights);
    weights.set(child.id, own);
    return true;
  });
}
