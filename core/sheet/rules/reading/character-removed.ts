import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `character-removed`: control characters that no document can hold were left out. */
export const characterRemoved: Rule = {
  id: 'character-removed',
  title: '控制字符已去掉',
  severity: 'hint',
  fault: '单元格里有不能写进文件的控制字符，读取时已去掉。',
  noFault: '换行和制表符。',
  sentence: (finding) => ({
    fact: `这一格有看不见的控制字符 ${fact(finding, 'characters')}，读取时已去掉`,
    fix: '重新键入这一格',
  }),
  examples: { faults: [], sound: [] },
};
