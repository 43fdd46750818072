import { quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `setting-unknown`: a setting of a rule that there is not. */
export const settingUnknown: Rule = {
  id: 'setting-unknown',
  title: '没有这条规则',
  severity: 'mandatory',
  locked: true,
  fault: '「规则设置」或项目设置中的规则，规则清单里没有。',
  noFault: '规则的编号写得与体检结果相同。',
  sentence: (finding) => {
    const near = finding.facts?.['near'];
    return {
      fact: `没有规则${quote(finding.actual ?? '')}`,
      ...(near === undefined ? {} : { expected: `或许是 ${near}` }),
      fix: '照体检、核稿的结果抄写规则编号；全部规则见 wenbiao rules，核稿的见 wenbiao rules --review',
    };
  },
  examples: {
    faults: [{ rows: { ruleSettings: [{ rule: 'region-alais' }] } }],
    sound: [{ rows: { ruleSettings: [{ rule: 'region-alias' }] } }],
  },
};
