import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `clause-unknown`: a line under a clause that the policy has not, though it has others of that article. */
export const clauseUnknown: Rule = {
  id: 'clause-unknown',
  title: '政策没有这一条',
  severity: 'mandatory',
  locked: true,
  fault: '「台账」「核定」的条款，政策里没有，而同一条有别的款项：多是编号写错了。',
  noFault: '本文件没有涉及的条，不比较，也不测算。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'policy')}没有条款${quote(finding.actual ?? '')}`,
    expected: `第${fact(finding, 'article')}条有：${fact(finding, 'known')}`,
    fix: '对照文件改正条款编号',
  }),
  examples: {
    faults: [{ rows: { ledger: [{ clause: '1-9' }] } }],
    sound: [{ rows: { ledger: [{ clause: '1-3' }] } }],
  },
};
