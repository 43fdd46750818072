import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { headLines } from './head-lines.js';

/** `urgency-word`: a word for 紧急程度 that documents on paper do not have. */
export const urgencyWord: ReviewRule = {
  id: 'urgency-word',
  title: '紧急程度只有特急和加急',
  severity: 'mandatory',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第三项' },
  fault: '紧急程度写成「急件」「紧急」「特提」「平急」；后两个只用于电报。',
  noFault: '「特急」「加急」。',
  sentence: (finding) => ({
    fact: `紧急程度写成${quote(finding.actual ?? '')}`,
    expected: '「特急」或「加急」',
    fix: '按实际的紧急程度改',
  }),
  examples: {
    faults: [
      { text: '急件\n某市科技局文件\n某科〔2025〕3号', words: '急件' },
      { text: '平急\n某市科技局文件\n某科〔2025〕3号', words: '平急' },
    ],
    sound: [{ text: '特急\n某市科技局文件\n某科〔2025〕3号' }],
  },
  check: (text) =>
    headLines(text)
      .filter((line) =>
        /^(?:平急|特提|急件|急|紧急|火急|特急件|加急件)$/u.test(line.text.replace(/\s/gu, '')),
      )
      .map((line) => ({ at: [wholeOf(line)] as const })),
};
