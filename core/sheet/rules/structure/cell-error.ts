import { columnName, standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `cell-error`: an error value, computed or pasted as text. */
export const cellError: Rule = {
  id: 'cell-error',
  title: '错误值',
  severity: 'mandatory',
  locked: true,
  fault: '单元格是 #REF!、#DIV/0!、#N/A 一类的错误值，或贴成文本的错误值。',
  noFault: '公式算得出结果。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}是错误值${standing(finding)}`,
    fix: '改正公式或直接填写数据',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesWan: { error: '#REF!' } }] } },
      { rows: { enterprises: [{ salesWan: '#DIV/0!' }] } },
    ],
    sound: [{ rows: { enterprises: [{ salesWan: { formula: '2600+2600', result: 5200 } }] } }],
  },
};
