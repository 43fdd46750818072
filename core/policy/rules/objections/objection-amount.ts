import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-amount`: an award is to be adjusted, and the amount is not entered. */
export const objectionAmount: Rule = {
  id: 'objection-amount',
  title: '没有填调整后金额',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '处理结果是「调整」，没有填调整后金额。',
  noFault: '其他处理结果的，不填。',
  sentence: (finding) => ({
    fact: `处理结果是「调整」，没有填调整后金额（${fact(finding, 'clause')}）`,
    fix: '填调整后的金额，万元；全部不给的，处理结果改为「取消」',
  }),
  examples: {
    faults: [{ rows: { objections: [{ adjustedWan: null, verdict: '调整' }] } }],
    sound: [{ rows: { objections: [{ adjustedWan: 10, verdict: '调整' }] } }],
  },
};
