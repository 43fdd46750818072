import { upperCaseAmount } from '../../../../core/money.js';
import { wholeNumber } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

const upperCaseWords = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿';
const lowerCaseWords = '零一二三四五六七八九十百千万亿';

/** `{{汉字 101}}`: a whole number in 小写汉字: 「一百零一」, 「十二」, 「一万零五百」. */
export const numeral: ValueHelper = valueHelper({
  needed: [wholeNumber],
  apply: ([value]) => inWords(value),
});

/** `{{第几 8}}届`: a place in 小写汉字: 「第八」. 0 is no place. */
export const nth: ValueHelper = valueHelper({
  needed: [wholeNumber],
  apply: ([value]) => (value === '0' ? { refused: '次序从第一起，没有第零' } : `第${inWords(value)}`),
});

/** Built like 大写, but for 十 to 十九, which have no 一 in front. */
function inWords(digits: string): string {
  return [...upperCaseAmount(digits).replace('元整', '')]
    .map((word) => lowerCaseWords[upperCaseWords.indexOf(word)] ?? '')
    .join('')
    .replace(/^一十/, '十');
}
