import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `budget-short`: the certain total is above the budget. */
export const budgetShort: Rule = {
  id: 'budget-short',
  title: '预算不够',
  severity: 'hint',
  atComputing: true,
  fault: '可算的合计大于「批次」所填的预算；待裁定和上限不计在内。',
  noFault: '可算的合计等于预算；没有填预算。',
  sentence: (finding) => ({
    fact: `预算 ${finding.actual ?? ''} 万元，可算合计 ${fact(finding, 'certain')} 万元，缺 ${fact(finding, 'short')} 万元`,
    fix: '分条款、分县区的数见「资金预算」；怎样安排由本局决定',
  }),
  examples: {
    faults: [{ rows: { batch: [{ budgetWan: 14.99 }] } }],
    sound: [{ rows: { batch: [{ budgetWan: 15 }] } }],
  },
};
