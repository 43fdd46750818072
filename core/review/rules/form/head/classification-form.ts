import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { headLines } from './head-lines.js';

/** `classification-form`: 密级 and its period parted by another mark than ★. */
export const classificationForm: ReviewRule = {
  id: 'classification-form',
  title: '密级和保密期限用★分隔',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.2' },
  fault: '密级和保密期限之间不是「★」：「机密*1年」。',
  noFault: '「机密★1年」；只有密级。',
  sentence: (finding) => ({
    fact: `密级和保密期限写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '改用★',
  }),
  examples: {
    faults: [
      {
        text: '000012\n机密*1年\n某市科技局文件\n某科〔2025〕3号',
        words: '机密*1年',
        mended: '000012\n机密★1年\n某市科技局文件\n某科〔2025〕3号',
      },
    ],
    sound: [
      { text: '000012\n机密★1年\n某市科技局文件\n某科〔2025〕3号' },
      { text: '000012\n秘密\n某市科技局文件\n某科〔2025〕3号' },
    ],
  },
  check: (text) =>
    headLines(text).flatMap((paragraph) => {
      const [, level, period] = /^(绝密|机密|秘密)\s*[*＊☆·—-]\s*(\S{1,8})$/u.exec(paragraph.text) ?? [];
      const expected = `${level}★${period}`;
      return level === undefined
        ? []
        : [{ at: [{ ...wholeOf(paragraph), mend: expected }] as const, facts: { expected } }];
    }),
};
