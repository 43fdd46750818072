import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `cell-text-too-long`: a text longer than a cell can hold, read in part. */
export const cellTextTooLong: Rule = {
  id: 'cell-text-too-long',
  title: '一格的文字过长',
  severity: 'mandatory',
  locked: true,
  fault: '一格的文字超过表格软件的上限（32767 个字符），只读了前一部分。',
  noFault: '恰好 32767 个字符。',
  sentence: (finding) => ({
    fact: `这一格有 ${fact(finding, 'length')} 个字符，只读了前 ${fact(finding, 'limit')} 个`,
    expected: `一格最多 ${fact(finding, 'limit')} 个字符`,
    fix: '把长文移到 Word 文档',
  }),
  examples: { faults: [], sound: [] },
};
