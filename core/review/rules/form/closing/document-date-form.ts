import { chineseDate, isoDateOf } from '../../../../calendar.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { type FoundWords, findWords } from '../../../text/find-words.js';
import { ordinalValue } from '../../../text/ordinal-value.js';

/** `document-date-form`: 成文日期 and 印发日期 not in figures, with a zero before the figure, or with dots. */
export const documentDateForm: ReviewRule = {
  id: 'document-date-form',
  title: '成文日期的写法',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.5.4' },
  fault: '成文日期、印发日期用了汉字数字，月、日前补了 0，或者用点、横线代替年月日。',
  noFault: '「2023年1月12日」；正文里的日期。',
  sentence: (finding) => ({
    fact: `日期写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '用阿拉伯数字写全年、月、日，月、日不补 0',
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年01月12日',
        words: '2023年01月12日',
        mended: '请认真落实。\n\n某市科技局\n2023年1月12日',
      },
      {
        text: '请认真落实。\n\n某市科技局\n二〇二三年一月十二日',
        words: '二〇二三年一月十二日',
        mended: '请认真落实。\n\n某市科技局\n2023年1月12日',
      },
      {
        text: '请认真落实。\n\n某市科技局\n2023.1.12',
        words: '2023.1.12',
        mended: '请认真落实。\n\n某市科技局\n2023年1月12日',
      },
    ],
    sound: [
      { text: '自2023年01月12日起施行。\n\n某市科技局\n2023年1月12日' },
      { text: '日期\t数\n2023.1.12\t5\n2023.1.13\t6' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      datesOf(paragraph, paragraphs[paragraph.index - 1]).flatMap(
        ({ at, parts: [, year = '', month = '', day = ''] }) => {
          const date = isoDateOf(
            yearValue(year),
            ordinalValue(month.replace(/^0/, '')) ?? 0,
            ordinalValue(day.replace(/^0/, '')) ?? 0,
          );
          if (date === undefined) return [];
          const expected = chineseDate(date);
          return [{ at: [{ ...at, mend: expected }] as const, facts: { expected } }];
        },
      ),
    ),
};

function datesOf(paragraph: DraftParagraph, before: DraftParagraph | undefined): readonly FoundWords[] {
  if (paragraph.kind === 'document-date' || paragraph.kind === 'issuance') {
    return [
      ...findWords(paragraph, /(?<!\d)(\d{4})年(0\d|\d{1,2})月(0\d|\d{1,2})日/gu).filter(({ parts }) =>
        parts.slice(2).some((part) => part.startsWith('0')),
      ),
      ...findWords(
        paragraph,
        /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu,
      ),
    ];
  }
  return paragraph.kind === 'body' &&
    before !== undefined &&
    /(?:局|委员会|政府|办公室|厅|部)$/u.test(before.text)
    ? findWords(paragraph, /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/gu)
    : [];
}

function yearValue(text: string): number {
  return Number(
    text.replace(/[〇零○一二三四五六七八九]/gu, (mark) =>
      String('〇一二三四五六七八九'.indexOf(mark.replace(/[零○]/u, '〇'))),
    ),
  );
}
