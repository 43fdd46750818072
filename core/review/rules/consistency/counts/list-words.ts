import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { ordinalValue } from '../../../text/ordinal-value.js';

/** `list-words`: 「甲、乙、丙四大产业」. */
export const listWords: ReviewRule = {
  id: 'list-words',
  title: '列举的个数与「几大」不符',
  severity: 'verify',
  fault: '列了三样，后面说「四大」，只差一样。',
  noFault: '个数相符；列举后有「等」；「甲和乙」算一样或者两样都通。',
  sentence: (finding) => ({
    fact: `列了${fact(finding, 'count')}样，后面说${quote(finding.actual ?? '')}`,
    fix: '核对有没有漏列，再改数字',
  }),
  examples: {
    faults: [{ text: '培育壮大新材料、新能源、生物健康四大战略性新兴产业。', words: '四大' }],
    sound: [
      {
        text: '培育壮大新材料、新能源、生物健康三大战略性新兴产业，推进安防应急、电子信息和网络两大未来产业。',
      },
      { text: '培育新材料、新能源、生物健康等五大产业，发挥企业、高校四大优势。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(?<=[，。；：“”,;:]|^)([^，。；：“”！？,;:]{3,120}?)([二两三四五六七八九])大(?=[^，。；：]{2,12})/dgu,
      ).flatMap(({ partAt, parts: [, list = '', numeral = ''] }) => {
        const at = partAt(2);
        const items = list.split('、');
        const least = items.length;
        // 「甲和乙」 may be one or two.
        const most = least + (items.at(-1)?.match(/[和与及]/gu)?.length ?? 0);
        const stated = numeral === '两' ? 2 : (ordinalValue(numeral) ?? 0);
        const isOff = least >= 3 && (stated === most + 1 || (stated === least - 1 && most === least));
        return at === undefined || !isOff || /等$/u.test(list)
          ? []
          : [{ at: [{ ...at, end: at.end + 1 }] as const, facts: { count: String(least) } }];
      }),
    ),
};
