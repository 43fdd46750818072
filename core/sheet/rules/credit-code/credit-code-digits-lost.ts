import { columnName, standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `credit-code-digits-lost`: a code that Excel took for a number; its last digits are gone for good. */
export const creditCodeDigitsLost: Rule = {
  id: 'credit-code-digits-lost',
  title: '信用代码变成了数字，末位已丢失',
  severity: 'mandatory',
  locked: true,
  fault: '信用代码存成了数字，或存成「9.14E+17」这样的文本；第 15 位以后已经丢失，补 0 补不回来。',
  noFault: '按文本存的 18 位代码，全是数字也可以。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}存成了数字${standing(finding)}，已丢失末位，无法恢复`,
    expected: '18位文本',
    fix: '先把单元格设为文本格式，再照营业执照重填',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: 9.1410502e17, name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '9.14105E+17', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
