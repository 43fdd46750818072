import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `parts-sum`: 括号里的分项与总数不符. */
export const partsSum: ReviewRule = {
  id: 'parts-sum',
  title: '括号里的分项与总数不符',
  severity: 'verify',
  fault: '数后面括号里列的各项，加起来不等于这个数。',
  noFault: '括号里写「其中」的，可以不列全。',
  sentence: claimSentence('改正有误的数；没有列全的，写「其中」'),
  examples: {
    faults: [
      {
        text: '第一批申报企业153家（首次申报92家、重新申报60家）。',
        words: '153家（首次申报92家、重新申报60家）',
      },
    ],
    sound: [
      { text: '第一批申报企业153家（首次申报92家、重新申报61家）。' },
      { text: '建有平台207家（其中国家级5家、省级50家）。' },
      { text: '拨付经费1.5亿元（市级0.92亿元、县级0.58亿元）。' },
    ],
  },
  check: (_text, context) => refuted(context, 'parts-sum'),
};
