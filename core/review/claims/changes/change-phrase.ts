import type { Quantity } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';

/** What a sentence says of a change: 「增加了152家」, 「翻了近两番」, 「的3.48倍」. */
export interface ChangePhrase {
  readonly kind: 'amount' | 'percent' | 'points' | 'times-more' | 'times' | 'doublings';
  readonly direction: 'up' | 'down';
  readonly quantity: Quantity;
  /** 年均 stands before it. */
  readonly isAverage: boolean;
  /** What it is compared with by its own words, whatever base stood before: 「比年初增加50亿元，同比增长16.5%」. */
  readonly against?: 'last-year' | 'last-period';
  /** Where its words stand in the sentence, from the verb on. */
  readonly start: number;
  readonly end: number;
}

/** What may stand between a comparison and the verb. */
const lead =
  /(?:相比|比较|相较)?，?(?:(?:同比|环比|累计|合计|共|净|实际|实现|整体|总体|又|再|已|年均|平均每年|每年平均)){0,3}/y;
const verb =
  /(增长|增加|提高|提升|上升|上涨|扩大|增幅|涨幅|增|升|涨)|(下降|减少|降低|回落|缩小|下滑|下跌|降幅|减幅|减|降)/y;
const filler = /(?:幅度|率)?(?:了|为|达到?|有)?/y;
const doubling = /翻了?(近|约|超|逾|超过|接近|将近|不足)?([一两二三四五六七八九十])?番(多|以上)?/y;

/** The phrase that begins there, behind what leads to it; absent when none does. */
export function changePhraseAt(sentence: Sentence, at: number): ChangePhrase | undefined {
  const { text, quantities } = sentence;
  const leadIn = match(lead, text, at)?.[0] ?? '';
  const start = at + leadIn.length;
  const said = {
    isAverage: /年均|平均/u.test(leadIn),
    ...(leadIn.includes('同比') && { against: 'last-year' as const }),
    ...(leadIn.includes('环比') && { against: 'last-period' as const }),
  };
  const doubled = match(doubling, text, start);
  if (doubled !== undefined) {
    const end = start + doubled[0].length;
    return {
      kind: 'doublings',
      direction: 'up',
      quantity: doublingsOf(doubled, start, end),
      ...said,
      start,
      end,
    };
  }
  const quantityAt = (place: number) => quantities.find((quantity) => quantity.start === place);
  const multiple = text.charAt(start) === '的' ? quantityAt(start + 1) : undefined;
  if (multiple?.unit === '倍') {
    return {
      kind: 'times',
      direction: 'up',
      quantity: multiple,
      ...said,
      start: start + 1,
      end: multiple.end,
    };
  }
  const found = match(verb, text, start);
  if (found === undefined) return undefined;
  const behind = start + found[0].length;
  const quantity = quantityAt(behind + (match(filler, text, behind)?.[0].length ?? 0));
  if (quantity === undefined) return undefined;
  const direction = found[1] === undefined ? 'down' : 'up';
  return { kind: kindOf(quantity), direction, quantity, ...said, start, end: quantity.end };
}

function kindOf({ unit }: Quantity): ChangePhrase['kind'] {
  if (unit === '%' || unit === '‰') return 'percent';
  if (unit === '倍') return 'times-more';
  return unit === '个百分点' ? 'points' : 'amount';
}

function doublingsOf([text, near, word, more]: RegExpExecArray, start: number, end: number): Quantity {
  const count = word === undefined ? 1 : '一二三四五六七八九十'.indexOf(word.replace('两', '二')) + 1;
  const nearness =
    more !== undefined || /^[超逾]/u.test(near ?? '')
      ? 'over'
      : near === '约'
        ? 'about'
        : near === undefined
          ? undefined
          : 'under';
  return { start, end, text, value: String(count), unit: '番', ...(nearness !== undefined && { nearness }) };
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}
