import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `handling-mark-missing`: a reply with only one of 办理结果 and 是否公开. */
export const handlingMarkMissing: ReviewRule = {
  id: 'handling-mark-missing',
  title: '答复的两个标注只有一个',
  severity: 'verify',
  fault: '答复的右上角写了办理结果，没有写是否公开；或者反过来；或者标注是空的。',
  noFault: '两个都写了；都没有写的文稿，可能还没有排版头。',
  sentence: (finding) => ({
    fact: `有${quote(finding.actual ?? '')}，${fact(finding, 'missing')}没有写`,
    fix: '补写；写法按交办机关的要求',
  }),
  examples: {
    faults: [
      { text: '办理结果：A\n\n某市科技局文件\n\n某科〔2025〕3号', words: '办理结果：A' },
      { text: '是否同意公开：是\n\n某市科技局文件\n\n某科〔2025〕3号', words: '是否同意公开：是' },
    ],
    sound: [
      { text: '办理结果：A\n\n是否同意公开：是\n\n某市科技局文件\n\n某科〔2025〕3号' },
      { text: '某市科技局文件\n\n某科〔2025〕3号' },
    ],
  },
  check: ({ paragraphs }) => {
    const marks = paragraphs.filter(({ kind }) => kind === 'handling-mark');
    const [first] = marks;
    const has = (word: RegExp) => marks.some((mark) => word.test(compactText(mark).text));
    const missing = [
      ...(has(/办理(?:结果|类别)[：:]./u) ? [] : ['办理结果']),
      ...(has(/公开.{0,4}[：:]./u) ? [] : ['是否公开']),
    ];
    return first === undefined || missing.length === 0
      ? []
      : [{ at: [wholeOf(first)], facts: { missing: missing.join('、') } }];
  },
};
