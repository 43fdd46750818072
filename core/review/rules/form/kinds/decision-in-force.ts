import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';
import { isOfType, titleOf } from './closing-parts.js';

/** `decision-in-force`: a decision of a people's congress that does not say from when it holds. */
export const decisionInForce: ReviewRule = {
  id: 'decision-in-force',
  title: '决定没有写施行日期',
  severity: 'hint',
  fault: '人大及其常委会的决定，全文没有说从什么时候起施行。',
  noFault: '「本决定自公布之日起施行」；人事任免、批准报告的决定和决议。',
  sentence: () => ({ fact: '决定没有说从什么时候起施行', fix: '要写的，在文末写「本决定自…起施行」' }),
  examples: {
    faults: [
      {
        text: '某市人民代表大会常务委员会关于加强科技创新的决定\n\n（2025年6月26日某市第十五届人民代表大会常务委员会第十九次会议通过）\n\n为加强科技创新，作出如下决定。\n\n一、加强领导。各级政府应当加强领导。\n\n二、加强监督。常委会加强监督。',
        words: '决定',
      },
    ],
    sound: [
      {
        text: '某市人民代表大会常务委员会关于加强科技创新的决定\n\n（2025年6月26日某市第十五届人民代表大会常务委员会第十九次会议通过）\n\n为加强科技创新，作出如下决定。\n\n一、加强领导。各级政府应当加强领导。\n\n二、加强监督。本决定自公布之日起施行。',
      },
      {
        text: '某市人民代表大会常务委员会关于批准财政决算的决定\n\n（2025年6月26日某市第十五届人民代表大会常务委员会第十九次会议通过）\n\n会议决定批准2024年财政决算。',
      },
    ],
  },
  check: (text) => {
    const title = titleOf(text);
    const articles = text.paragraphs.filter(({ kind, level }) => kind === 'heading' && level === 1).length;
    return title === undefined ||
      !isOfType(text, /人民代表大会.*决定$/u) ||
      articles < 2 ||
      text.paragraphs.some((paragraph) => /施行|生效|起执行|起实施/u.test(compactText(paragraph).text))
      ? []
      : [{ at: [endOf(title, 2)] }];
  },
};
