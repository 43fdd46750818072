import { foldName } from '../../../sheet/fold-text.js';

/** Heads that say which figure of a row it is and nothing of what it counts. */
const neutral =
  /^(?:\d{4}年?|数值|数量|数|金额|实际值|完成值|基期值|基础值|目标值|本期|本年|指标值|统计数|年份|年度|底|末)*$/u;
/** Names of the whole. */
const whole = /^(?:全市|我市|本市|市本级|合计|总计|全市合计)/u;
/** Short names in use for the same thing. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/高企/gu, '高新技术企业'],
  [/科小/gu, '科技型中小企业'],
  [/规上/gu, '规模以上'],
];

/** One name for what a row and a column of a table say together: 「文峰区高新技术企业」. Empty where they say nothing. */
export function nameOfFigure(row: string, head: string): string {
  const [one, other] = [row, head].map((text) => plainName(text));
  if (one === undefined || other === undefined) return '';
  return plainName(`${one}${other}`);
}

/** A name without brackets, years, 全市 and 数; short names in full. */
export function plainName(text: string): string {
  const bare = foldName(text)
    .replace(/[（(][^（）()]*[）)]?/gu, '')
    .replace(/\d{4}年?(?:底|末)?/gu, '');
  if (neutral.test(bare)) return '';
  const full = shortNames.reduce((name, [form, long]) => name.replace(form, long), bare.replace(whole, ''));
  return full.replace(/(?:数量|总数|个数|数值|数|总额|金额|基础值|基期值|目标值|实际值|完成值)$/u, '');
}

/** What may stand between a name and its number. */
const linking =
  /(?:累计|已经?|共有?|总数|一共|合计|达到?|实现|完成|突破|增加到|增至|提高到|总量|发展到|为|是|有|入库|拥有|建成|的|目前){0,4}$/u;
/** What may stand before a name. */
const leading =
  /^(?:截至[^，]{0,12}?|目前|今年|去年|全年|上半年|\d{4}年(?:\d{1,2}月)?(?:底|末)?|全市|我市|有效期内|累计|入库|国家)*/u;

/** The name in the words of a clause before its number, as `plainName` gives it. */
export function nameInClause(words: string): string {
  return plainName(words.replace(linking, '').replace(leading, ''));
}
