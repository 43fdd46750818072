import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-ambiguous`: an approval that may be of several awards of the enterprise under the clause. */
export const approvalAmbiguous: Rule = {
  id: 'approval-ambiguous',
  title: '核定没有写是哪一项',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '同一企业、同一条款有几项奖补，核定没有在「事项」写明是哪一项。',
  noFault: '只有一项的，可以不写事项。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}没有写是哪一项：该企业按${fact(finding, 'clause')}有${fact(finding, 'claims')}`,
    fix: '在「事项」照抄其中一项；几项都有核定的，每项一行',
  }),
  examples: {
    faults: [
      {
        rows: {
          approvals: [{ approvedWan: 20, clause: '7-2' }],
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
          approvals: [{ approvedWan: 20, clause: '7-2' }],
          titles: [{ category: '众创空间', level: '省' }],
        },
      },
    ],
  },
};
