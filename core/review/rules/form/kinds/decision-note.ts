import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';
import { isOfType, titleOf } from './closing-parts.js';

/** `decision-note`: a decision of a people's congress without the meeting that passed it. */
export const decisionNote: ReviewRule = {
  id: 'decision-note',
  title: '决定没有题注',
  severity: 'verify',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第十二项' },
  fault: '人大及其常委会的决定、决议，标题下没有写哪一天哪次会议通过。',
  noFault: '标题下有「（某年某月某日…会议通过）」；草案。',
  sentence: () => ({
    fact: '标题下没有写哪一天哪次会议通过',
    expected: '「（某年某月某日…会议通过）」',
    fix: '补写题注',
  }),
  examples: {
    faults: [
      {
        text: '某市人民代表大会常务委员会关于加强科技创新的决定\n\n为加强科技创新，作出如下决定。',
        words: '决定',
      },
    ],
    sound: [
      {
        text: '某市人民代表大会常务委员会关于加强科技创新的决定\n\n（2025年6月26日某市第十五届人民代表大会常务委员会第十九次会议通过）\n\n为加强科技创新，作出如下决定。',
      },
      { text: '某市人民代表大会常务委员会关于加强科技创新的决定（草案）\n\n为加强科技创新，作出如下决定。' },
    ],
  },
  check: (text) => {
    const title = titleOf(text);
    return title === undefined ||
      !isOfType(text, /人民代表大会.*(?:决定|决议)$/u) ||
      text.paragraphs.some(({ kind }) => kind === 'title-note')
      ? []
      : [{ at: [endOf(title, 2)] }];
  },
};
