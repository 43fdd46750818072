import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-conflict`: two upheld objections to one award with different results. */
export const objectionConflict: Rule = {
  id: 'objection-conflict',
  title: '两件异议处理结果不同',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '同一项奖补的两件异议，处理结果的金额不同。',
  noFault: '处理结果的金额相同；一件成立、一件不成立。',
  sentence: (finding) => ({
    fact: `与 ${fact(finding, 'first')} 是同一项奖补的异议，处理结果不同（${fact(finding, 'clause')}）`,
    fix: '核对后改成同一结果；先后两次处理的，只留最后一次',
  }),
  examples: {
    faults: [
      {
        rows: {
          objections: [{ verdict: '取消' }, { verdict: '调整', adjustedWan: 10, content: '金额有误' }],
        },
      },
    ],
    sound: [
      { rows: { objections: [{ verdict: '取消' }, { verdict: '不成立', content: '金额有误' }] } },
      { rows: { objections: [{ verdict: '取消' }, { verdict: '取消', content: '金额有误' }] } },
    ],
  },
};
