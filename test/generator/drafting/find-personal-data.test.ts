import { expect, test } from 'vitest';
import { describeFinding } from '../../../core/messages/describe-finding.js';
import { documentSentences } from '../../../core/messages/document.js';
import { findPersonalData } from '../../../generator/drafting/find-personal-data.js';

// Made-up numbers: 11010519491231002X is the sample of GB 11643, the cards are test numbers.
test.each<[string, string[]]>([
  ['电话13800000000。', ['personal-mobile 138****0000']],
  ['电话138 0000 0000', ['personal-mobile 138******0000']],
  ['电话138-0000-0000', ['personal-mobile 138******0000']],
  ['电话１３８００００００００', ['personal-mobile 138****0000']],
  ['电话12800000000', []],
  ['编号1380000000', []],
  ['编号138000000000', []],
  ['编号A13800000000', []],
  ['办公电话0372-5550000', []],
  ['身份证11010519491231002X', ['personal-id 110***********002X']],
  ['身份证11010519491231002x', ['personal-id 110***********002x']],
  ['身份证110105194912310021', []],
  ['身份证11010519491331002X', []],
  ['卡号4111111111111111', ['personal-bank-card 411*********1111']],
  ['卡号4111111111111112', []],
  ['卡号6222020000000000002', []],
  ['卡号411111111111111', []],
  ['代码91350100M000100Y43', []],
  ['代码91330100799655058B', []],
  ['金额13200000元，2025年8月19日', []],
])('%s', (text, expected) => {
  expect(findPersonalData(text).map(({ rule, actual }) => `${rule} ${actual}`)).toEqual(expected);
});

test('the finding names the line and shows the number masked', () => {
  const [finding] = findPersonalData('甲\n联系人电话13800000000');
  expect(finding && describeFinding(finding, [documentSentences])).toEqual({
    severity: '强制性',
    where: '公文 第2行',
    fact: '文中有手机号码「138****0000」',
    fix: '公开的文件改用办公电话或删去',
  });
});
