import { compare, multiply } from '../../../core/decimal.js';
import { roundToFen, upperCaseAmount, yuanFromWan } from '../../../core/money.js';
import { rowsOf } from '../arguments/rows-of.js';
import type { FunctionDefinition, ParameterDefinition } from '../function-definition.js';
import { orError, wrongArgument } from '../function-error.js';
import { needDecimal, wordOf } from './read-cells.js';

const amount: ParameterDefinition = {
  name: '金额',
  text: '不小于 0 的数',
  english: ['amount', 'A number of 0 or more'],
};
const unit: ParameterDefinition = {
  name: '单位',
  text: '万元或元；不填为万元',
  english: ['unit', '万元 (10,000 yuan) or 元; 万元 when left out'],
  optional: true,
};
/** From here on 万 and 亿 cannot name it. */
const tooLarge = '9999999999999999.995';

/** 中文大写金额, as the template function 大写 writes it. */
export const upperAmount: FunctionDefinition = {
  id: 'UPPER_AMOUNT',
  chineseName: '大写金额',
  text: '大写金额：人民币壹仟叁佰贰拾万元整；四舍五入到分。',
  english: 'An amount in Chinese capitals, rounded to the cent.',
  parameters: [amount, unit],
  examples: [
    { given: [1320], shows: [['人民币壹仟叁佰贰拾万元整']] },
    {
      given: [[[1409.5], [-1]], '元'],
      shows: [['人民币壹仟肆佰零玖元伍角'], ['#VALUE! 「金额」是负数（-1），没有大写']],
    },
  ],
  run: (args) =>
    rowsOf([amount, unit], args).map(([typed, typedUnit]) => [
      orError(() => {
        const number = needDecimal(typed, amount);
        const inWan = wordOf(typedUnit, unit.name, ['万元', '元']) === '万元';
        const yuan = inWan ? yuanFromWan(number) : multiply(number, '1');
        if (compare(yuan, '0') < 0) throw wrongArgument(`「${amount.name}」是负数（${number}），没有大写`);
        if (compare(yuan, tooLarge) >= 0) throw wrongArgument(`「${amount.name}」太大，大写写不出`);
        return `人民币${upperCaseAmount(roundToFen(yuan))}`;
      }),
    ]),
};
