import { describe, expect, test } from 'vitest';
import {
  awardBook,
  check,
  codeOf,
  enterpriseHeaders,
  enterpriseRecord,
  found,
  withEnterprises,
} from '../award-book.js';
import { book, type Entry, error, formula, sheet } from '../build-sheet.js';

describe('rows', () => {
  const enterprises = (rows: readonly (readonly Entry[])[], merges: readonly string[] = []) =>
    withEnterprises(sheet('企业库', [enterpriseHeaders, ...rows], { merges }));

  test.each<[string, readonly Entry[], string]>([
    ['a sum row', ['合计', null, null, null, null, '3'], '合计行'],
    ['a sum row of one county', ['文峰区小计'], '小计行'],
    ['a sum row labelled further right', [null, '总计：'], '总计行'],
    ['a note', ['注：以上企业均已核对。'], '说明行'],
    ['a note without a mark', ['以上企业均已核对'], '说明行'],
    ['a signature line', ['填表人：某', null, '审核人：某'], '说明行'],
    ['a header printed again', enterpriseHeaders, '重复的表头'],
  ])('%s is ignored with its reason', (_, row, reason) => {
    const snapshot = enterprises([enterpriseRecord(1), row, enterpriseRecord(2)]);
    const table = check(snapshot).tables.get('enterprises');
    expect(found(snapshot)).toEqual([]);
    expect(table?.ignoredRows).toEqual([{ row: 3, reason }]);
    expect(table?.rows.map(({ row: number }) => number)).toEqual([2, 4]);
  });

  test('a record whose remark says 合计 stays a record', () => {
    const rows = [
      [...enterpriseHeaders, '备注'],
      [...enterpriseRecord(1), '合计'],
    ];
    expect(check(withEnterprises(sheet('企业库', rows))).tables.get('enterprises')?.rows).toHaveLength(1);
  });

  test('an enterprise whose name begins like a note stays a record', () => {
    const rows = [[null, '注塑样例厂']];
    expect(check(enterprises(rows)).tables.get('enterprises')?.rows).toHaveLength(1);
  });

  test('a lone code is a record with everything missing', () => {
    const cells = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `required 企业库!${letter}2`);
    expect(found(enterprises([[codeOf(1)]]))).toEqual(cells);
  });

  test('serial numbers filled in below the table are no records', () => {
    const rows = [['序号', ...enterpriseHeaders], [1, ...enterpriseRecord(1)], [2], [3, ' ', '\u200B', '']];
    expect(found(withEnterprises(sheet('企业库', rows)))).toEqual([]);
  });

  test('an unreadable merged cell is one finding, not one a row', () => {
    const rows = [enterpriseRecord(1, '外地'), enterpriseRecord(2, null), enterpriseRecord(3, null)];
    expect(found(enterprises(rows, ['D2:D4']))).toEqual(['region-unknown 企业库!D2']);
  });

  test('a merged amount does not count twice: it stays with its first row', () => {
    const rows = [
      ['信用代码', '研发年度', '研发费用', '费用来源', '首次享受补助', '当年已享受补助'],
      [codeOf(1), 2024, 400, '加计扣除', '否', '否'],
      [codeOf(1), 2023, null, '加计扣除', '否', '否'],
    ];
    const { sheets } = awardBook();
    const merged = sheet('研发', rows, { merges: ['C2:C3'] });
    expect(found(book(...sheets.map((each) => (each.name === '研发' ? merged : each))))).toEqual([
      'required 研发!C3',
    ]);
  });

  test('a blank of spaces is quoted as what stands there', () => {
    const { findings } = check(awardBook({ enterprises: [{ name: ' \u200B' }] }));
    expect(findings).toMatchObject([
      { rule: 'required', actual: ' \u200B', place: { cell: 'B2', column: '名称*' } },
    ]);
  });

  test('error values and formulas without result are told in sum rows too', () => {
    const rows = [
      [...enterpriseHeaders, '上年度研发统计数'],
      [...enterpriseRecord(1), 5],
      ['合计', null, null, null, null, null, null, null, error('#REF!')],
      ['合计', null, null, null, null, null, null, null, formula('SUM(I2)')],
    ];
    expect(found(withEnterprises(sheet('企业库', rows)))).toEqual([
      'cell-error 企业库!I3',
      'formula-uncached 企业库!I4',
    ]);
  });
});
