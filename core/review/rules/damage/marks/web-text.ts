import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `web-text`: what a web page writes round a text and what is no part of the document. */
export const webText: ReviewRule = {
  id: 'web-text',
  title: '混入网页上的文字',
  severity: 'hint',
  fault: '从网页复制的文稿，带进了「更新时间」「点击次数」「当前位置」「（编辑：）」这样的文字。',
  noFault: '正文里说到的时间、来源。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}是网页上的文字，不是公文的`,
    fix: '删去',
  }),
  examples: {
    faults: [
      {
        text: '某市人民政府关于加强创新的决定\n\n时间：2025-07-03\n\n为加强创新，作出如下决定。',
        words: '时间：2025-07-03',
      },
      { text: '为加强创新，作出如下决定。\n\n（编辑：）', words: '（编辑：）' },
    ],
    sound: [{ text: '某市科技局关于召开会议的通知\n\n时间：9月30日上午9时。地点：第一会议室。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.filter(({ text }) => isWebText(text)).map(wholeOf);
    return oneFinding(places, { count: countText(places) });
  },
};

function isWebText(text: string): boolean {
  return /^(?:现在时间|更新时间|发布时间|发布日期|浏览次数|点击次数|当前位置|(?:发文)?时间[：:]\s*\d{4}-\d{2}-\d{2})[：:]?|点击次数[：:]|\s>>?\s.{0,30}\s>>?\s|^[（(](?:责任)?编辑[：:]/u.test(
    text,
  );
}
