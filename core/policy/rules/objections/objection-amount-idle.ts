import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-amount-idle`: an adjusted amount beside a verdict that adjusts nothing. */
export const objectionAmountIdle: Rule = {
  id: 'objection-amount-idle',
  title: '不调整又填了金额',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '处理结果不是「调整」，又填了调整后金额。',
  noFault: '取消的填 0。',
  sentence: (finding) => ({
    fact: `处理结果是${quote(finding.actual ?? '')}，又填了调整后金额 ${fact(finding, 'amount')} 万元（${fact(finding, 'clause')}）`,
    fix: '核对处理决定：调整的改处理结果，不调整的删去金额',
  }),
  examples: {
    faults: [
      { rows: { objections: [{ adjustedWan: 10, verdict: '取消' }] } },
      { rows: { objections: [{ adjustedWan: 0, verdict: '不成立' }] } },
    ],
    sound: [{ rows: { objections: [{ adjustedWan: 0, verdict: '取消' }] } }],
  },
};
