import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';
import { codeStandard } from './code-standard.js';

/** `credit-code-length`: not 18 characters. */
export const creditCodeLength: Rule = {
  id: 'credit-code-length',
  title: '信用代码不是18位',
  severity: 'mandatory',
  locked: true,
  basis: codeStandard,
  fault: '去掉空格和看不见的字符后，信用代码不是 18 位。',
  noFault: '夹有空格的 18 位代码，另按「信用代码的写法」提出。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，共${fact(finding, 'length')}位`,
    expected: '18位',
    fix: '核对营业执照后改正',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '91410502100000024', name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '9141050210000002430', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '91410502 1000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
