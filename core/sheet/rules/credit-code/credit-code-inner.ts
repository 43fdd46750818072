import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `credit-code-inner`: positions 9–17, the organisation code, have a wrong check character; such codes were issued. */
export const creditCodeInner: Rule = {
  id: 'credit-code-inner',
  title: '组织机构代码校验码对不上',
  severity: 'verify',
  basis: { document: 'GB 11714—1997' },
  fault:
    '信用代码第 9 至 17 位是组织机构代码，它自己的校验码（第 17 位）对不上；已发的代码中确有这样的，要核对证照。',
  noFault: '两个校验码都对得上。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，其中组织机构代码的校验码（第17位）对不上`,
    expected: `按第9至16位推算应为 ${fact(finding, 'expected')}`,
    fix: '核对营业执照；与证照一致的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '91410502100000245K', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
