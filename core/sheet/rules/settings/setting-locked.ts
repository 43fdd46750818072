import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `setting-locked`: a setting that would switch off or make lighter what an amount rests on. */
export const settingLocked: Rule = {
  id: 'setting-locked',
  title: '这条规则不能放宽',
  severity: 'mandatory',
  locked: true,
  fault: '关闭或放宽了读不出数、影响金额的规则。',
  noFault: '把规则改得更重；放宽不影响金额的规则。',
  sentence: (finding) => ({
    fact: `规则${quote(finding.actual ?? '')}（${fact(finding, 'title')}）不能关闭，也不能放宽`,
    expected: '读不出数、影响金额的规则一律照查',
    fix: '删去这一项设置',
  }),
  examples: {
    faults: [{ rows: { ruleSettings: [{ rule: 'total-mismatch' }] } }],
    sound: [{ rows: { ruleSettings: [{ rule: 'total-mismatch', treatment: '强制性' }] } }],
  },
};
