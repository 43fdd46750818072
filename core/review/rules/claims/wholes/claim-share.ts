import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-share`: 占比与数不符. */
export const claimShare: ReviewRule = {
  id: 'claim-share',
  title: '占比与数不符',
  severity: 'mandatory',
  fault: '占比不是部分除以总数：总数写在「占」的后面，或是「其中」之前的数。',
  noFault: '总数没有写在同一句里的，不核。',
  sentence: claimSentence('核对部分、总数和占比，改正有误的'),
  examples: {
    faults: [
      { text: '共申报120家，其中首次申报36家，占25%。', words: '25%' },
      { text: '设有研发机构的348家，占规上工业企业918家的39.7%。', words: '39.7%' },
    ],
    sound: [
      { text: '共申报120家，其中首次申报36家，占30%。' },
      { text: '设有研发机构的348家，占规上工业企业918家的37.9%。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-share'),
};
