import { type DecimalText, multiply } from '../../../decimal.js';
import { withoutAbsent } from '../../../without-absent.js';
import { readChineseNumber } from './chinese-numeral.js';
import type { Nearness, Quantity } from './quantity.js';

const before: readonly (readonly [string, Nearness])[] = [
  ['不低于', 'open'],
  ['不少于', 'open'],
  ['不高于', 'open'],
  ['不超过', 'open'],
  ['不超', 'open'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['接近', 'under'],
  ['将近', 'under'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['大约', 'about'],
  ['最高', 'open'],
  ['最低', 'open'],
  ['至少', 'open'],
  ['近', 'under'],
  ['超', 'over'],
  ['逾', 'over'],
  ['约', 'about'],
];

const behind: readonly (readonly [string, Nearness])[] = [
  ['以上', 'open'],
  ['以下', 'open'],
  ['以内', 'open'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/** 「3倍多」; elsewhere 多 begins another word. */
const muchMore = ['多', 'over'] as const;

/** What is counted in; the longest that fits is taken. */
const units = [
  ...[
    '个百分点',
    '百分点',
    '%',
    '‰',
    '倍',
    '番',
    '美元',
    '欧元',
    '港元',
    '日元',
    '元',
    '人次',
    '人年',
    '人日',
    '人',
    '名',
    '位',
    '户',
    '家',
    '个',
  ],
  ...[
    '项',
    '件',
    '条',
    '类',
    '种',
    '批',
    '次',
    '场',
    '期',
    '所',
    '只',
    '支',
    '座',
    '处',
    '篇',
    '部',
    '辆',
    '台',
    '套',
  ],
  ...[
    '吨标准煤',
    '吨',
    '公斤',
    '千克',
    '亩',
    '公顷',
    '平方公里',
    '平方米',
    '公里',
    '米',
    '千瓦时',
    '千瓦',
    '度',
    '天',
    '小时',
  ],
  ...['份', '本', '间', '栋', '株', '头', '艘', '款', '门', '对', '组', '分', '岁'],
].sort((a, b) => b.length - a.length);

const multipliers: Readonly<Record<string, DecimalText>> = {
  万亿: '1000000000000',
  千亿: '100000000000',
  百亿: '10000000000',
  亿: '100000000',
  千万: '10000000',
  百万: '1000000',
  万: '10000',
  千: '1000',
};

/** A number with marks of thousands, or without; nothing of it begins inside another. */
const digits = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

/**
 * Every number with its unit, in the order of the text. No quantity: parts of dates and times, ordinals (第2), numbers of
 * documents, versions (PM2.5, A4), ratios (4:6), products (11×5×9), the limits of a range (3—5家).
 *
 * @param text without white space
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    const number = numberAt(text, at);
    if (number === undefined) {
      at += 1;
      continue;
    }
    const quantity = quantityAt(text, at, number);
    if (quantity !== undefined) found.push(quantity);
    at = Math.max(quantity?.end ?? 0, number.end);
  }
  return found;
}

interface FoundNumber {
  readonly end: number;
  readonly value: DecimalText;
  /** Digits after the point. */
  readonly places: number;
}

function numberAt(text: string, at: number): FoundNumber | undefined {
  if (/\d/.test(text.charAt(at))) {
    digits.lastIndex = at;
    const [printed = ''] = digits.exec(text) ?? [];
    const plain = printed.replaceAll(',', '').replace(/^0+(?=\d)/, '');
    return { end: at + printed.length, value: plain, places: (plain.split('.')[1] ?? '').length };
  }
  const chinese = readChineseNumber(text, at);
  return chinese === undefined ? undefined : { ...chinese, places: 0 };
}

function quantityAt(text: string, at: number, number: FoundNumber): Quantity | undefined {
  const last = text.charAt(at - 1);
  if (/[第A-Za-z.:：×*/\-—～~－〔［[“‘\d]/u.test(last)) return undefined;
  let end = number.end;
  if (/^(?:年|月|日|时|号|点(?!\d)|[:：×*/\-—～~－〕］\]A-Za-z\d]|届)/u.test(text.slice(end, end + 2)))
    return undefined;
  const [word = ''] = /^(?:万亿|千亿|百亿|亿|千万|百万|万|千(?!瓦|克))/u.exec(text.slice(end, end + 2)) ?? [];
  end += word.length;
  const multiplier = multipliers[word] ?? '1';
  const [more = ''] = /^[余多]/u.exec(text.slice(end, end + 1)) ?? [];
  end += more.length;
  const unit = units.find((each) => text.startsWith(each, end)) ?? '';
  if (more !== '' && unit === '') return undefined;
  end += unit.length;
  // 「3家至5家」 is a range too.
  if (/^[—～~－-]/u.test(text.slice(end, end + 1))) return undefined;
  const closer =
    behind.find(([each]) => text.startsWith(each, end)) ??
    (unit === '倍' && text.charAt(end) === '多' ? muchMore : undefined);
  const opener = before.find(([each]) => text.endsWith(each, at) && text.startsWith(each, at - each.length));
  const nearness = more !== '' ? 'over' : (closer?.[1] ?? opener?.[1]);
  const isCount = word === '' && number.places === 0 && !/^(?:元|%|‰|个?百分点|倍)$/u.test(unit);
  const step = multiply(number.places === 0 ? '1' : `0.${'0'.repeat(number.places - 1)}1`, multiplier);
  return {
    start: at - (opener?.[0].length ?? 0),
    end: end + (closer?.[0].length ?? 0),
    text: text.slice(at, end),
    value: multiply(number.value, multiplier),
    unit: unit === '百分点' ? '个百分点' : unit,
    ...withoutAbsent({ step: isCount ? undefined : step, nearness }),
  };
}
