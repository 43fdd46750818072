import type { Finding } from '../finding.js';
import { describeFinding, type FindingText } from './describe-finding.js';
import { sheetSentences } from './sheet.js';

/** The sentences of every area. */
const areas = [sheetSentences];

/** A finding in Chinese; the same on every surface. */
export function describe(finding: Finding): FindingText {
  return describeFinding(finding, areas);
}

export { findingLine, placeText, severityText } from './describe-finding.js';
