import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `shared-string-missing`: a cell points at a text that the workbook does not hold. */
export const sharedStringMissing: Rule = {
  id: 'shared-string-missing',
  title: '文字已丢失',
  severity: 'mandatory',
  locked: true,
  fault: '单元格的文字存在工作簿的共享文字表里，而表里没有这一条，内容读不出来。',
  noFault: '文字直接存在单元格里，或共享文字表里有这一条。',
  sentence: (finding) => ({
    fact: `这一格指向第 ${fact(finding, 'index')} 条共享文字，工作簿里没有这一条，内容已丢失`,
    fix: '对照原件重新填写',
  }),
  examples: { faults: [], sound: [] },
};
