import { isSameUnit, type Quantity } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { type ChangePhrase, changePhraseAt } from './change-phrase.js';

/** A number, the one it is compared with, and what the sentence says of the change between them. */
export interface Comparison {
  readonly now: Quantity;
  /** Absent where the sentence gives only the change: 「达到303家，比上年增加50家」. */
  readonly base?: Quantity;
  readonly phrases: readonly ChangePhrase[];
  /** The verb between base and now, with its direction: 「提高到」. */
  readonly turn?: { readonly start: number; readonly end: number; readonly direction: 'up' | 'down' };
  /** Whether the base is that of a year earlier: 上年, 同期, or the year before. */
  readonly isLastYear: boolean;
  /** The years they are of, as the sentence has them. */
  readonly nowYear?: string;
  readonly baseYear?: string;
}

/** Words of a change or a limit: what stands behind them is no base. */
const changing = /[增减升降涨跌翻扩缩多少高低快慢超提]/u;
/** 「，较2018年（」, 「，是上年的」: what stands between a number and its base. */
const against = /^，?(?:已|约)?(较|比|同(?!比)|与|是|为|相当于)([^，；、。：]{0,18}?)（?$/u;
/** 「增加到」, 「增至2022年的」: what stands between a base and the number of today. */
const towards =
  /^(?:（[^（），；]{0,12}）)?，?(?:\p{Script=Han}{0,2}?)(增加|增长|提高|提升|上升|扩大|发展|上涨|跃升|攀升|壮大|增|升|涨|扩|下降|减少|降低|缩小|压减|回落|下滑|减|降|跌|缩)?(?:到|至)(?:了)?(?:\d{4}年(?:\d{1,2}月)?)?(?:底|末|初)?的?$/u;
/** 「（2018年」: the base stands in brackets behind the number. */
const bracketed = /^（((?:\d{4}年|上年|去年|上年同期|去年同期|年初)[底末初]?)(?:为|是|的)?$/u;
/** 「，比上年」: what may stand before a change whose base is not given. */
const withoutBaseLead =
  /^(?:（[^（）]{0,20}）)?，?(?:(?:较|比|同(?!比)|与)([^，；、。：（）增减升降涨跌翻扩缩多少高低提]{0,12}))?/u;

/** The comparisons of a sentence, in its order; a number is part of one only. */
export function comparisonsOf(sentence: Sentence): Comparison[] {
  const { text, quantities } = sentence;
  const taken = new Set<Quantity>();
  return quantities.flatMap((first, index): readonly Comparison[] => {
    if (taken.has(first) || isRate(first)) return [];
    const second = quantities[index + 1];
    const gap = text.slice(first.end, second?.start ?? first.end);
    const pair = second !== undefined && gap.length <= 40 && isSameUnit(first, second) ? second : undefined;
    const found =
      (pair && (backward(sentence, first, pair, gap) ?? forward(sentence, first, pair, gap))) ??
      withoutBase(sentence, first);
    if (found === undefined) return [];
    for (const part of [found.now, found.base, ...found.phrases.map(({ quantity }) => quantity)]) {
      if (part !== undefined) taken.add(part);
    }
    return [found];
  });
}

/** What only says how much something changed. */
function isRate({ unit }: Quantity): boolean {
  return unit === '倍' || unit === '番' || unit === '个百分点';
}

/** 「达到303家，较2018年（87家）翻了两番」. */
function backward(sentence: Sentence, now: Quantity, base: Quantity, gap: string): Comparison | undefined {
  const { text } = sentence;
  const inBrackets = bracketed.exec(gap)?.[1];
  const [, word, time = ''] =
    inBrackets === undefined ? (against.exec(gap) ?? []) : [undefined, '较', inBrackets];
  if (word === undefined || changing.test(time)) return undefined;
  const opened = gap.includes('（');
  if (opened && text.charAt(base.end) !== '）') return undefined;
  const phrases = phrasesFrom(sentence, base.end + (opened ? 1 : 0));
  const [first] = phrases;
  // 「是……的3倍」 and nothing else follows 是.
  if (first === undefined || (/[是为当]/u.test(word) && first.kind !== 'times')) return undefined;
  const year = yearBefore(text, now.start);
  return { now, base, phrases, ...years(year, yearIn(time)), isLastYear: isLastYear(time, year) };
}

/** 「由2018年的87家增加到303家，增长248.3%」. */
function forward(sentence: Sentence, base: Quantity, now: Quantity, gap: string): Comparison | undefined {
  const { text } = sentence;
  const turn = towards.exec(gap);
  const [, start] =
    /(?:由|从)([^，；、。：]{0,18})$/u.exec(text.slice(Math.max(0, base.start - 20), base.start)) ?? [];
  if (turn === null || start === undefined || changing.test(start)) return undefined;
  const [, verb] = turn;
  const at = verb === undefined ? 0 : base.end + gap.indexOf(verb);
  return {
    now,
    base,
    phrases: phrasesFrom(sentence, now.end),
    ...(verb !== undefined && {
      turn: { start: at, end: now.end, direction: /[下减降缩跌回压]/u.test(verb) ? 'down' : 'up' },
    }),
    isLastYear: isLastYear(start, undefined),
    ...yearsOfTurn(text.slice(0, base.start), start, gap),
  };
}

/** 「达到303家，比上年增加50家，增长19.8%」. */
function withoutBase(sentence: Sentence, now: Quantity): Comparison | undefined {
  const { text } = sentence;
  const [leadIn = '', time = ''] = withoutBaseLead.exec(text.slice(now.end, now.end + 40)) ?? [];
  const phrases = phrasesFrom(sentence, now.end + leadIn.length);
  const [first] = phrases;
  if (first === undefined) return undefined;
  const year = yearBefore(text, now.start);
  const isYearOnYear = /同比|上年|去年/u.test(text.slice(now.end, first.start));
  const lastYear = isYearOnYear && year !== undefined ? String(Number(year) - 1) : undefined;
  return {
    now,
    phrases,
    ...years(year, yearIn(time) ?? lastYear),
    isLastYear: isYearOnYear || isLastYear(time, year),
  };
}

/** The phrases that follow each other from there: 「增加了152家，翻了近两番」. */
function phrasesFrom(sentence: Sentence, at: number): ChangePhrase[] {
  const phrases: ChangePhrase[] = [];
  for (
    let next = changePhraseAt(sentence, at);
    next !== undefined;
    next = changePhraseAt(sentence, next.end)
  ) {
    phrases.push(next);
  }
  return phrases;
}

/** 「由2018年的…增加到2022年的…」, 「2018年至2022年，…由…增加到…」, 「2022年…由2018年的…增加到…」. */
function yearsOfTurn(before: string, start: string, gap: string): Pick<Comparison, 'nowYear' | 'baseYear'> {
  const [, from, to] = /(\d{4})年?[至到—～-](\d{4})年[^。；]{0,40}$/u.exec(before.slice(-60)) ?? [];
  const base = yearIn(start);
  if (base === undefined && from !== undefined) return years(to, from);
  return years(yearIn(gap) ?? yearBefore(before, before.length - start.length - 1), base);
}

function years(now: string | undefined, base: string | undefined): Pick<Comparison, 'nowYear' | 'baseYear'> {
  return { ...(now !== undefined && { nowYear: now }), ...(base !== undefined && { baseYear: base }) };
}

function isLastYear(time: string, year: string | undefined): boolean {
  return /上年|去年|同期/u.test(time) || (year !== undefined && yearIn(time) === String(Number(year) - 1));
}

function yearIn(text: string): string | undefined {
  return /(\d{4})年/u.exec(text)?.[1];
}

/** The last year named before a place of the sentence, not far from it. */
function yearBefore(text: string, at: number): string | undefined {
  return [...text.slice(Math.max(0, at - 60), Math.max(0, at)).matchAll(/(\d{4})年/gu)].at(-1)?.[1];
}
