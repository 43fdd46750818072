import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** Words that are always wrong, and what they should be. */
const words: Readonly<Record<string, string>> = {
  截止目前: '截至目前',
  截止到目前: '截至目前',
  其它: '其他',
  布署: '部署',
  既使: '即使',
  侯选: '候选',
  帐户: '账户',
  帐号: '账号',
  帐目: '账目',
  台帐: '台账',
  重迭: '重叠',
  题纲: '提纲',
  坐阵: '坐镇',
  按步就班: '按部就班',
  迫不急待: '迫不及待',
  一如继往: '一如既往',
  因地治宜: '因地制宜',
  一愁莫展: '一筹莫展',
  默守成规: '墨守成规',
  走头无路: '走投无路',
  再接再励: '再接再厉',
  出奇不意: '出其不意',
};

/** `word-wrong`: a word that is always a slip of the pen, or not the one that documents use. */
export const wordWrong: ReviewRule = {
  id: 'word-wrong',
  title: '用错的字词',
  severity: 'verify',
  fault: '公文里常见的错字和混用的词：「截止目前」「布署」「台帐」；「2月多月」；「截止2023年底」。',
  noFault: '「截至目前」「截止日期」「报名截止」。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}用错了字词`,
    expected: quote(fact(finding, 'expected')),
    fix: '改正',
  }),
  examples: {
    faults: [
      { text: '截止目前，已签约30家。', words: '截止目前', mended: '截至目前，已签约30家。' },
      { text: '截止2023年底，已签约30家。', words: '截止', mended: '截至2023年底，已签约30家。' },
      { text: '经过2月多月的整合。', words: '2月多月', mended: '经过2个多月的整合。' },
      { text: '建立工作台帐。', words: '台帐', mended: '建立工作台账。' },
    ],
    sound: [{ text: '截至目前，报名已截止。截止日期为2023年5月1日，历时2个多月，极其它山之石。' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, form).map(({ at, parts: [whole = '', month] }) => {
        const expected = month === undefined || month === '' ? (words[whole] ?? '截至') : `${month}个多月`;
        return {
          at: [{ ...at, mend: expected }] as const,
          facts: { expected },
          ...(whole === '其它' && { severity: 'hint' as const }),
        };
      }),
    ),
};

const form = new RegExp(
  `(?<!极)其它|${Object.keys(words)
    .filter((word) => word !== '其它')
    .join('|')}|截止(?=\\d{4}年|\\d{1,2}月\\d{1,2}日[，,])|(?<!\\d)(\\d{1,2})个?月多月`,
  'gu',
);
