import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `total-sum`: 合计与各项不符. */
export const totalSum: ReviewRule = {
  id: 'total-sum',
  title: '合计与各项不符',
  severity: 'mandatory',
  fault: '「合计」「共计」之前并列的各项，加起来不等于合计。',
  noFault: '合计之前不是逐项并列的，不核。',
  sentence: claimSentence('核对合计和各项，改正有误的'),
  examples: {
    faults: [{ text: '国家级平台5家、省级平台36家，合计40家。', words: '5家、省级平台36家，合计40家' }],
    sound: [
      { text: '国家级平台5家、省级平台36家，合计41家。' },
      { text: '全市新增国家级平台5家、省级平台36家，研发平台共计207家。' },
    ],
  },
  check: (_text, context) => refuted(context, 'total-sum'),
};
