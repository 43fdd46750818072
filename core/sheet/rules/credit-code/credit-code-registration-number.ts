import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';
import { codeStandard } from './code-standard.js';

/** `credit-code-registration-number`: a business registration number of 15 digits, in use before 2015. */
export const creditCodeRegistrationNumber: Rule = {
  id: 'credit-code-registration-number',
  title: '填的是旧工商注册号',
  severity: 'mandatory',
  locked: true,
  basis: codeStandard,
  fault: '填的是 15 位数字，是旧的工商注册号，不是统一社会信用代码。',
  noFault: '18 位的统一社会信用代码。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，15位，是旧的工商注册号`,
    expected: '18位统一社会信用代码',
    fix: '查营业执照换填',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '410526100012345', name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: 410526100012345, name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
