import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `clause-form`: no clause id. */
export const clauseForm: Rule = {
  id: 'clause-form',
  title: '不是条款编号',
  severity: 'mandatory',
  locked: true,
  fault: '填的不是「1-1」「4-2」这样的条款编号，认不出是哪一条。',
  noFault: '全角数字，长的短的横线，编号前后的空格。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不是条款编号`,
    expected: '条款编号，如 1-1、4-2',
    fix: '对照「填表说明」改填编号',
  }),
  examples: {
    faults: [{ rows: { ledger: [{ clause: '第四条第二项' }] } }, { rows: { ledger: [{ clause: '11-1' }] } }],
    sound: [{ rows: { ledger: [{ clause: '1—2' }] } }, { rows: { ledger: [{ clause: '１－２' }] } }],
  },
};
