/** Things put together in their order, as many as one step to Excel may carry: at least one. */
export function inSteps<Thing>(
  things: readonly Thing[],
  most: number,
  weightOf: (thing: Thing) => number = () => 1,
): readonly (readonly Thing[])[] {
  const steps: Thing[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    weight += weightOf(thing);
    if (weight > most) {
      steps.push([]);
      weight = weightOf(thing);
    }
    steps.at(-1)?.push(thing);
  }
  return steps;
}
