import type { TemplateValue } from '../../template-value.js';

/** The items at these places, in their order. */
export function inOrder(list: readonly TemplateValue[], order: readonly number[]): TemplateValue[] {
  return order.map((place) => list[place] ?? null);
}
