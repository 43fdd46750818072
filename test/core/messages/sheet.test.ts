import { expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import { describe, findingLine } from '../../../core/messages/index.js';
import { awardBook, check, codeOf } from '../sheet/award-book.js';
import type { Entry } from '../sheet/build-sheet.js';

test.each<[string, Readonly<Record<string, Entry>>, string]>([
  [
    'enterprises',
    { creditCode: '91350100M000100Y4Z' },
    '强制性 credit-code-check 企业库!A2｜填的是「91350100M000100Y4Z」，第18位校验码对不上｜按前17位推算，校验码应为 3｜核对营业执照后改正，勿直接套用｜GB 32100—2015',
  ],
  [
    'enterprises',
    { creditCode: 9.1441e17 },
    '强制性 credit-code-digits-lost 企业库!A2｜「统一社会信用代码*」存成了数字「9.1441E+17」，已丢失末位，无法恢复｜18位文本｜先把单元格设为文本格式，再照营业执照重填',
  ],
  [
    'enterprises',
    { name: '甲\u200B' },
    '核实性 text-invisible 企业库!B2｜「名称*」填的是「甲U+200B」，有多余的空格、看不见的字符或全角字母数字｜「甲」｜删去或改为半角；确需保留的在「核实说明」写明',
  ],
  [
    'rdExpenses',
    { rdWan: '350万' },
    '强制性 unit-in-cell 研发!C2｜「研发费用(万元)*」填的是「350万」，带有单位「万」｜按本列单位填数字 350｜去掉单位，只留数字',
  ],
  [
    'recognitions',
    { validUntil: '2027年8月' },
    '强制性 date-form 高企!E2｜「有效期至」填的是「2027年8月」，没有写明哪一日，不能当作 1 日｜完整的年、月、日｜核实后改正',
  ],
  ['rdExpenses', { rdWan: null }, '强制性 required 研发!C2｜「研发费用(万元)*」没有填写｜补填；确为零的填 0'],
  ['enterprises', { name: ' ' }, '强制性 required 企业库!B2｜「名称*」没有填写，只有看不见的字符「␣」｜补填'],
  [
    'ledger',
    { creditCode: codeOf(9) },
    `提示 code-unlisted 台账!B2｜填的是「${codeOf(9)}」，「企业库」中没有这个代码｜核对代码；确为新的申报主体，在「企业库」补一行`,
  ],
])('in %s, %j reads as one line', (table, fields, expected) => {
  const [finding] = check(awardBook({ [table]: [fields] })).findings;
  expect(finding && findingLine(finding, describe(finding))).toBe(expected);
});

test('a sum names what its formula leaves out, five cells at most', () => {
  const place = { kind: 'sheet', sheet: '台账', cell: 'H58' } as const;
  const textOf = (formula: string, omitted: string, omittedCount: string) => {
    const facts = { total: '1300', sum: '1320', difference: '-20', formula, omitted, omittedCount };
    return describe({ rule: 'total-mismatch', severity: 'mandatory', place, facts } satisfies Finding).fact;
  };
  expect(textOf('SUM(H5:H56)', 'H57', '1')).toBe(
    '合计为 1300，明细合计为 1320，相差 -20；公式 SUM(H5:H56) 少计 H57',
  );
  expect(textOf('SUM(H5:H56)', 'H57、H58', '7')).toContain('少计 H57、H58等7格');
  expect(textOf('', '', '0')).toBe('合计为 1300，明细合计为 1320，相差 -20');
});
