import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `review-conflict`: one registrar's yearly review is said to be done in one row and not done in another. */
export const reviewConflict: Rule = {
  id: 'review-conflict',
  title: '登记机构的年度考核前后不一致',
  severity: 'verify',
  fault: '同一登记机构、同一年度的合同，「登记机构年度考核完成」有的填是，有的填否。',
  noFault: '不同的登记机构，或不同的年度；有的行没有填。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，同一登记机构${fact(finding, 'year')}年的另一行填的是「${fact(finding, 'other')}」（${fact(finding, 'at')}）`,
    expected: '同一机构、同一年度填得一样',
    fix: '查实考核结果后改正',
  }),
  examples: {
    faults: [
      {
        rows: {
          contracts: [
            { registrarReviewed: '是', registrar: '安阳样例机械有限公司', contractNumber: 'HT001' },
            { registrarReviewed: '否', registrar: '安阳样例机械有限公司', contractNumber: 'HT002' },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          contracts: [
            { registrarReviewed: '是', registrar: '安阳样例机械有限公司', contractNumber: 'HT001' },
            { registrarReviewed: '是', registrar: '安阳样例机械有限公司', contractNumber: 'HT002' },
          ],
        },
      },
      {
        rows: {
          contracts: [
            { registrarReviewed: '是', registrar: '安阳样例机械有限公司', contractNumber: 'HT001' },
            {
              registrarReviewed: '否',
              registrar: '安阳样例机械有限公司',
              contractNumber: 'HT002',
              receivedYear: 2023,
            },
          ],
        },
      },
    ],
  },
};
