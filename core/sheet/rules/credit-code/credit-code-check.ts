import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';
import { codeStandard } from './code-standard.js';

/** `credit-code-check`: the 18th character is not the check character of the 17 before it. */
export const creditCodeCheck: Rule = {
  id: 'credit-code-check',
  title: '信用代码校验码对不上',
  severity: 'mandatory',
  locked: true,
  basis: codeStandard,
  fault: '第 18 位不是按前 17 位推算的校验码，其中至少有一位填错了，或有两位换了位置。',
  noFault: '校验码对得上的代码；是不是该企业的，要核对营业执照。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，第18位校验码对不上`,
    expected: `按前17位推算，校验码应为 ${fact(finding, 'expected')}`,
    fix: '核对营业执照后改正，勿直接套用',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000244', name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '91410502100000024Z', name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '914105201000000243', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
