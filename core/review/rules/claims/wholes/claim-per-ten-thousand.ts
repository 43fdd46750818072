import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-per-ten-thousand`: 每万人的数与总数、人口不符. */
export const claimPerTenThousand: ReviewRule = {
  id: 'claim-per-ten-thousand',
  title: '每万人的数与总数、人口不符',
  severity: 'verify',
  fault: '每万人口拥有多少，与总数除以常住人口相差一成以上；总数和常住人口写在同一段里，或者在工作簿里。',
  noFault: '相差不到一成的（人口有年末的、年平均的）；没有写总数或者常住人口的，名称不相同的，不核。',
  sentence: claimSentence('核对总数、常住人口和每万人的数'),
  examples: {
    faults: [
      {
        text: '全市常住人口540万人，发明专利拥有量1620件，每万人口发明专利拥有量5.2件。',
        words: '5.2件',
      },
      {
        text: '2022年，全市每万人口发明专利拥有量5.2件。',
        words: '5.2件',
        book: [
          ['指标', '单位', '2022年'],
          ['常住人口', '万人', 540],
          ['发明专利拥有量', '件', 1620],
        ],
      },
    ],
    sound: [
      { text: '全市常住人口540万人，发明专利拥有量1620件，每万人口发明专利拥有量3件。' },
      { text: '全市常住人口540万人，发明专利拥有量1620件，每万人口高价值发明专利拥有量1.1件。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-per-ten-thousand'),
};
