import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';
import { codeStandard } from './code-standard.js';

/** `credit-code-character`: a character among the first 17 that no code holds. */
export const creditCodeCharacter: Rule = {
  id: 'credit-code-character',
  title: '信用代码有不该有的字符',
  severity: 'mandatory',
  locked: true,
  basis: codeStandard,
  fault: '前 17 位里有代码不用的字符：I、O、S、V、Z、汉字或符号；多是把 0 写成了 O，把 1 写成了 I。',
  noFault: '数字和除 I、O、S、V、Z 以外的大写字母。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，${fact(finding, 'characters')}不是代码所用的字符`,
    expected: '数字和除 I、O、S、V、Z 以外的大写字母',
    fix: '核对营业执照后改正',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '914105O21000000243', name: '安阳样例仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '91410502I000000243', name: '安阳样例仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '91410502100000032X', name: '安阳样例仪器有限公司' }] } },
    ],
  },
};
