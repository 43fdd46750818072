import { quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `setting-twice`: two settings of one rule; neither stands. */
export const settingTwice: Rule = {
  id: 'setting-twice',
  title: '一条规则设置了两次',
  severity: 'mandatory',
  locked: true,
  fault: '同一处对一条规则写了两次；改正之前两次都不用。',
  noFault: '项目设置和工作簿各写一次；以工作簿为准。',
  sentence: (finding) => ({
    fact: `规则${quote(finding.actual ?? '')}设置了不止一次`,
    fix: '只留一次；改正之前都不用',
  }),
  examples: {
    faults: [
      {
        rows: { ruleSettings: [{ rule: 'region-alias' }, { rule: 'region-alias', treatment: '核实性' }] },
      },
    ],
    sound: [{ rows: { ruleSettings: [{ rule: 'region-alias' }, { rule: 'text-invisible' }] } }],
  },
};
