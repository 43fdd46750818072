import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { datesIn } from '../../../text/dates-in.js';
import { findWords } from '../../../text/find-words.js';

/** `number-year`: 发文字号 of another year than 成文日期. */
export const numberYear: ReviewRule = {
  id: 'number-year',
  title: '文号年份与成文日期不同年',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.5' },
  fault: '本文的发文字号是一年，成文日期是另一年。',
  noFault: '同一年；引用的别的文号；没有成文日期的文稿不核。',
  sentence: (finding) => ({
    fact: `发文字号是${quote(finding.actual ?? '')}，成文日期是${fact(finding, 'date')}，不是同一年`,
    fix: '核对发文登记后改正',
  }),
  notChecked: ({ paragraphs }) =>
    paragraphs.some(({ kind }) => kind === 'document-number') &&
    paragraphs.every(({ kind }) => kind !== 'document-date')
      ? '没有成文日期'
      : undefined,
  examples: {
    faults: [
      {
        text: '某市科技局文件\n\n某科〔2022〕3号\n\n某市科技局关于报送材料的通知\n\n请报送材料。\n\n某市科技局\n2023年1月12日',
        words: '〔2022〕',
      },
    ],
    sound: [
      {
        text: '某市科技局文件\n\n某科〔2023〕3号\n\n某市科技局关于报送材料的通知\n\n按照豫科〔2022〕5号文件，请报送材料。\n\n某市科技局\n2023年1月12日',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const [date] = paragraphs
      .filter(({ kind, part }) => kind === 'document-date' && part === 0)
      .flatMap(datesIn);
    return paragraphs
      .filter(({ kind }) => kind === 'document-number')
      .flatMap((paragraph) => findWords(paragraph, /[〔［[（(【](\d{4})[〕］\]）)】]/gu))
      .filter(({ parts }) => date !== undefined && Number(parts[1]) !== date.year)
      .map(({ at }) => ({
        at: [at] as const,
        facts: { date: date === undefined ? '' : `${date.year}年${date.month}月${date.day}日` },
      }));
  },
};
