import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `dash-half`: hyphens in place of a dash. */
export const dashHalf: ReviewRule = {
  id: 'dash-half',
  title: '破折号写成「--」',
  severity: 'verify',
  basis: { document: 'GB/T 15834—2011', clause: '4.10' },
  fault: '汉字之间用两三个半角短横代替破折号。',
  noFault: '「——」；编号里的短横。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}是半角短横`,
    expected: '「——」',
    fix: '改为破折号',
  }),
  examples: {
    faults: [
      {
        text: '实现基础研究--技术攻关--成果转化。',
        words: '--',
        mended: '实现基础研究——技术攻关——成果转化。',
      },
    ],
    sound: [{ text: '实现基础研究——技术攻关，标准号GB/T 15834-2011。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /(?<=[\p{Script=Han}”》）])-{2,3}(?=[\p{Script=Han}“《（])/gu).map(({ at }) => ({
        ...at,
        mend: '——',
      })),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
