/**
 * The one candidate that `name` was probably meant to be: fewest edits apart, at most half the longer name's
 * length and at most `most`. Absent when none is near or two are equally near: a guess is offered only when it is
 * unique.
 */
export function nearMiss(name: string, candidates: readonly string[], most = Infinity): string | undefined {
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= most && distance * 2 <= Math.max(name.length, candidate.length),
    )
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best?.distance === second?.distance ? undefined : best?.candidate;
}

/** Characters to insert, delete or replace to turn one text into the other (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: [...to].length + 1 }, (_, index) => index);
  for (const [row, mark] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replace = (previous[column] ?? 0) + (mark === other ? 0 : 1);
      current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
