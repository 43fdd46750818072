import { fact, quote } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';
import { codeStandard } from './code-standard.js';

/** `credit-code-form`: a right code in another spelling, read as it should be spelt. */
export const creditCodeForm: Rule = {
  id: 'credit-code-form',
  title: '信用代码的写法',
  severity: 'mandatory',
  basis: codeStandard,
  fault: '代码是对的，写法不规范：有小写字母、全角字符、空格或看不见的字符；已按规范写法读取。',
  noFault: '18 位半角大写，前后没有空格。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，有小写、全角、空格或看不见的字符`,
    expected: quote(fact(finding, 'code')),
    fix: '改为18位半角大写',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '91410502100000032x', name: '安阳样例仪器有限公司' }] } },
      {
        rows: {
          enterprises: [
            {},
            { creditCode: '９１４１０５０２１００００００２４３', name: '安阳样例仪器有限公司' },
          ],
        },
      },
      { rows: { enterprises: [{}, { creditCode: '91410502 1000000243', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '91410502100000032X', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
