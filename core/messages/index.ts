import type { Finding } from '../finding.js';
import { ruleBook } from '../rules/rule-book.js';
import { caseSentences } from './cases.js';
import { collectSentences } from './collect.js';
import { dataFileSentences } from './data-file.js';
import { describeFinding, type FindingText } from './describe-finding.js';
import { documentSentences } from './document.js';
import { draftSentences } from './draft.js';
import { officialDocumentSentences } from './official-document.js';
import { policySentences } from './policy.js';
import { templateSentences } from './template.js';

/** The sentences of every area: of the rules of the check first. */
const areas = [
  Object.fromEntries(ruleBook.map(({ id, sentence }) => [id, sentence])),
  dataFileSentences,
  policySentences,
  caseSentences,
  collectSentences,
  templateSentences,
  documentSentences,
  officialDocumentSentences,
  draftSentences,
];

/** A finding in Chinese; the same on every surface. */
export function describe(finding: Finding): FindingText {
  return describeFinding(finding, areas);
}

export { findingLine, severityText } from './describe-finding.js';
