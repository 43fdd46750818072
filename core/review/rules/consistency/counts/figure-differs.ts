import { compare } from '../../../../decimal.js';
import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { plainName } from '../../../text/plain-name.js';

/** `figure-differs`: one figure of one year with two values. */
export const figureDiffers: ReviewRule = {
  id: 'figure-differs',
  title: '同一个数前后两处不同',
  severity: 'mandatory',
  fault: '同一年的同一个数，一处说达到303家，另一处说达到305家。',
  noFault: '年份不同、名称不同、单位不同的不核；一句里说到两个年份的不核。',
  sentence: (finding) => ({
    fact: `这里${fact(finding, 'name')}是${quote(finding.actual ?? '')}，前面是${quote(fact(finding, 'other'))}`,
    fix: '核对后统一',
  }),
  examples: {
    faults: [
      {
        text: '2022年，全市高新技术企业达到303家。\n\n一、工作\n\n2022年，全市高新技术企业达到305家。',
        words: '305家',
      },
    ],
    sound: [
      {
        text: '2021年，全市高新技术企业达到203家。\n\n一、工作\n\n2022年，全市高新技术企业达到305家，规上工业企业达到800家。',
      },
      {
        text: '2022年，全市高新技术企业达到303家。\n\n一、工作\n\n2022年，全市高新技术企业达到303家，比2021年增长。',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const known = new Map<string, { readonly number: string; readonly words: string }>();
    return paragraphs
      .filter(({ kind }) => kind === 'body' || kind === 'heading')
      .flatMap((paragraph) => findWords(paragraph, sentence).map((found) => ({ paragraph, found })))
      .flatMap(({ paragraph, found }): readonly ReviewHit[] => {
        const [text = ''] = found.parts;
        const years = new Set(Array.from(text.matchAll(/(\d{4})年/gu), ([, year = '']) => year));
        const [year] = years;
        if (year === undefined || years.size !== 1) return [];
        return Array.from(text.matchAll(figure)).flatMap((match): readonly ReviewHit[] => {
          const [whole, name = '', words = '', number = '', unit = ''] = match;
          const key = `${plainName(name)}|${unit}|${year}`;
          const before = known.get(key);
          known.set(key, before ?? { number, words });
          if (before === undefined || compare(before.number, number) === 0) return [];
          const end = found.from + match.index + whole.length;
          const at = compactText(paragraph).stretch(end - words.length, end);
          return [{ at: [at], facts: { name, other: before.words } }];
        });
      });
  },
};

const sentence = /[^。；！？]{8,2000}/gu;

/** 「高新技术企业达到303家」; of a rate or a share nothing, since that may be of several things. */
const figure =
  /(?<=[，、：,:]|^)(\p{Script=Han}{6,30}?)(?:达到|达|共有)((0|[1-9]\d{0,8}(?:\.\d{1,4})?)(家|个|项|人|件|万元|亿元))/gu;
