import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

const book = [
  ['县（市、区）', '高企数', '平台数'],
  ['文峰区', 58, 12],
  ['北关区', 46, 12],
  ['殷都区', 31, 5],
  ['龙安区', 22, 4],
  ['合计', 157, 33],
];

/** `claim-rank`: 名次与工作簿不符. */
export const claimRank: ReviewRule = {
  id: 'claim-rank',
  title: '名次与工作簿的数不符',
  severity: 'verify',
  fault: '文中说某县（市、区）位列第几、居前几，按工作簿里这一列的数排不是。',
  noFault:
    '能耗、排放等以少为好的，从大到小、从小到大有一种排得到的；数相同、并列的；全省、全国的名次；工作簿这一列不到三个县（市、区）或者有空缺的，不核。',
  sentence: claimSentence('核对工作簿的数和名次，改正有误的'),
  examples: {
    faults: [
      { text: '文峰区高企数位列全市第二。', words: '位列全市第二', book },
      { text: '龙安区高企达到22家，居全市前三。', words: '居全市前三', book },
    ],
    sound: [
      { text: '文峰区高企数位列全市第一，北关区平台数居第二。', book },
      { text: '龙安区高企数排名第四，居末位，正在追赶全省第一方阵。', book },
      { text: '北关区高企数位列全省第一。', book },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-rank'),
};
