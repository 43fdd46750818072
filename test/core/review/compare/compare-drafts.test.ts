import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDrafts } from '../../../../core/review/compare/compare-drafts.js';
import { comparedRows } from '../../../../core/review/report/compared-row.js';
import { trueSentences } from '../claims/true-sentences.js';
import { readDraftText } from '../read-draft-text.js';

/** 「updated 高新技术企业：203家→303家」 for each number. */
function rowsOf(earlier: string, later: string): string[] {
  const comparison = compareDrafts(readDraftText(earlier), readDraftText(later));
  return comparedRows(comparison).map(
    (row) => `${row.fate} ${row.subject}：${row.earlier?.words ?? ''}→${row.later?.words ?? ''}`,
  );
}

describe('a number stands beside that of the same subject, however it is written', () => {
  test.each([
    ['全市高企达到203家。', '全市有效期内高新技术企业数量303家。'],
    ['入库科技型中小企业203家。', '累计入库国家科技型中小企业达303家。'],
    ['省级及以上研发平台203家。', '截至目前，省级以上研发平台303家。'],
    ['建成省级以上研发平台203家。', '研发平台省级以上303家。'],
    ['高企由2018年的87家增加到203家。', '高企达到303家。'],
    ['选派203名科技特派员。', '今年选派303名科技特派员。'],
    ['文峰区高企203家。', '文峰区高新技术企业达到303家。'],
  ])('%s beside %s', (earlier, later) => {
    const rows = rowsOf(earlier, later);
    expect(rows.filter((row) => row.startsWith('updated'))).toHaveLength(1);
    expect(rows[0]).toMatch(/：203[家名]→303[家名]$/u);
  });

  test.each([
    ['another county', '文峰区高企达到203家。', '北关区高企达到303家。'],
    ['another unit', '培育高企203家。', '培育高企303人。'],
    ['another part of a year', '上半年，技术合同成交额13.6亿元。', '全年技术合同成交额21.6亿元。'],
    ['another kind', '全市高企达到203家。', '全市新增高企303家。'],
    ['a change told in another way', '高企达到203家，增长5%。', '高企达到203家，增加10家。'],
  ])('%s is another number', (_what, earlier, later) => {
    expect(rowsOf(earlier, later).filter((row) => row.startsWith('updated'))).toEqual([]);
  });
});

describe('what became of a number', () => {
  test.each<[string, string, readonly string[]]>([
    ['全市高企达到203家。', '全市高企达到203家。', ['unchanged 高新技术企业：203家→203家']],
    ['2021年，全市高企达到203家。', '2022年，全市高企达到203家。', ['unchanged 高新技术企业：203家→203家']],
    [
      '2021年，全市高企达到203家。',
      '2021年，全市高企达到203家。',
      ['same-time 高新技术企业（2021年）：203家→203家'],
    ],
    [
      '2021年，全市高企达到203家。',
      '2021年底，全市高企达到205家。',
      ['contradicts 高新技术企业（2021年）：203家→205家'],
    ],
    ['成交额达到13.58亿元。', '', ['dropped 成交额：13.58亿元→']],
    ['', '成交额达到13.58亿元。', ['new 成交额：→13.58亿元']],
    [
      '2021年，成交额达到13.58亿元。',
      '2022年，成交额达到21.6亿元，较2021年（13.6亿元）增长58.8%。',
      [
        'updated 成交额：13.58亿元→21.6亿元',
        'same-time 成交额（2021年）：13.58亿元→13.6亿元',
        'new 成交额：→增长58.8%',
      ],
    ],
    [
      '2020年，高企120家。2021年，高企203家。',
      '2021年，高企203家。2022年，高企303家。',
      [
        'same-time 高新技术企业（2021年）：203家→203家',
        'updated 高新技术企业：203家→303家',
        'dropped 高新技术企业：120家→',
      ],
    ],
    [
      '2020年，高企120家。目前，高企203家。',
      '目前，高企303家。',
      ['updated 高新技术企业：203家→303家', 'dropped 高新技术企业：120家→'],
    ],
    [
      '申报项目30项。申报项目40项。',
      '申报项目30项。申报项目50项。',
      ['unchanged 申报项目：30项→30项', 'unpaired 申报项目：→50项', 'unpaired 申报项目：40项→'],
    ],
    [
      '建成科技企业孵化载体20家。',
      '建成各类科技企业孵化载体25家。',
      ['unpaired 各类科技企业孵化载体：20家→25家'],
    ],
    // The year before 由 is that of today's number, the one behind 与 that of none here.
    [
      '2018年，高企87家。2021年，高企203家。',
      '2022年高企由87家增加到303家。',
      ['updated 高新技术企业：203家→303家', 'dropped 高新技术企业：87家→'],
    ],
    ['2018年，高企87家。', '与2018年相比，高企由85家增加到303家。', ['updated 高新技术企业：87家→303家']],
    // Two reports may speak of two calls for proposals, two sums of money.
    ['申报企业30家。', '申报企业50家。', ['unpaired 申报企业：30家→50家']],
    ['2021年，拨付资金30万元。', '2021年，拨付资金50万元。', ['unpaired 拨付资金：30万元→50万元']],
    ['申报企业30家。', '申报企业30家。', ['unchanged 申报企业：30家→30家']],
    [
      '2020年以来，新增研发平台12家。',
      '2020年以来，新增研发平台15家。',
      ['updated 新增研发平台（以来）：12家→15家'],
    ],
    [
      '第一批申报153家（首次申报92家）。第二批申报36家（首次申报29家）。',
      '第一批申报160家（首次申报95家）。第二批申报40家（首次申报30家）。',
      [
        'updated 第一批申报：153家→160家',
        'updated 第一批申报（首次申报）：92家→95家',
        'updated 第二批申报：36家→40家',
        'updated 第二批申报（首次申报）：29家→30家',
      ],
    ],
  ])('%s and %s', (earlier, later, expected) => {
    expect(rowsOf(earlier, later)).toEqual(expected);
  });

  test('a year that was not over when the report was written contradicts nothing', () => {
    const report = (year: number, figures: string) =>
      `某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n${figures}\n\n某市科技局\n\n${year}年10月26日`;
    const rows = rowsOf(
      report(2022, '2022年，全市高企达到280家。'),
      report(2023, '全市高企由2022年的303家增加到380家。'),
    );
    expect(rows).toEqual(['updated 高新技术企业：280家→380家']);
  });

  test('上年 is the year before the report was written', () => {
    const report = (year: number, figures: string) =>
      `某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n${figures}\n\n某市科技局\n\n${year}年1月26日`;
    const rows = rowsOf(
      report(2023, '上年，全市高企达到303家。'),
      report(2023, '2022年，全市高企达到305家。'),
    );
    expect(rows).toEqual(['contradicts 高新技术企业（2022年）：303家→305家']);
  });
});

/** A report whose numbers have subjects of their own, no two of them alike. */
const subjects = [
  '高新技术企业',
  '研发平台',
  '技术合同',
  '科技特派员',
  '孵化器',
  '众创空间',
  '瞪羚企业',
  '院士工作站',
];
const report = (numbers: readonly number[], year: number) =>
  numbers.map((number, index) => `${year}年，全市${subjects[index]}达到${number}家。`).join('\n\n');
const numbers = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 8, maxLength: 8 });

test('a text beside itself is the same in every number', () => {
  const texts = fc.oneof(
    numbers.map((each) => report(each, 2022)),
    fc.shuffledSubarray([...trueSentences]).map((each) => each.join('\n\n')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const fates = rowsOf(text, text).map((row) => row.split(' ')[0]);
      expect(fates.filter((fate) => fate !== 'unchanged' && fate !== 'same-time')).toEqual([]);
    }),
  );
});

test('every number that was changed is told, and no other, in whatever order the later report tells them', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.infiniteStream(fc.nat()), (before, after, order) => {
      const paragraphs = report(after, 2023).split('\n\n');
      const shuffled = paragraphs
        .map((paragraph) => [order.next().value ?? 0, paragraph] as const)
        .sort(([a], [b]) => a - b)
        .map(([, paragraph]) => paragraph);
      const expected = before.map((number, index) => {
        const fate = number === after[index] ? 'unchanged' : 'updated';
        return `${fate} ${subjects[index]}：${number}家→${after[index]}家`;
      });
      expect(rowsOf(report(before, 2022), shuffled.join('\n\n')).sort()).toEqual(expected.sort());
    }),
  );
});
