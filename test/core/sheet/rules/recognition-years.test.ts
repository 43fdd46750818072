import { describe, expect, test } from 'vitest';
import { describe as describeFinding, findingLine } from '../../../../core/messages/index.js';
import { type AwardRows, awardBook, check, codeOf, found } from '../award-book.js';
import { date, type Entry } from '../build-sheet.js';

type Fields = Readonly<Record<string, Entry>>;

function linesOf(recognitions: readonly Fields[], more: AwardRows = {}): readonly string[] {
  return check(awardBook({ recognitions, ...more })).findings.map((finding) =>
    findingLine(finding, describeFinding(finding)),
  );
}

describe('the years between two 认定', () => {
  /** One row for each year, without the date of issue. */
  const years = (...all: readonly Entry[]): readonly Fields[] =>
    all.map((recognitionYear) => ({ recognitionYear, issuedOn: null, validUntil: null }));
  const twoEnterprises = [{}, { creditCode: codeOf(2), name: '安阳样例二有限公司' }];

  test.each<[string, readonly Fields[], readonly string[]]>([
    ['one', years(2024), []],
    ['three years apart', years(2021, 2024), []],
    ['four years apart', years(2020, 2024), []],
    ['two years apart', years(2022, 2024), ['recognition-interval 高企!B3']],
    ['one year apart', years(2023, 2024), ['recognition-interval 高企!B3']],
    ['the later row first', years(2024, 2022), ['recognition-interval 高企!B2']],
    ['every three years', years(2024, 2018, 2021), []],
    [
      'each too soon after the one before',
      years(2019, 2021, 2023),
      ['recognition-interval 高企!B3', 'recognition-interval 高企!B4'],
    ],
    ['one year twice', years(2024, 2024), ['duplicate-row 高企!A3']],
    [
      'one year twice, and one too soon before',
      years(2022, 2024, 2024),
      ['recognition-interval 高企!B3', 'duplicate-row 高企!A4'],
    ],
    ['a year that cannot be read', years(2023, '去年'), ['year-form 高企!B3']],
    ['a move the year after', [...years(2023), { recognitionYear: 2024, manner: '迁入' }], []],
    [
      'a row without its manner',
      [...years(2023), { recognitionYear: 2024, manner: null }],
      ['required 高企!F3'],
    ],
  ])('%s', (_, recognitions, expected) => {
    expect(found(awardBook({ recognitions }))).toEqual(expected);
  });

  test('are those of one enterprise', () => {
    const [first, second] = years(2023, 2024);
    const recognitions = [{ ...first }, { ...second, creditCode: codeOf(2) }];
    expect(found(awardBook({ recognitions, enterprises: twoEnterprises }))).toEqual([]);
  });

  test('read as one line with the earlier cell and the basis', () => {
    expect(linesOf(years(2024, 2022))).toEqual([
      '核实性 recognition-interval 高企!B2｜认定年度填的是「2024」，而2022年已有一次认定（高企!B3），相隔不到三年｜核对两张证书；属实的在「核实说明」写明｜《高新技术企业认定管理办法》（国科发火〔2016〕32号）第九条',
    ]);
  });
});

describe('认定年度 and 发证日期', () => {
  const issued = (issuedOn: Entry, more: Fields = {}): readonly Fields[] => [
    { recognitionYear: 2024, issuedOn, validUntil: null, ...more },
  ];

  test.each<[string, readonly Fields[], readonly string[]]>([
    ['the first day of the year', issued(date('2024-01-01')), []],
    ['the last day of the year', issued(date('2024-12-31')), []],
    ['the day before', issued(date('2023-12-31')), ['recognition-year 高企!B2']],
    ['the day after', issued(date('2025-01-01')), ['recognition-year 高企!B2']],
    ['no date', issued(null), []],
    ['a date that cannot be read', issued('2023年'), ['date-form 高企!D2']],
    [
      'a year that cannot be read',
      issued(date('2023-12-31'), { recognitionYear: '24' }),
      ['year-form 高企!B2'],
    ],
    ['a move with an older certificate', issued(date('2022-12-01'), { manner: '迁入' }), []],
  ])('%s', (_, recognitions, expected) => {
    expect(found(awardBook({ recognitions }))).toEqual(expected);
  });

  test('that differ read as one line with the cell of the date', () => {
    expect(linesOf(issued(date('2025-01-01')))).toEqual([
      '核实性 recognition-year 高企!B2｜认定年度填的是「2024」，发证日期是2025年1月1日（高企!D2），不在同一年｜核对证书；属实的在「核实说明」写明',
    ]);
  });
});
