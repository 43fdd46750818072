import { describe, expect, test } from 'vitest';
import { bookFigures } from '../../../../core/review/claims/book/book-figures.js';
import { findClaims } from '../../../../core/review/claims/find-claims.js';
import { wordsOf } from '../../../../core/review/draft-text.js';
import { exampleBook } from '../../../../core/review/example-book.js';
import { readDraftText } from '../read-draft-text.js';

const indicators = exampleBook(
  [
    ['指标', '单位', '2018年', '2022年'],
    ['高新技术企业数', '家', 87, 303],
    ['技术合同成交额', '万元', 15_400, 136_200],
    ['研发覆盖率', '%', 30, 37.9],
    ['入库科技型中小企业', '家', 196, 565],
  ],
  '汇总',
);
const regions = exampleBook(
  [
    ['县（市、区）', '高企数（家）', '平台数'],
    ['文峰区', 58, 12],
    ['北关区', 46, 9],
    ['合计', 104, 21],
  ],
  '县区',
);
const book = { ...indicators, sheets: [...indicators.sheets, ...regions.sheets] };

function figuresIn(text: string): string[] {
  return findClaims(readDraftText(text), bookFigures(book))
    .filter(({ kind }) => kind === 'book-figure')
    .map(({ at, verdict, cell, expected }) =>
      [wordsOf(at), verdict, cell, expected].filter(Boolean).join(' '),
    );
}

describe('a number of the text is held against the cell with its name and year', () => {
  test.each<[string, string[]]>([
    ['2022年，全市高新技术企业达到303家。', ['303家 supported 汇总!D2']],
    ['2022年，全市高企达到330家。', ['330家 refuted 汇总!D2 303家']],
    [
      '2022年，高企达到303家，较2018年（78家）增长288%。',
      ['303家 supported 汇总!D2', '78家 refuted 汇总!C2 87家'],
    ],
    ['高企由2018年的87家增加到2022年的303家。', ['87家 supported 汇总!C2', '303家 supported 汇总!D2']],
    ['2022年，技术合同成交额13.6亿元。', ['13.6亿元 supported 汇总!D3']],
    ['2022年，技术合同成交额达到16.3亿元。', ['16.3亿元 refuted 汇总!D3 13.62亿元']],
    ['2022年，研发覆盖率为37.9%。', ['37.9% supported 汇总!D4']],
    ['文峰区高企数达到58家，北关区高企数达到64家。', ['58家 supported 县区!B2', '64家 refuted 县区!B3 46家']],
  ])('%s', (text, found) => {
    expect(figuresIn(text)).toEqual(found);
  });
});

describe('nothing is said of a number', () => {
  test.each([
    ['whose name is not in the book', '2022年，科技特派员达到161名。'],
    ['whose year is not in the book', '2021年，高企达到200家。'],
    ['without a year, where the book has two', '高企达到200家。'],
    ['in another unit', '2022年，高企达到200亿元。'],
    ['that a change is told by', '2022年，高企增长50家。'],
    ['that is a part of others', '2022年，新认定的企业中，高企26家。'],
    ['that is told as a part', '2022年，规上企业918家，其中高企280家。'],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

test('a number that may be of another place is not refuted', () => {
  expect(figuresIn('2022年，文峰区加快培育，高企58家。')).toEqual(['58家 unchecked 汇总!D2']);
});

describe('a change without its base is held against the base of the book', () => {
  const changesIn = (text: string) =>
    findClaims(readDraftText(text), bookFigures(book))
      .filter(({ kind }) => kind !== 'book-figure')
      .map(({ at, verdict, cell, expected }) =>
        [wordsOf(at), verdict, cell, expected].filter(Boolean).join(' '),
      );

  test.each<[string, string[]]>([
    ['2022年，高企达到303家，较2018年翻了两番。', ['翻了两番 refuted 汇总!C2 增长248.3%']],
    ['2022年，高企达到303家，较2018年增长248.3%。', ['增长248.3% supported 汇总!C2']],
    ['2019年，高企达到120家，同比增长37.9%。', ['增长37.9% supported 汇总!C2']],
    ['2022年，研发覆盖率为37.9%，较2018年提高7.9%。', ['提高7.9% refuted 汇总!C4 提高7.9个百分点']],
    ['2022年，高企达到303家，同比增长12%。', ['增长12% unchecked']],
  ])('%s', (text, found) => {
    expect(changesIn(text)).toEqual(found);
  });
});

describe('a rank is held against the column of the book', () => {
  const ranking = exampleBook([
    ['县（市、区）', '高企数', '平台数', '单位能耗', '专利数'],
    ['文峰区', 58, 12, 0.4, 9],
    ['北关区', 46, 12, 0.5, 8],
    ['殷都区', 31, 5, 0.3, '—'],
    ['内黄县', 22, 4, 0.6, 7],
    ['合计', 157, 33, 1.8, 24],
  ]);
  const ranksIn = (text: string) =>
    findClaims(readDraftText(text), bookFigures(ranking))
      .filter(({ kind }) => kind === 'claim-rank')
      .map(({ verdict, expected }) => [verdict, expected].filter(Boolean).join(' '));

  test.each<[string, string[]]>([
    ['文峰区高企数位列全市第1。', ['supported']],
    ['北关区高企数位列第一。', ['refuted 第2']],
    ['北关区高企达到46家，位居全市首位。', ['refuted 第2']],
    ['殷都区高企数居前三。', ['supported']],
    ['内黄县高企数居前三。', ['refuted 第4']],
    ['北关区平台数位列第一。', ['supported']],
    ['北关区平台数位列第二。', ['supported']],
    ['北关区平台数位列第三。', ['refuted 并列第1']],
    ['殷都区单位能耗位列全市第一。', ['supported']],
    ['内黄县单位能耗位列全市第一。', ['supported']],
    ['文峰区单位能耗位列全市第一。', ['refuted 第3']],
  ])('%s', (text, found) => {
    expect(ranksIn(text)).toEqual(found);
  });

  test.each([
    ['in the province', '文峰区高企数位列全省第二。'],
    ['of a quadrant', '文峰区高企数位列第二方阵。'],
    ['of a column with a gap', '文峰区专利数位列第二。'],
    ['of several at once', '文峰区高企数、平台数分别位列第二、第三。'],
    ['of what is not in the book', '文峰区研发投入位列第二。'],
    ['of the city itself', '高企数位列第二。'],
  ])('nothing is said of a rank %s', (_what, text) => {
    expect(ranksIn(text)).toEqual([]);
  });
});

describe('a number for each ten thousand people is held against both numbers', () => {
  const rate = (words: string) =>
    findClaims(
      readDraftText(`全市常住人口500万人，发明专利拥有量1500件，每万人口发明专利拥有量${words}。`),
    ).map(({ kind, verdict }) => `${verdict} ${kind}`);
  test.each([
    ['2.6件', 'refuted'],
    ['2.7件', 'supported'],
    ['3件', 'supported'],
    ['3.3件', 'supported'],
    ['3.4件', 'refuted'],
  ])('%s beside 3 is %s', (words, verdict) => {
    expect(rate(words)).toEqual([`${verdict} claim-per-ten-thousand`]);
  });
  test('nothing is said of about as many', () => {
    expect(rate('近4件')).toEqual([]);
  });
});
