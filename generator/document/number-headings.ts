import type { HeadingLevel } from './elements/flow.js';
import { headingNumeral } from './heading-numeral.js';

/** Gives each heading its numeral as it comes: the levels below a new heading start again. */
export function countHeadings(): (level: HeadingLevel) => string {
  const ordinals = [0, 0, 0, 0];
  return (level) => {
    const ordinal = (ordinals[level - 1] ?? 0) + 1;
    ordinals.splice(level - 1, ordinals.length, ordinal, ...[0, 0, 0].slice(level - 1));
    return headingNumeral(level, ordinal);
  };
}

/** The same elements, each heading with the numeral of its place. */
export function numberHeadings<Element extends { readonly kind: string }>(
  elements: readonly Element[],
): Element[] {
  const numeralOf = countHeadings();
  return elements.map((element) =>
    'level' in element ? { ...element, numeral: numeralOf(element.level as HeadingLevel) } : element,
  );
}
