import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `merge-outside`: a merged range that reaches beyond the rows and columns that are read. */
export const mergeOutside: Rule = {
  id: 'merge-outside',
  title: '合并区域伸到表格之外',
  severity: 'verify',
  fault: '合并单元格伸到所读的行数、列数以外，多是误把整行整列合并了。',
  noFault: '合并区域在表格以内，不论多大。',
  sentence: (finding) => ({
    fact: `合并区域 ${fact(finding, 'range')} 伸到了表格之外`,
    fix: '取消合并，只合并有内容的单元格',
  }),
  examples: { faults: [], sound: [] },
};
