import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `ruling-overridden`: this run was told to set a ruling aside. */
export const rulingOverridden: Rule = {
  id: 'ruling-overridden',
  title: '这次没有按裁定的口径算',
  severity: 'hint',
  locked: true,
  atComputing: true,
  fault: '「口径」已经裁定，这次用 --reading 另行指定了别的选项；结果只作比较。',
  noFault: '用 --reading 指定的就是裁定的选项。',
  sentence: (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 已裁定为${quote(finding.actual ?? '')}，本次用 --reading 另行指定`,
    fix: '本次结果只作比较，不作依据',
  }),
  examples: {
    faults: [],
    sound: [],
  },
};
