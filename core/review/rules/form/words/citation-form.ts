import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `citation-form`: a cited document whose whole title does not stand in 《》. */
export const citationForm: ReviewRule = {
  id: 'citation-form',
  title: '引用公文，标题全放在书名号里',
  severity: 'verify',
  fault: '引用公文，后面有文号，而「关于」「的通知」在书名号外面。',
  noFault: '「《关于印发〈办法〉的通知》（科〔2022〕5号）」；只引用办法本身。',
  sentence: (finding) => ({
    fact: `引用的标题${quote(finding.actual ?? '')}有一部分在书名号外面`,
    expected: fact(finding, 'expected'),
    fix: '核对原标题后改正',
  }),
  examples: {
    faults: [
      {
        text: '按照省科技厅关于《开展创新型城市建设》的通知（豫科〔2022〕5号）要求执行。',
        words: '关于《开展创新型城市建设》的通知',
      },
    ],
    sound: [
      { text: '按照《关于开展创新型城市建设的通知》（豫科〔2022〕5号）要求执行。' },
      { text: '关于《管理办法》的意见，另行答复。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(关于(?:印发)?《([^《》]{2,60})》的(通知|意见|决定|批复|通报))[（(][^（）()]{1,20}〔\d{4}〕\d{1,5}号[）)]/dgu,
      ).flatMap(({ partAt, parts: [, words = '', name = '', type = ''] }) => {
        const at = partAt(1);
        const isIssued = words.startsWith('关于印发');
        const expected = isIssued ? `《关于印发〈${name}〉的${type}》` : `《关于${name}的${type}》`;
        return at === undefined ? [] : [{ at: [at] as const, facts: { expected } }];
      }),
    ),
};
