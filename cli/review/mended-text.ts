import { applyMends } from '../../core/review/apply-mends.js';
import type { Mend, ReviewFinding } from '../../core/review/review-draft.js';
import { lineEnd } from './reviewed-file.js';

/** The text with the mends of its findings made, in UTF-8, every line end as it was. */
export function mendedText(
  content: string,
  findings: readonly ReviewFinding[],
): { readonly bytes: Uint8Array; readonly made: readonly Mend[] } {
  const ends = content.match(new RegExp(lineEnd, 'gu')) ?? [];
  const { lines, made } = applyMends(content.split(lineEnd), findings);
  const text = lines.map((line, index) => `${line}${ends[index] ?? ''}`).join('');
  return { bytes: new TextEncoder().encode(text), made };
}
