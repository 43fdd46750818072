import {
  add,
  compare,
  type DecimalText,
  divide,
  exponential,
  multiply,
  naturalLogarithm,
  sumOfProducts,
} from '../../decimal.js';
import { remembered } from '../../remembered.js';
import type { IndicatorGroup, IndicatorNode, MissingRule } from '../framework/framework.js';

/** The marks of one region: of each indicator by its id, absent where there are none. */
export type MarksById = ReadonlyMap<string, DecimalText>;

type Part = readonly [weight: DecimalText, marks: DecimalText];

/** The marks of a node of one region; absent when they cannot be known. `groups` takes those of every group. */
export function aggregateMarks(
  node: IndicatorNode,
  marks: MarksById,
  missing: MissingRule,
  groups?: Map<IndicatorGroup, DecimalText>,
): DecimalText | undefined {
  if (node.kind === 'indicator') return marks.get(node.id) ?? (missing === 'zero' ? '0' : undefined);
  const parts = node.children.flatMap((child): readonly Part[] => {
    const own = aggregateMarks(child, marks, missing, groups);
    return own === undefined ? [] : [[child.weight, own]];
  });
  const isWhole = parts.length === node.children.length;
  if (parts.length === 0 || (!isWhole && missing !== 'renormalise')) return undefined;
  const mean =
    node.aggregation === 'arithmetic'
      ? weightedMean(parts, isWhole ? weightOfChildren(node) : undefined)
      : geometricMean(parts);
  if (mean !== undefined) groups?.set(node, mean);
  return mean;
}

/** Σ w·m ÷ Σ w. */
export function weightedMean(
  parts: readonly Part[],
  sum: DecimalText = add(...parts.map(([weight]) => weight)),
): DecimalText {
  return divide(sumOfProducts(parts), sum);
}

/** Σ w of a group's children, added up once. */
const weightOfChildren = remembered(({ children }: IndicatorGroup) =>
  add(...children.map(({ weight }) => weight)),
);

/** (Π m^w)^(1 ÷ Σ w), to 50 digits: zero when a part is zero, absent when one is less. */
export function geometricMean(parts: readonly Part[]): DecimalText | undefined {
  if (parts.some(([, marks]) => compare(marks, '0') < 0)) return undefined;
  if (parts.some(([, marks]) => compare(marks, '0') === 0)) return '0';
  const logarithms = parts.map(([weight, marks]) => multiply(weight, naturalLogarithm(marks)));
  return exponential(divide(add(...logarithms), add(...parts.map(([weight]) => weight))));
}
