import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-growth`: 增长率与数不符. */
export const claimGrowth: ReviewRule = {
  id: 'claim-growth',
  title: '增长率与数不符',
  severity: 'mandatory',
  fault: '增长、下降的百分数，与前后两个数算出的不符。按所写的位数，四舍五入或者截尾都算相符；约数按约数算。',
  noFault: '两个数本身经过四舍五入（如13.6亿元），在其范围内算得出的，都算相符；没有写基数的，不核。',
  sentence: claimSentence('改成应为的写法；数有误的，改正数'),
  examples: {
    faults: [
      { text: '入库科技型中小企业565家，较2018年（196家）增长了198%。', words: '增长了198%' },
      { text: '高新技术企业达到303家，比上年增加50家，增长29.8%。', words: '增长29.8%' },
      { text: '技术交易额由4.2亿元下降到3.5亿元，下降20%。', words: '下降20%' },
      { text: '省级平台5家，较2018年（0家）增长500%。', words: '增长500%' },
    ],
    sound: [
      { text: '入库科技型中小企业565家，较2018年（196家），增长了188%。' },
      { text: '高新技术企业达到303家，比上年增加50家，增长19.8%。' },
      { text: '全社会研发经费同比增长12.5%。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-growth'),
};
