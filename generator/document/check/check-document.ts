import type { Finding } from '../../../core/finding.js';
import { type Profile, profiles } from '../../layout/profile.js';
import type { OfficialDocument } from '../official-document.js';
import { checkAttachments } from './check-attachments.js';
import { checkCharts } from './check-chart.js';
import { checkElements } from './check-elements.js';
import { checkNumber } from './check-number.js';
import { checkText } from './check-text.js';
import { checkTitle } from './check-title.js';
import { withoutIssued } from './without-issued.js';

/**
 * What a document lacks, has twice, has out of place, or says that no file can carry, after GB/T 9704—2012 and
 * what the profile leaves of it. Nothing is found in a document that may go out.
 *
 * @param file the document's name, as findings show it
 */
export function checkDocument(
  document: OfficialDocument,
  file: string,
  profile: Profile = profiles.strict,
): Finding[] {
  const report = { file };
  const own = withoutIssued(document);
  return [
    ...checkElements(own, profile, report),
    ...checkAttachments(own, profile, report),
    ...checkTitle(document, report),
    ...checkCharts(document, report),
    ...checkNumber(document, report),
    ...checkText(document, report),
  ];
}
