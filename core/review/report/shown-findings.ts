import type { Finding } from '../../finding.js';
import { maskMobileNumbers } from '../../mobile-number.js';
import type { DraftText } from '../draft-text.js';
import type { ReviewFinding } from '../review-draft.js';

/** Findings as they are shown: in a .docx with their paragraph instead of line and column, which Word does not show. */
export function shownFindings(
  { isWord, lines }: DraftText,
  findings: readonly ReviewFinding[],
): readonly Finding[] {
  if (!isWord) return findings;
  return findings.map((finding): Finding => {
    const { file, line: number } = finding.place;
    return {
      ...finding,
      place: { kind: 'file', file, paragraph: { number, text: maskMobileNumbers(lines[number - 1] ?? '') } },
    };
  });
}
