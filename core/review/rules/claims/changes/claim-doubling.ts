import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-doubling`: 翻番与数不符. */
export const claimDoubling: ReviewRule = {
  id: 'claim-doubling',
  title: '翻番与数不符',
  severity: 'mandatory',
  fault:
    '说翻几番，而前后两个数的比达不到2的几次方，或已经多翻一番。写「近」的，差在0.15番以内而没有达到；写「超」的，达到即可。',
  noFault: '翻两番写成「翻了近两番」而实际1.85番以上、不到两番；没有写基数的，不核。',
  sentence: claimSentence('改成应为的写法；数有误的，改正数'),
  examples: {
    faults: [
      { text: '全市有效期内高企达到303家，较2018年（87家）翻了两番。', words: '翻了两番' },
      { text: '合同登记金额由1.5亿元增加到9.8亿元，翻了近三番。', words: '翻了近三番' },
      { text: '研发平台达到240家，较2018年（55家）翻了近两番。', words: '翻了近两番' },
    ],
    sound: [
      { text: '省级以上研发平台达到207家，较2018年（55家）增加了152家，翻了近两番。' },
      { text: '技术合同登记金额13.6亿元，较2018年（1.54亿）翻了三番。' },
      { text: '力争五年内高新技术企业数量翻一番。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-doubling'),
};
