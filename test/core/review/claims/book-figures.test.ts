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
