import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `reading-option-unknown`: the reading has no such option. */
export const readingOptionUnknown: Rule = {
  id: 'reading-option-unknown',
  title: '口径没有这个选项',
  severity: 'mandatory',
  locked: true,
  fault: '填的选项不是这个口径的选项，也不是选项的说明。',
  noFault: '照抄「口径说明」中选项的编号或说明。',
  sentence: (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 没有选项${quote(finding.actual ?? '')}`,
    expected: `可选：${fact(finding, 'options')}`,
  }),
  examples: {
    faults: [{ rows: { rulings: [{ option: 'high' }] } }],
    sound: [
      { rows: { rulings: [{ option: 'lower' }] } },
      { rows: { rulings: [{ option: '按5000万元以下一档' }] } },
    ],
  },
};
