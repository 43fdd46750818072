import { fact, quote } from '../../../../messages/sentence.js';
import { wordsOf } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `word-repeated`: a word written twice. */
export const wordRepeated: ReviewRule = {
  id: 'word-repeated',
  title: '字词重复',
  severity: 'verify',
  fault: '一个词连写两遍：「对接对接」「的的」。',
  noFault: '「研究研究」这样的重叠动词，「一步一步」；「某大学大学科技园」这样前后两个名称相接的。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}连写了两遍`,
    expected: quote(fact(finding, 'expected')),
    fix: '删去一个',
  }),
  examples: {
    faults: [
      {
        text: '关于积极对接对接省内外高校的建议。',
        words: '对接对接',
        mended: '关于积极对接省内外高校的建议。',
      },
      { text: '加强企业的的培育。', words: '的的', mended: '加强企业的培育。' },
    ],
    sound: [
      {
        text: '一步一步推进，研究研究，某大学大学科技园、某公司公司章程，有目的的培育，方方面面，位于安阳安阳学院、安阳 安阳师院。',
      },
      { text: '序号\t县区\t单位\n1\t滑县\t滑县科技局\n2\t汤阴县\t汤阴县科技局' },
      { text: '建设中心中心实验室，认认真真，许许多多，常常谈到。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(\p{Script=Han}{2,4})\1(?!\1|大学|学院|[市县]|区(?!域)|银行|集团|公司|科技)|(?<!目)(的)的(?!确)/gu,
      )
        .filter(({ at, parts: [, word = ''] }) => !mayRepeat(word) && !/\s/u.test(wordsOf(at)))
        .map(({ at, parts: [, word = '', particle = ''] }) => {
          const expected = word === '' ? particle : word;
          return { at: [{ ...at, mend: expected }] as const, facts: { expected } };
        }),
    ),
};

/** Verbs that are doubled for a short while, nouns that end one name and begin the next, and 「一…一…」. */
function mayRepeat(word: string): boolean {
  return (
    word.startsWith('一') ||
    new Set(word).size === 1 ||
    /^(?:研究|讨论|考虑|商量|学习|了解|看看|试试|交流|商议|大学|学院|学校|公司|集团|企业|中心|社会|国家|科技|技术|工程|产业|研发|创新|基地|平台|银行|医院|农业|工业|科学|数据|信息|项目|管理|教育|人才|资金|经济|市场|生产|服务|发展|投资|金融|专利|知识|成果|文化|环境|政府|市委|省委|委员|代表|人民|材料|能源|设备|园区|城市|逐步|哈哈|奶奶|大大)$/u.test(
      word,
    )
  );
}
