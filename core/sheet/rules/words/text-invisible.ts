import { fact, quote } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `text-invisible`: marks that nobody sees, and full-width letters and digits, read without them. */
export const textInvisible: Rule = {
  id: 'text-invisible',
  title: '多余的空格、看不见的字符',
  severity: 'verify',
  fault: '文字有前后空格、连续空格、零宽字符、不换行空格，或全角的字母、数字；已去掉或改为半角后读取。',
  noFault: '中文标点和全角括号；备注一类的单元格里的换行。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，有多余的空格、看不见的字符或全角字母数字`,
    expected: quote(fact(finding, 'cleaned')),
    fix: '删去或改为半角；确需保留的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ name: '安阳样例机械有限公司\u00A0' }] } },
      { rows: { enterprises: [{ name: '安阳样例\u200B机械有限公司' }] } },
      { rows: { enterprises: [{ name: '安阳样例ＣＮＣ有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{ name: '样例（安阳）机械有限公司' }] } },
      { rows: { enterprises: [{ note: '第一行\n第二行' }] } },
    ],
  },
};
