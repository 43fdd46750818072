/**
 * The one of `names` that was probably meant: at most two letters put in, left out or changed, and at most half
 * of them; the first of the nearest. Absent when none is near.
 */
export function nearMiss(word: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ name, distance }) => distance <= 2 && distance * 2 <= Math.max(word.length, name.length))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

/** How many letters must be put in, left out or changed to make one word the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [done, letter] of [...from].entries()) {
    const next = [done + 1];
    for (const [index, other] of [...to].entries()) {
      const change = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
