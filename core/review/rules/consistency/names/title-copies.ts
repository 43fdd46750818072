import { fact, quote } from '../../../../messages/sentence.js';
import { nearMiss } from '../../../../near-miss.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `title-copies`: the title of the document otherwise than above it. */
export const titleCopies: ReviewRule = {
  id: 'title-copies',
  title: '标题两处不一致',
  severity: 'mandatory',
  fault: '文稿上方另有一个标题（网页的、首页的），与公文的标题差几个字。',
  noFault: '两处相同；只是标题末尾丢了字（另有一条）。',
  sentence: (finding) => ({
    fact: `标题是${quote(finding.actual ?? '')}，上方另有一个是${quote(fact(finding, 'other'))}`,
    fix: '核对后统一',
  }),
  examples: {
    faults: [
      {
        text: '发布日期：2023-01-28\n\n某市科技局关于申报科技专项的通知\n\n更新时间:2023-01-28 09:15:46点击次数:31640次\n\n某市科技局关于申报科技专题的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '某市科技局关于申报科技专题的通知',
      },
    ],
    sound: [
      {
        text: '发布日期：2023-01-28\n\n某市科技局关于申报科技专项的通知\n\n更新时间:2023-01-28 09:15:46点击次数:31640次\n\n某市科技局关于申报科技专项的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const strays = paragraphs
      .filter(({ kind }) => kind === 'stray')
      .slice(0, 20)
      .map((stray) => compactText(stray).text);
    return paragraphs
      .filter(({ kind }) => kind === 'title')
      .flatMap((title) => {
        const own = compactText(title).text;
        const other = nearMiss(own, strays, 3);
        return other === undefined || other === own || other.startsWith(own) || own.length < 10
          ? []
          : [{ at: [wholeOf(title)] as const, facts: { other } }];
      });
  },
};
