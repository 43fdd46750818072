/** The order of clause ids, as `sort` takes it: by article, then paragraph, then letter: 1-2, 4-1, 5-2a, 10-1b. */
export function compareClauses(a: string, b: string): number {
  const parts = (clause: string) => /^(\d+)-(\d+)(.*)$/.exec(clause)?.slice(1) ?? ['0', '0', clause];
  const [articleA = '', paragraphA = '', letterA = ''] = parts(a);
  const [articleB = '', paragraphB = '', letterB = ''] = parts(b);
  return (
    Number(articleA) - Number(articleB) ||
    Number(paragraphA) - Number(paragraphB) ||
    (letterA < letterB ? -1 : Number(letterA > letterB))
  );
}
