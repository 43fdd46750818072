import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `reading-ambiguous`: several readings of the policy have that number or title. */
export const readingAmbiguous: Rule = {
  id: 'reading-ambiguous',
  title: '分不清是哪个口径',
  severity: 'mandatory',
  locked: true,
  fault: '「口径」填的序号或名称，有几个口径都叫这个。',
  noFault: '填口径的编号。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}有几个口径`,
    expected: `写明其中一个的名称或编号：${fact(finding, 'known')}`,
  }),
  examples: {
    faults: [{ rows: { rulings: [{ reading: 'K4' }] } }],
    sound: [{ rows: { rulings: [{ reading: 'art1.salesAt5000' }] } }],
  },
};
