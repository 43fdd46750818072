import {
  add,
  compare,
  type DecimalText,
  divide,
  multiply,
  subtract,
  trim,
  truncate,
} from '../../core/decimal.js';
import type { Indicator, IndicatorNode } from '../../core/indicator/framework/framework.js';
import { fullMarks } from '../../core/indicator/methods/mark.js';

/** A whole in hundredths of a percent. */
const parts = multiply(fullMarks, fullMarks);

/**
 * The shares of a framework as percentages of the whole with two digits after the point, which add up to exactly 100:
 * what is cut off goes to those from which most was cut. How they are averaged is not looked at.
 */
export function percentWeights(root: IndicatorNode): ReadonlyMap<Indicator, DecimalText> {
  const exact = spread(root, parts);
  const whole = exact.map(({ share }) => truncate(share));
  const left = Number(subtract(parts, add(...whole)));
  const byRest = exact
    .map(({ share }, index) => ({ index, rest: subtract(share, whole[index] ?? '0') }))
    .sort((a, b) => compare(b.rest, a.rest));
  const raised = new Set(byRest.slice(0, left).map(({ index }) => index));
  return new Map(
    exact.map(({ indicator }, index) => {
      const own = add(whole[index] ?? '0', raised.has(index) ? '1' : '0');
      return [indicator, trim(divide(own, fullMarks))] as const;
    }),
  );
}

function spread(
  node: IndicatorNode,
  share: DecimalText,
): readonly { readonly indicator: Indicator; readonly share: DecimalText }[] {
  if (node.kind === 'indicator') return [{ indicator: node, share }];
  const sum = add(...node.children.map(({ weight }) => weight));
  return node.children.flatMap((child) => spread(child, divide(multiply(share, child.weight), sum)));
}
