import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `reading-unknown`: no reading of the policy has that id, number or title. */
export const readingUnknown: Rule = {
  id: 'reading-unknown',
  title: '没有这个口径',
  severity: 'mandatory',
  locked: true,
  fault: '「口径」填的不是口径的编号或名称。',
  noFault: '填口径的编号、序号（如 K1）或名称。',
  sentence: (finding) => ({
    fact: `没有编号为${quote(finding.actual ?? '')}的口径`,
    expected: `口径有：${fact(finding, 'known')}`,
  }),
  examples: {
    faults: [{ rows: { rulings: [{ reading: 'art1.sales' }] } }],
    sound: [
      { rows: { rulings: [{ reading: 'K1' }] } },
      { rows: { rulings: [{ reading: '年销售收入恰为5000万元' }] } },
    ],
  },
};
