import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `text-became-date`: a date in a column of words or clauses: 4-2 that Excel turned into 4 April. */
export const textBecameDate: Rule = {
  id: 'text-became-date',
  title: '文字变成了日期',
  severity: 'mandatory',
  locked: true,
  fault:
    '该填文字或条款编号的单元格成了日期，多是键入「4-2」时被表格软件改成了 4 月 2 日，原来的文字读不出来。',
  noFault: '先设成文本格式再键入的「4-2」。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，表格软件已把它变成日期，原来的文字不在了`,
    fix: '把单元格设为文本格式，再重新填写',
  }),
  examples: {
    faults: [{ rows: { ledger: [{ clause: { date: '2025-04-02' } }] } }],
    sound: [{ rows: { ledger: [{ clause: '4-2' }] } }],
  },
};
