import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `batch-policy-unknown`: 批次 names a policy that is not known. */
export const batchPolicyUnknown: Rule = {
  id: 'batch-policy-unknown',
  title: '没有这份政策',
  severity: 'mandatory',
  locked: true,
  fault: '「批次」填的政策不是已有政策的文号、名称或编号。',
  noFault: '文号中括号的写法和空格不同。',
  sentence: (finding) => ({
    fact: `没有找到政策${quote(finding.actual ?? '')}`,
    expected: `已有的政策：${fact(finding, 'known')}`,
    fix: '填其中一个的文号或编号',
  }),
  examples: {
    faults: [{ rows: { batch: [{ policy: '安办文〔2021〕71号' }] } }],
    sound: [{ rows: { batch: [{ policy: '安办文〔2021〕17号' }] } }],
  },
};
