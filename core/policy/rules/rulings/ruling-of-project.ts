import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `ruling-of-project`: 口径 of the workbook chooses otherwise than the project file. */
export const rulingOfProject: Rule = {
  id: 'ruling-of-project',
  title: '口径与项目设置不同',
  severity: 'hint',
  fault: '工作簿的「口径」与项目设置对同一个口径选得不同；以工作簿为准。',
  noFault: '两处相同，或只有一处写了。',
  sentence: (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 选的是${quote(finding.actual ?? '')}，项目设置选的是${quote(fact(finding, 'other'))}；按工作簿测算`,
    fix: '只按项目设置的，删去本行',
  }),
  examples: { faults: [], sound: [] },
};
