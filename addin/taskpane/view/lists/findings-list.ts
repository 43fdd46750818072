import type { Finding } from '../../../../core/finding.js';
import type { CellPlace } from '../../../host/host.js';
import { findingEntry } from '../findings/finding-entry.js';
import { createFindingsPanel } from '../findings/findings-panel.js';

/** Findings to look at, gravest first, with filters. Clicking one shows its cell. */
export function findingsList(
  findings: readonly Finding[],
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const entry = (finding: Finding) => findingEntry(finding, showCell);
  return createFindingsPanel({ findings, entry, showCell }).root;
}
