import { parseDate } from '../../../sheet/parse/date.js';
import type { InputForm } from './input-names.js';

/**
 * The content of a fact as the case files keep it, from words with half-width signs. Absent when it cannot be
 * read in the fact's form.
 */
export function readInputValue(form: InputForm, words: string): unknown {
  switch (form.kind) {
    case 'yes-no':
      return words === '是' ? true : words === '否' ? false : undefined;
    case 'amount':
      return readAmount(words);
    case 'amounts':
      return readList(words, readAmount);
    case 'year':
      return readYear(words);
    case 'years':
      return readList(words, readYear);
    case 'count':
      return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
    case 'date':
      return parseDate({ row: 1, column: 1, value: words, text: words }, false).value;
    case 'text':
      return words === '' ? undefined : (codeOf(form.codes, words) ?? words);
    case 'texts':
      return readList(words, (word) => (word === '' ? undefined : word));
    case 'choice':
      return codeOf(form.codes, words);
    case 'history':
      return readList(words, readPastYear);
  }
}

/** How the content of a fact is to be written, for messages. */
export function inputFormText(form: InputForm): string {
  switch (form.kind) {
    case 'yes-no':
      return '是或否';
    case 'amount':
      return '一个数，万元，如 5000';
    case 'amounts':
      return '几个数，万元，用顿号隔开，如 1300、400';
    case 'year':
      return '四位年份，如 2024';
    case 'years':
      return '四位年份，用顿号隔开，如 2019、2022';
    case 'count':
      return '整数，如 3';
    case 'date':
      return '年月日，如 2023-06-01';
    case 'text':
      return '一段文字';
    case 'texts':
      return '几个名称，用顿号隔开';
    case 'choice':
      return `其中一项：${Object.keys(form.codes).join('、')}`;
    case 'history':
      return '年度:研发费用:已享受或未享受，用顿号隔开，如 2022:2000:已享受、2021:2500:未享受';
  }
}

const number = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:万元)?$/;

/** Zero or more 万元, also with thousands commas or the unit itself behind it. */
function readAmount(words: string): string | undefined {
  const [, whole, fraction = ''] = number.exec(words) ?? [];
  return whole === undefined ? undefined : whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') + fraction;
}

function readYear(words: string): number | undefined {
  return /^(?:199\d|20\d\d)年?$/.test(words) ? Number(words.slice(0, 4)) : undefined;
}

/** Each part of a list; absent when one of them cannot be read. */
function readList<Item>(
  words: string,
  read: (word: string) => Item | undefined,
): readonly Item[] | undefined {
  const items = words.split('、').map((word) => read(word.trim()));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** A year with its R&D expenses and whether they were subsidised. */
function readPastYear(words: string): object | undefined {
  const [yearWords = '', amountWords = '', subsidy = '', ...rest] = words
    .split(':')
    .map((part) => part.trim());
  const year = readYear(yearWords);
  const rdWan = readAmount(amountWords);
  const subsidised = subsidyWords.get(subsidy);
  if (year === undefined || rdWan === undefined || subsidised === undefined || rest.length > 0)
    return undefined;
  return { year, rdWan, subsidised };
}

const subsidyWords: ReadonlyMap<string, boolean> = new Map([
  ['已享受', true],
  ['是', true],
  ['未享受', false],
  ['否', false],
]);

/** The code that the words stand for, or the words when they are a code themselves. */
function codeOf(codes: Readonly<Record<string, string>> = {}, words: string): string | undefined {
  if (Object.hasOwn(codes, words)) return codes[words];
  return Object.values(codes).includes(words) ? words : undefined;
}
