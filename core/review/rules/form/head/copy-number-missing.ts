import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { headLines } from './head-lines.js';

/** `copy-number-missing`: a classified document without 份号. */
export const copyNumberMissing: ReviewRule = {
  id: 'copy-number-missing',
  title: '涉密公文没有份号',
  severity: 'verify',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第一项' },
  fault: '标了密级，没有六位数的份号。',
  noFault: '份号和密级都有；不涉密的公文。',
  sentence: (finding) => ({
    fact: `标了${quote(finding.actual ?? '')}，没有份号`,
    fix: '在密级上面一行写六位数的份号',
  }),
  examples: {
    faults: [{ text: '机密★1年\n某市科技局文件\n某科〔2025〕3号', words: '机密★1年' }],
    sound: [
      { text: '000012\n机密★1年\n某市科技局文件\n某科〔2025〕3号' },
      { text: '某市科技局文件\n某科〔2025〕3号' },
    ],
  },
  check: (text) => {
    const lines = headLines(text);
    return lines.some((line) => /^\d{6}$/.test(line.text))
      ? []
      : lines
          .filter((line) => /^(?:绝密|机密|秘密)(?:$|\s*[★*＊☆])/u.test(line.text))
          .map((line) => ({ at: [wholeOf(line)] as const }));
  },
};
