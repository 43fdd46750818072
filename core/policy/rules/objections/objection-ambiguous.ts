import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-ambiguous`: an objection that may be to several awards of the enterprise under the clause. */
export const objectionAmbiguous: Rule = {
  id: 'objection-ambiguous',
  title: '异议没有写是哪一项',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '同一企业、同一条款有几项奖补，异议没有在「事项」写明是哪一项。',
  noFault: '只有一项的，可以不写事项。',
  sentence: (finding) => ({
    fact: `异议没有写是哪一项：该企业按${fact(finding, 'clause')}有${fact(finding, 'claims')}`,
    fix: '在「事项」照抄其中一项',
  }),
  examples: {
    faults: [
      {
        rows: {
          objections: [{ verdict: '取消', clause: '7-2' }],
          titles: [
            { category: '众创空间', level: '省' },
            { category: '星创天地', level: '省' },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          objections: [{ verdict: '取消', clause: '7-2' }],
          titles: [{ category: '众创空间', level: '省' }],
        },
      },
    ],
  },
};
