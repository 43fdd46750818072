import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `batch-rows`: 批次 has several rows. */
export const batchRows: Rule = {
  id: 'batch-rows',
  title: '批次不止一行',
  severity: 'mandatory',
  locked: true,
  fault: '「批次」有两行以上，不知道测算哪一批。',
  noFault: '只有一行，备注写得再长也可以。',
  sentence: (finding) => ({
    fact: `有 ${fact(finding, 'count')} 行`,
    expected: '只有一行',
    fix: '一个工作簿只测算一个批次，删去其余的行',
  }),
  examples: {
    faults: [{ rows: { batch: [{}, { awardYear: 2024 }] } }],
    sound: [{ rows: { batch: [{ note: '第一批' }] } }],
  },
};
