import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';
import { concernedText } from '../concerned-text.js';

/** `objection-unmatched`: an objection to an award that is not there, or one to cancel or adjust without a certain amount. */
export const objectionUnmatched: Rule = {
  id: 'objection-unmatched',
  title: '异议没有对应的奖补',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '按异议的信用代码、条款、事项找不到奖补；取消、调整的，该项没有可算的金额。',
  noFault: '对应一项可算的奖补；不成立的异议，对着待裁定的也可以。',
  sentence: (finding) => ({
    fact: `异议处理结果${quote(finding.actual ?? '')}没有对应的可算奖补（${fact(finding, 'clause')}）`,
    ...concernedText(finding),
    fix: '核对信用代码、条款和事项；待裁定、不符合的没有金额可以取消或调整',
  }),
  examples: {
    faults: [
      { rows: { objections: [{ verdict: '取消', clause: '1-3' }] } },
      { rows: { objections: [{ verdict: '取消', clause: '4-2' }] } },
    ],
    sound: [
      { rows: { objections: [{ verdict: '取消', clause: '1-2' }] } },
      { rows: { objections: [{ verdict: '不成立', clause: '4-2' }] } },
    ],
  },
};
