import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `number-text`: a text that reads as exactly one number. */
export const numberText: Rule = {
  id: 'number-text',
  title: '数字存成了文本',
  severity: 'mandatory',
  fault: '单元格是文本，读得出唯一的一个数；表格软件求和时不计入。',
  noFault: '数字格式的数，不论显示几位小数、有没有千位分隔。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，是文本，求和时不计入`,
    expected: `数字 ${fact(finding, 'number')}`,
    fix: '改成数字格式',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesWan: '5200' }] } },
      { rows: { enterprises: [{ salesWan: '１２００' }] } },
      { rows: { enterprises: [{ salesWan: '3,500' }] } },
    ],
    sound: [
      { rows: { enterprises: [{ salesWan: 5200 }] } },
      { rows: { enterprises: [{ salesWan: { number: 3500, format: '#,##0.00', shown: '3,500.00' } }] } },
    ],
  },
};
