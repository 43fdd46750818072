import type { Rule } from '../../../rules/rule.js';

/** `batch-missing`: 批次 does not say the award year or the policy. */
export const batchMissing: Rule = {
  id: 'batch-missing',
  title: '没有奖补年度或政策',
  severity: 'mandatory',
  locked: true,
  fault: '「批次」没有填奖补年度或政策，无从测算。',
  noFault: '政策填文号或编号都可以。',
  sentence: () => ({
    fact: '没有填写奖补年度或政策',
    fix: '在第一行填奖补年度和政策的文号',
  }),
  examples: {
    faults: [{ rows: { batch: [{ awardYear: null }] } }, { rows: { batch: [{ policy: null }] } }],
    sound: [{ rows: { batch: [{ policy: 'anyang-2021-17' }] } }],
  },
};
