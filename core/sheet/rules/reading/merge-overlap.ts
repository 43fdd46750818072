import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `merge-overlap`: two merged ranges that overlap; what stands in a row may be taken from the wrong one. */
export const mergeOverlap: Rule = {
  id: 'merge-overlap',
  title: '合并区域重叠',
  severity: 'verify',
  locked: true,
  fault: '两个合并区域有重叠的单元格，一行的内容取自哪一个说不准。',
  noFault: '合并区域相邻而不重叠。',
  sentence: (finding) => ({
    fact: `合并区域 ${fact(finding, 'range')} 与 ${fact(finding, 'other')} 重叠`,
    fix: '取消这两处合并后重新合并',
  }),
  examples: { faults: [], sound: [] },
};
