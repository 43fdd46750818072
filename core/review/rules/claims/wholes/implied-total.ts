import { fact } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { hitOf } from '../claim-rule.js';

/** `implied-total`: 由占比推算的总数. */
export const impliedTotal: ReviewRule = {
  id: 'implied-total',
  title: '由占比推算的总数',
  severity: 'hint',
  fault: '写了部分和占比，没有写总数：由两者推算出总数的范围，供核对。',
  noFault: '总数写在同一句里，已经核过。',
  sentence: (finding) => ({ fact: fact(finding, 'arithmetic'), fix: '核对是否与实际的总数相符' }),
  examples: {
    faults: [{ text: '“四有”企业348家，“四有”覆盖率达到37.9%。', words: '348家，“四有”覆盖率达到37.9%' }],
    sound: [{ text: '共申报120家，其中首次申报36家，占30%。' }],
  },
  check: (_text, { claims }) => claims.filter(({ kind }) => kind === 'implied-total').map(hitOf),
};
