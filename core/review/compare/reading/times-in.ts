/** A time that a sentence names. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  /** 「2022」, 「2022-09」, 「2022初」, 「2018—2022」; absent where year or end are not certain: 「今年」, 「2020年以来」. */
  readonly time?: string;
  /** 「上半年」, 「1—9月」, 「以来」; empty for a whole year or a day. */
  readonly span: string;
}

const head = /(?<!\d)(?:(\d{4})年?[至到—～~－-])?(?<!\d)(\d{4})年|今年|本年|去年|上年|前年/gu;
const tail =
  /(?:度|同期)?(?:(\d{1,2})月份?(?![—～至－-]\d)(?:(\d{1,2})日)?|([底末初])(?!级))?(上半年|下半年|前[一二三]季度|第?[一二三四]季度|\d{1,2}月?[—～至－-]\d{1,2}月)?(以来|至今)?/y;
const bareSpan = /上半年|下半年|前[一二三]季度|第?[一二三四]季度|(?<!\d)\d{1,2}月?[—～至－-]\d{1,2}月/gu;

/**
 * The times of a sentence in their order, an end of a year being the year.
 *
 * @param year in which the text was written, by which 去年 and 上年 are read; they have no time without it
 */
export function timesIn(text: string, year: number | undefined): NamedTime[] {
  const named = Array.from(text.matchAll(head), (match) => {
    tail.lastIndex = match.index + match[0].length;
    return yearlyTime(match, tail.exec(text), year);
  });
  const bare = Array.from(
    text.matchAll(bareSpan),
    ({ index, 0: span }): NamedTime => ({ start: index, end: index + span.length, span: spanOf(span) }),
  ).filter(({ start }) => named.every((each) => start < each.start || start >= each.end));
  return [...named, ...bare].sort((a, b) => a.start - b.start);
}

function yearlyTime(
  { index, 0: word, 1: from, 2: explicit }: RegExpExecArray,
  ending: RegExpExecArray | null,
  writtenIn: number | undefined,
): NamedTime {
  const [more = '', month, day, edge, span, since] = ending ?? [];
  const place = { start: index, end: index + word.length + more.length };
  if (from !== undefined) return { ...place, time: `${from}—${explicit}`, span: '期间' };
  const year = explicit ?? yearsBack(word, writtenIn);
  const spans = `${spanOf(span ?? '')}${since ?? ''}`;
  if (year === undefined || since !== undefined || more.startsWith('同期')) return { ...place, span: spans };
  const time = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  return { ...place, time: `${time.join('-')}${edge === '初' ? '初' : ''}`, span: spans };
}

/** 今年 is not over while it is written of, so that its numbers are of no certain time. */
function yearsBack(word: string, writtenIn: number | undefined): string | undefined {
  if (writtenIn === undefined || /[今本]/u.test(word)) return undefined;
  return String(writtenIn - (word === '前年' ? 2 : 1));
}

function spanOf(text: string): string {
  return text.replace(/月(?=[—～至－-])/u, '').replace(/[～至－-]/u, '—');
}
