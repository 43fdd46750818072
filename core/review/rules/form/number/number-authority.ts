import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { DraftText } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** Codes that are of one kind of authority everywhere, and the name that such an authority has. */
const codes: readonly { readonly code: RegExp; readonly owner: RegExp; readonly name: string }[] = [
  { code: /^\p{Script=Han}政办(?:发|字|文|函|通|明电)?$/u, owner: /政府办公[室厅]/u, name: '人民政府办公室' },
  {
    // 民政, 财政 and 邮政 are names of offices.
    code: /^(?![民行财邮市党城廉])\p{Script=Han}政(?:发|字|文|函|通|规)?$/u,
    owner: /人民政府(?!办)|管理委员会|管委会/u,
    name: '人民政府',
  },
];

/** `number-authority`: a document number with the code of the government on the paper of another authority. */
export const numberAuthority: ReviewRule = {
  id: 'number-authority',
  title: '文号的机关代字不是发文机关的',
  severity: 'verify',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第五项' },
  fault: '文号的代字是「某政」「某政办」，发文机关标志不是人民政府或它的办公室。',
  noFault: '别的代字各市写法不同，不核；几个机关联合行文的、没有发文机关标志的，不核。',
  sentence: (finding) => ({
    fact: `文号是${quote(finding.actual ?? '')}，像是${fact(finding, 'owner')}的，发文机关标志是${quote(fact(finding, 'mark'))}`,
    fix: '核对代字和发文机关标志',
  }),
  examples: {
    faults: [
      {
        text: '某市科学技术局文件\n\n某政〔2023〕3号\n\n某市科学技术局关于报送材料的通知',
        words: '某政〔2023〕3号',
      },
      {
        text: '某市人民政府文件\n\n某政办〔2023〕3号\n\n某市人民政府关于报送材料的通知',
        words: '某政办〔2023〕3号',
      },
    ],
    sound: [
      { text: '某市人民政府办公室文件\n\n某政办〔2023〕3号\n\n某市人民政府办公室关于报送材料的通知' },
      { text: '某市民政局文件\n\n民政〔2023〕3号\n\n某市民政局关于报送材料的通知' },
      { text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n某市科学技术局关于报送材料的通知' },
    ],
  },
  check: (text) => {
    const mark = onlyMark(text);
    if (mark === undefined) return [];
    return text.paragraphs
      .filter(({ kind, part }) => kind === 'document-number' && part === 0)
      .flatMap((paragraph) => findWords(paragraph, /^(\p{Script=Han}{2,6})〔\d{4}〕\d{1,5}号/gu))
      .flatMap(({ at, parts: [, code = ''] }): readonly ReviewHit[] => {
        const known = codes.find((each) => each.code.test(code));
        if (known === undefined || known.owner.test(mark)) return [];
        return [{ at: [at], facts: { owner: known.name, mark } }];
      });
  },
};

/** 发文机关标志 without 文件; absent where there is none or several authorities stand in it. */
function onlyMark({ paragraphs }: DraftText): string | undefined {
  const marks = paragraphs.filter(({ kind, part }) => kind === 'authority-mark' && part === 0);
  const [mark] = marks;
  return mark === undefined || marks.length > 1 ? undefined : compactText(mark).text.replace(/文件$/u, '');
}
