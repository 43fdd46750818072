import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';
import { endMissing, isOfType, lastWords, titleOf } from './closing-parts.js';

/** `request-closing`: a 请示 that does not ask for an answer. */
export const requestClosing: ReviewRule = {
  id: 'request-closing',
  title: '请示没有请求批示的结束语',
  severity: 'mandatory',
  basis: { document: '党政机关公文处理工作条例', clause: '第八条第十一项' },
  fault: '标题是请示，正文末尾没有「请批示」「请批复」「请批准」这样的话。',
  noFault: '「妥否，请批示。」「当否，请批复。」；末尾缺了的文稿不核。',
  sentence: () => ({
    fact: '请示的末尾没有请求批示的话',
    expected: '「妥否，请批示。」或「当否，请批复。」',
    fix: '补写结束语',
  }),
  notChecked: (text) => (isOfType(text, /请示$/u) ? endMissing(text) : undefined),
  examples: {
    faults: [
      {
        text: '某市科技局关于追加经费的请示\n\n市人民政府：\n\n因工作需要，拟追加经费50万元。\n\n某市科技局\n2023年1月12日',
        words: '请示',
      },
    ],
    sound: [
      {
        text: '某市科技局关于追加经费的请示\n\n市人民政府：\n\n因工作需要，拟追加经费50万元。\n\n妥否，请批示。\n\n某市科技局\n2023年1月12日',
      },
      {
        text: '某市科技局关于追加经费的报告\n\n市人民政府：\n\n现将有关情况报告如下。\n\n某市科技局\n2023年1月12日',
      },
    ],
  },
  check: (text) => {
    const title = titleOf(text);
    return title === undefined || !isOfType(text, /请示$/u) || asksForAnswer.test(lastWords(text, 3))
      ? []
      : [{ at: [endOf(title, 2)] }];
  },
};

const asksForAnswer =
  /请(?:予以?|市[^，。]{0,12}|领导)?(?:批示|批复|审批|批准|指示|审定|审示|核准|核批|审核|审议|研究)|[妥当可]否/u;
