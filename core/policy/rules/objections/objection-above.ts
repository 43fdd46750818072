import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-above`: an adjusted amount above the computed one. */
export const objectionAbove: Rule = {
  id: 'objection-above',
  title: '调整后高于测算额',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '调整后金额高于测算额；异议只能调低。',
  noFault: '与测算额相等。',
  sentence: (finding) => ({
    fact: `调整后金额 ${fact(finding, 'amount')} 万元，高于测算额 ${fact(finding, 'computed')} 万元（${fact(finding, 'clause')}）`,
    expected: '调整后金额不高于测算额',
    fix: '改正金额；测算所依据的数有误的，改正原数后重新测算',
  }),
  examples: {
    faults: [{ rows: { objections: [{ adjustedWan: 15.01, verdict: '调整' }] } }],
    sound: [{ rows: { objections: [{ adjustedWan: 15, verdict: '调整' }] } }],
  },
};
