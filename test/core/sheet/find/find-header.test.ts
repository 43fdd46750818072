import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../../core/sheet/find/find-header.js';
import { readHeader, unitLine } from '../../../../core/sheet/find/fold-header.js';
import { definitionOf } from '../award-book.js';
import { type Entry, type SheetParts, sheet } from '../build-sheet.js';

const definition = definitionOf('enterprises');

function header(rows: readonly (readonly Entry[])[], parts: SheetParts = {}) {
  return findHeader(sheet('表', rows, parts), definition);
}

function columnsOf(rows: readonly (readonly Entry[])[], parts: SheetParts = {}): Record<string, number> {
  return Object.fromEntries(
    [...(header(rows, parts)?.columns ?? [])].map(([id, { column }]) => [id, column]),
  );
}

describe('a header', () => {
  test.each<[string, string]>([
    ['年销售收入', 'salesWan'],
    ['年销售收入(万元)', 'salesWan'],
    ['年销售收入（万元）*', 'salesWan'],
    ['年 销售\n收入\n（万元）', 'salesWan'],
    ['＊年销售收入', 'salesWan'],
    ['年销售收入【万元】', 'salesWan'],
    ['年销售收入(2024年)(万元)', 'salesWan'],
    ['年销售收入：万元', 'salesWan'],
    ['年销售收入万元', 'salesWan'],
    ['社会信用代码', 'creditCode'],
    ['企业名称（全称）', 'name'],
    ['县（市、区）', 'region'],
    ['县(市、区)', 'region'],
    ['研发投入占比%', 'rdIntensityPercent'],
  ])('%j is read as %s', (text, id) => {
    expect(columnsOf([[text, '规上', '战新']])).toEqual({
      [id]: 1,
      aboveDesignatedSize: 2,
      strategicEmerging: 3,
    });
  });

  test.each(['年销售', '销售收入合计', '名称代码', ''])('%j is no header of the table', (text) => {
    expect(columnsOf([[text, '规上', '战新']])).toEqual({ aboveDesignatedSize: 2, strategicEmerging: 3 });
  });

  test('is found below a title, a unit line and blank rows, in any order of columns', () => {
    const rows = [
      ['申报企业汇总表'],
      [],
      ['填报单位：某局', null, '单位：元'],
      ['序号', '规上', '企业名称'],
      [1, '是', '甲'],
    ];
    const found = header(rows, { merges: ['A1:C1'] });
    expect(found?.rows).toEqual([4]);
    expect(found?.unitLine).toMatchObject({ unit: '元', row: 3, column: 3 });
    expect(columnsOf(rows)).toEqual({ name: 3, aboveDesignatedSize: 2 });
  });

  test('of two rows is joined through merged cells', () => {
    const rows = [
      ['企业名称', '是否', null, '收入', null],
      [null, '规上', '战新', '年销售收入', '销售收入年度'],
      ['甲', '是', '否', 1, 2024],
    ];
    const found = header(rows, { merges: ['A1:A2', 'B1:C1', 'D1:E1'] });
    expect(found?.rows).toEqual([1, 2]);
    expect([...(found?.columns.keys() ?? [])].sort()).toEqual(
      ['aboveDesignatedSize', 'name', 'salesWan', 'salesYear', 'strategicEmerging'].sort(),
    );
  });

  test('joins an upper and a lower cell into one title', () => {
    const rows = [
      ['名称', '上年度', null],
      [null, '研发统计数', '其他'],
    ];
    expect(columnsOf(rows, { merges: ['A1:A2', 'B1:C1'] })).toEqual({ name: 1, rdStatisticsWan: 2 });
  });

  test('takes in a row of units below it', () => {
    const rows = [
      ['名称', '年销售收入', '规上'],
      [null, '（元）', null],
      ['甲', 1, '是'],
    ];
    const found = header(rows);
    expect(found?.rows).toEqual([1, 2]);
    expect(found?.columns.get('salesWan')).toMatchObject({ unit: '元', header: '年销售收入（元）' });
  });

  test('never takes in the first record', () => {
    const rows = [
      ['名称', '年销售收入', '规上'],
      ['甲', null, '是'],
    ];
    expect(header(rows)?.rows).toEqual([1]);
  });

  test('is absent when only one column is named', () => {
    expect(
      header([
        ['名称', '甲'],
        ['乙', '丙'],
      ]),
    ).toBeUndefined();
    expect(header([])).toBeUndefined();
  });

  test('with two columns for one thing is in doubt', () => {
    const found = header([['信用代码', '名称', '统一社会信用代码', '规上']]);
    expect(found?.columns.has('creditCode')).toBe(false);
    expect(found?.doubtful).toMatchObject([{ ids: ['creditCode'], headers: [{ column: 1 }, { column: 3 }] }]);
  });

  test('that fits two columns of the table is in doubt', () => {
    const found = findHeader(sheet('孵化与中介', [['信用代码', '事项', '年度']]), definitionOf('incubation'));
    expect(found?.doubtful).toMatchObject([
      { ids: ['bodyCode', 'enterpriseCode'], headers: [{ column: 1 }] },
    ]);
  });

  test('under a merge over the whole sheet is still searched', () => {
    expect(header([['名称', '规上']], { merges: ['A1:XFD1048576'] })?.rows).toEqual([1]);
  });
});

test.each([
  ['年销售收入(美元)', '美元'],
  ['年销售收入(人民币元)', '元'],
  ['年销售收入(单位:亿元)', '亿元'],
  ['占比(%)', '%'],
  ['占比(‰)', '‰'],
  ['县(市、区)', undefined],
  ['年度', undefined],
])('the unit of %s is %s', (text, unit) => {
  expect(readHeader(text).unit).toBe(unit);
});

test.each([
  ['单位：万元', '万元'],
  ['金额单位: 元', '元'],
  ['2025年奖补汇总表（单位：亿元）', '亿元'],
  ['单位：家、万元', '万元'],
  ['填报单位：某某科技局', undefined],
  ['单位：某某科技局', undefined],
  ['申报单位', undefined],
])('the line %s declares %s', (text, unit) => {
  expect(unitLine(text)).toBe(unit);
});
