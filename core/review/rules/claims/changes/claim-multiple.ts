import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-multiple`: 倍数与数不符. */
export const claimMultiple: ReviewRule = {
  id: 'claim-multiple',
  title: '倍数与数不符',
  severity: 'mandatory',
  fault: '「是……的几倍」不是前后两个数的比，或「增长几倍」不是这个比减1。',
  noFault: '「增长2.5倍」是后来的数为原来的3.5倍。',
  sentence: claimSentence('改成应为的写法；「增长几倍」不含原来的一倍'),
  examples: {
    faults: [
      { text: '高企达到303家，较2018年（87家）增长了3.5倍。', words: '增长了3.5倍' },
      { text: '高企达到303家，是2018年（87家）的4.5倍。', words: '4.5倍' },
    ],
    sound: [
      { text: '高企达到303家，较2018年（87家）增长了2.5倍。' },
      { text: '高企达到303家，是2018年（87家）的3.5倍。' },
      { text: '产值由2000万元提高到6000万元，增长了两倍。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-multiple'),
};
