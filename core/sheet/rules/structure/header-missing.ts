import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `header-missing`: the header lacks required columns; one finding names them all. */
export const headerMissing: Rule = {
  id: 'header-missing',
  title: '表头缺列',
  severity: 'mandatory',
  locked: true,
  fault: '表头里没有必填的列，或整张表认不出表头。',
  noFault: '列的次序变了、中间插了别的列、表头用了通行的别名（如「信用代码」），以及没有选填的列。',
  sentence: (finding) => ({
    fact: `未找到表头：缺少${fact(finding, 'columns')}`,
    fix: '补上这些列，表头文字写全',
  }),
  examples: { faults: [], sound: [] },
};
