import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';
import { endMissing, isOfType, lastWords, titleOf } from './closing-parts.js';

/** `reply-closing`: a reply to a proposal that just breaks off. */
export const replyClosing: ReviewRule = {
  id: 'reply-closing',
  title: '答复没有结束语',
  severity: 'hint',
  fault: '建议、提案的答复，末尾没有「专此答复」「感谢您对…的支持」这样的话。',
  noFault: '有「专此答复」「特此答复」，或者末尾表示感谢；末尾缺了的文稿不核。',
  sentence: () => ({
    fact: '答复的末尾没有结束语',
    expected: '「专此答复。」或感谢的话',
    fix: '按本单位的习惯补写',
  }),
  notChecked: (text) => (isOfType(text, /答复$/u) ? endMissing(text) : undefined),
  examples: {
    faults: [
      {
        text: '某市科技局关于第12号提案的答复\n\n张某委员：\n\n您的提案收悉，现答复如下：\n\n一、关于人才\n\n已出台办法。\n\n某市科技局\n2023年1月12日',
        words: '答复',
      },
    ],
    sound: [
      {
        text: '某市科技局关于第12号提案的答复\n\n张某委员：\n\n您的提案收悉，现答复如下：\n\n一、关于人才\n\n已出台办法。\n\n专此答复。\n\n某市科技局\n2023年1月12日',
      },
    ],
  },
  check: (text) => {
    const title = titleOf(text);
    return title === undefined ||
      !isOfType(text, /答复$/u) ||
      /[专特谨]此|此复|感谢/u.test(lastWords(text, 4))
      ? []
      : [{ at: [endOf(title, lastWord(title.text))] }];
  },
};

/** 「答 复」 may have a space in it. */
function lastWord(title: string): number {
  return title.length - Math.max(0, title.lastIndexOf('答'));
}
