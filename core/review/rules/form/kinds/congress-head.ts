import { fact } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { titleOf } from './closing-parts.js';

/** `congress-head`: a report to a standing committee without the session, the speaker or the salutation. */
export const congressHead: ReviewRule = {
  id: 'congress-head',
  title: '人大报告的题注、报告人、称谓',
  severity: 'verify',
  fault: '人大会议文件里的报告，标题下没有「——某日在…会议上」、没有报告人，或者没有称谓。',
  noFault: '三样都有；不是人大会议文件的报告。',
  sentence: (finding) => ({ fact: `报告没有${fact(finding, 'missing')}`, fix: '在标题之下补写' }),
  examples: {
    faults: [
      {
        text: '某市十五届人大常委会\n第五次会议文件（9）\n\n某市人民政府关于科技工作情况的报告\n\n我受市政府委托，报告科技工作情况。',
        words: '某市人民政府关于科技工作情况的报告',
      },
    ],
    sound: [
      {
        text: '某市十五届人大常委会\n第五次会议文件（9）\n\n某市人民政府关于科技工作情况的报告\n\n——2023年10月26日在某市第十五届人民代表大会常务委员会第五次会议上\n\n某市科技局局长  张某\n\n主任、各位副主任、秘书长、各位委员：\n\n我受市政府委托，报告科技工作情况。',
      },
      { text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。' },
    ],
  },
  check: (text) => {
    const title = titleOf(text);
    if (title === undefined || text.pageKind !== '人大会议文件' || !title.text.endsWith('报告')) return [];
    const missing = (
      [
        ['title-note', '题注'],
        ['speaker', '报告人'],
        ['recipients', '称谓'],
      ] as const
    ).filter(([wanted]) => text.paragraphs.every(({ kind }) => kind !== wanted));
    return missing.length === 0
      ? []
      : [{ at: [wholeOf(title)], facts: { missing: missing.map(([, word]) => word).join('、') } }];
  },
};
