import type { Finding } from '../finding.js';
import { caseSentences } from './cases.js';
import { dataFileSentences } from './data-file.js';
import { describeFinding, type FindingText } from './describe-finding.js';
import { documentSentences } from './document.js';
import { formSentences } from './form.js';
import { ledgerSentences } from './ledger.js';
import { policySentences } from './policy.js';
import { sheetSentences } from './sheet.js';
import { templateSentences } from './template.js';
import { workbookSentences } from './workbook.js';

/** The sentences of every area. */
const areas = [
  sheetSentences,
  formSentences,
  dataFileSentences,
  policySentences,
  ledgerSentences,
  caseSentences,
  workbookSentences,
  templateSentences,
  documentSentences,
];

/** A finding in Chinese; the same on every surface. */
export function describe(finding: Finding): FindingText {
  return describeFinding(finding, areas);
}

export { findingLine, severityText } from './describe-finding.js';
