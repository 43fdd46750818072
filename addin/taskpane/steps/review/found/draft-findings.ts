import type { DraftText } from '../../../../../core/review/draft-text.js';
import type { ReviewFinding } from '../../../../../core/review/review-draft.js';
import { createFindingsPanel } from '../../../view/findings/findings-panel.js';
import { draftFindingEntry } from './draft-finding-entry.js';

/** The findings of a draft with filters; each can tell what its rule says. */
export function draftFindings(text: DraftText, findings: readonly ReviewFinding[]): HTMLElement {
  const explained = new Set<ReviewFinding>();
  const panel = createFindingsPanel({
    findings,
    entry: (finding) =>
      draftFindingEntry(text, finding, explained.has(finding), () => {
        if (!explained.delete(finding)) explained.add(finding);
        panel.redraw(finding);
      }),
  });
  return panel.root;
}
