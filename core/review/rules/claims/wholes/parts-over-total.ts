import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `parts-over-total`: 其中大于总数. */
export const partsOverTotal: ReviewRule = {
  id: 'parts-over-total',
  title: '其中大于总数',
  severity: 'mandatory',
  fault: '「其中」的一项比总数大，或不能重复的几项（国家级、省级，首次、重新）之和比总数大。',
  noFault: '「其中」各项可以交叉，也可以不列全，不要求加起来等于总数。',
  sentence: claimSentence('核对总数和各项，改正有误的'),
  examples: {
    faults: [
      { text: '共拨付经费787.8万元，其中省级经费4285.75万元。', words: '其中省级经费4285.75万元' },
      { text: '认定平台20家，其中国家级8家、省级15家。', words: '其中国家级8家、省级15家' },
    ],
    sound: [
      { text: '共拨付经费4285.75万元，其中省级经费787.8万元，“直通车”拨付1243万元。' },
      { text: '达到207家，比上年增加15家，其中国家级20家。' },
    ],
  },
  check: (_text, context) => refuted(context, 'parts-over-total'),
};
