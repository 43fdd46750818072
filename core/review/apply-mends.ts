import type { Mend, ReviewFinding } from './review-draft.js';

/** The lines of a file with the mends of its findings made, and which were: those within one line that meet no other. */
export function applyMends(
  lines: readonly string[],
  findings: readonly ReviewFinding[],
): { readonly lines: readonly string[]; readonly made: readonly Mend[] } {
  const mends = findings
    .flatMap((finding) => finding.mends ?? [])
    .sort((a, b) => a.place.offset - b.place.offset);
  const made: Mend[] = [];
  const mended = [...lines];
  let free = 0;
  for (const mend of mends) {
    const { line, column, offset, length } = mend.place;
    const whole = lines[line - 1] ?? '';
    if (offset < free || whole.slice(column - 1, column - 1 + length) !== mend.from) continue;
    free = offset + length;
    made.push(mend);
  }
  for (const { place, to } of [...made].reverse()) {
    const at = place.column - 1;
    const whole = mended[place.line - 1] ?? '';
    mended[place.line - 1] = whole.slice(0, at) + to + whole.slice(at + place.length);
  }
  return { lines: mended, made };
}
