import { fact, quote } from '../../../messages/sentence.js';
import { compactText } from '../../compact-text.js';
import type { ReviewRule } from '../../review-rule.js';
import { endOf } from '../../text/find-words.js';

const types = [
  '通知',
  '通报',
  '通告',
  '报告',
  '决定',
  '决议',
  '命令',
  '批复',
  '请示',
  '公告',
  '公报',
  '公示',
  '纪要',
  '答复',
  '议案',
  '意见',
  '方案',
  '办法',
  '复函',
];

/** `title-cut`: a title that breaks off in the middle of its last word. */
export const titleCut: ReviewRule = {
  id: 'title-cut',
  title: '标题最后的字丢了',
  severity: 'mandatory',
  fault: '标题停在文种的第一个字上：「关于…的通」。文中另有全的标题，就按它补。',
  noFault: '标题以完整的文种结尾：「…的函」「…的通知」。',
  sentence: (finding) => ({
    fact: `标题停在${quote(finding.actual ?? '')}，文种不全`,
    expected: fact(finding, 'readings'),
    fix: '核对印发的原件，补全标题',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于申报2025年科技项目的通\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '的通',
      },
      {
        text: '某市科技局关于申报2025年科技项目的决\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '的决',
      },
      {
        text: '某市科技局关于申报科技项目的请\n\n市人民政府：\n\n现将有关事项请示如下。',
        words: '的请',
        mended: '某市科技局关于申报科技项目的请示\n\n市人民政府：\n\n现将有关事项请示如下。',
      },
    ],
    sound: [
      { text: '某市科技局关于申报科技项目的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。' },
      { text: '某市科技局关于申报科技项目的函\n\n市财政局：\n\n现将有关事项函告如下。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind === 'title')
      .flatMap((title) => {
        const own = compactText(title).text;
        const begun = /的(.)$/u.exec(own)?.[1];
        const words = types.filter((type) => begun !== undefined && type.startsWith(begun));
        const whole = words.filter((type) =>
          paragraphs.some((other) => compactText(other).text.includes(own.slice(0, -1) + type)),
        );
        const readings = whole.length > 0 ? whole : words;
        const [only, ...others] = readings;
        if (only === undefined) return [];
        return [
          {
            at: [{ ...endOf(title, 2), ...(others.length === 0 && { mend: `的${only}` }) }] as const,
            facts: { readings: `以${readings.map((word) => quote(`的${word}`)).join('或')}结尾` },
          },
        ];
      }),
};
