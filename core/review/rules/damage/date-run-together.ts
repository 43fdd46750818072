import { chineseDate, daysBetween, type IsoDate, isoDateOf } from '../../../calendar.js';
import { fact, quote } from '../../../messages/sentence.js';
import type { DraftText } from '../../draft-text.js';
import type { ReviewRule } from '../../review-rule.js';
import { datesIn } from '../../text/dates-in.js';
import { findWords } from '../../text/find-words.js';

/** `date-run-together`: a date whose 年 or 月 is lost, so that its figures run together. */
export const dateRunTogether: ReviewRule = {
  id: 'date-run-together',
  title: '日期的年月日连在一起',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.5.4' },
  fault: '日期丢了「年」或「月」，数字连在一起：「2023112日」；列出每一种读法，离文中其他日期近的在前。',
  noFault: '年月日齐全的日期；「2023年」「112日」各在一处。',
  sentence: (finding) => ({
    fact: `日期${quote(finding.actual ?? '')}缺「年」或「月」`,
    expected: fact(finding, 'readings'),
    fix: '核对印发的原件，写全年、月、日',
  }),
  examples: {
    faults: [
      { text: '某市人民政府办公室\n2023112日', words: '2023112日' },
      { text: '会议于2023年625日召开。', words: '2023年625日', mended: '会议于2023年6月25日召开。' },
      { text: '会议于20236月25日召开。', words: '20236月25日', mended: '会议于2023年6月25日召开。' },
    ],
    sound: [{ text: '某市人民政府办公室\n2023年1月12日' }, { text: '共举办112日。' }],
  },
  check: (text) => {
    const known = new Known(text);
    return text.paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(?<!\d)((?:19|20)\d{2})(?:(\d{2,4})日|年(\d{3,4})日|(\d{1,2})月(\d{1,2})日)/gu,
      ).flatMap(({ at, parts }) => {
        const [, year = '', run = '', tail = '', month = '', day = ''] = parts;
        const splits = month === '' ? splitRun(run || tail) : [[month, day] as const];
        const dates = splits.flatMap(([m, d]) => isoDateOf(Number(year), Number(m), Number(d)) ?? []);
        const readings = known.rank(dates).map(chineseDate);
        const [first, ...others] = readings;
        if (first === undefined) return [];
        return [
          {
            at: [{ ...at, ...(others.length === 0 && { mend: first }) }] as const,
            facts: { readings: readings.join('，或者') },
          },
        ];
      }),
    );
  },
};

/** Month and day of figures that run together; a figure with a leading zero has two digits. */
function splitRun(run: string): (readonly [string, string])[] {
  return [1, 2]
    .map((length) => [run.slice(0, length), run.slice(length)] as const)
    .filter((parts) => parts.every((part) => /^(?:[1-9]|0[1-9]|[1-9]\d)$/.test(part)));
}

/** The days that the text names in full; the web page's own, above the title, is never before that of the document. */
class Known {
  private readonly days: readonly IsoDate[];
  private readonly published: IsoDate | undefined;

  constructor({ paragraphs }: DraftText) {
    const daysOf = (stray: boolean) =>
      paragraphs
        .filter(({ kind }) => (kind === 'stray') === stray)
        .flatMap(datesIn)
        .flatMap(({ date }) => date ?? []);
    const strays = daysOf(true);
    this.days = [...strays, ...daysOf(false)];
    this.published = [...strays].sort().at(-1);
  }

  /** The likeliest first: none after the page's day, and the nearest to a day of the text. */
  rank(dates: readonly IsoDate[]): readonly IsoDate[] {
    const isLate = (date: IsoDate) => this.published !== undefined && date > this.published;
    const distance = (date: IsoDate) =>
      Math.min(Infinity, ...this.days.slice(0, 100).map((day) => Math.abs(daysBetween(day, date))));
    return [...dates].sort((a, b) => {
      if (isLate(a) !== isLate(b)) return isLate(a) ? 1 : -1;
      const [left, right] = [distance(a), distance(b)];
      return left === right ? 0 : left - right;
    });
  }
}
