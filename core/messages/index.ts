import type { Finding } from '../finding.js';
import { reviewBook } from '../review/review-book.js';
import { ruleBook } from '../rules/rule-book.js';
import { caseSentences } from './cases.js';
import { collectSentences } from './collect.js';
import { dataFileSentences } from './data-file.js';
import { describeFinding, type FindingText } from './describe-finding.js';
import { documentSentences } from './document.js';
import { draftSentences } from './draft.js';
import { dueSentences } from './due.js';
import { indicatorSentences } from './indicator.js';
import { letterheadSentences } from './letterhead.js';
import { officialDocumentSentences } from './official-document.js';
import { policySentences } from './policy.js';
import { replySentences } from './reply.js';
import { scoreResultSentences } from './score-result.js';
import { templateSentences } from './template.js';
import { templateCheckSentences } from './template-check.js';

/** The sentences of every area: of the rules of 体检 and of 核稿 first. */
const areas = [
  Object.fromEntries([...ruleBook, ...reviewBook].map(({ id, sentence }) => [id, sentence])),
  dataFileSentences,
  policySentences,
  caseSentences,
  collectSentences,
  templateSentences,
  letterheadSentences,
  templateCheckSentences,
  indicatorSentences,
  documentSentences,
  officialDocumentSentences,
  draftSentences,
  dueSentences,
  replySentences,
  scoreResultSentences,
];

/** A finding in Chinese; the same on every surface. */
export function describe(finding: Finding): FindingText {
  return describeFinding(finding, areas);
}

export { findingLine, severityText } from './describe-finding.js';
