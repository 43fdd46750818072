import { describe, expect, test } from 'vitest';
import { textOf } from '../../../core/sheet/read-table.js';
import { check, codeOf, found, withEnterprises } from './award-book.js';
import { sheet } from './build-sheet.js';

describe('a county form (US-01)', () => {
  const rows = [
    ['2025年度申报企业汇总表'],
    ['填报单位：文峰区', null, null, null, null, null, null, null, '单位：万元'],
    ['县区', '基本情况', null, null, null, null, null, null, '财务', null],
    [null, '名称', '信用代码', '主体类型', '辖区类型', '规上', '战新', '纳统', '年销售收入', '销售收入年度'],
    ['文峰区', '甲', codeOf(1), '企业', '区', '是', '否', '否', 500, 2024],
    [null, '乙', codeOf(2), '企业', '区', '是', '否', '否', 600, 2024],
    [null, '丙', codeOf(3), '企业', '区', '是', '否', '否', 700, 2024],
    [null, '小计', null, null, null, null, null, null, 1800],
    ['滑县', '丁', codeOf(4), '企业', '县', '是', '否', '否', 800, 2024],
    [],
    [null, '戊', codeOf(5), '企业', '县', '是', '否', '否', 900, 2024],
    ['合 计', null, null, null, null, null, null, null, 3500],
    ['注：销售收入为上年度数。'],
    ['填表人：', null, null, '审核人：'],
  ];
  const parts = {
    merges: ['A1:J1', 'A3:A4', 'B3:H3', 'I3:J3', 'A5:A8', 'A9:A11', 'A12:C12', 'A13:J13'],
    hiddenRows: [2, 6, 7, 9, 12],
  };
  const form = withEnterprises(sheet('企业库', rows, parts));
  const table = check(form).tables.get('enterprises');

  test('has no finding and a record for each enterprise', () => {
    expect(found(form)).toEqual([]);
    expect(table?.rows.map((row) => textOf(row, 'name'))).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  test('fills the merged region down, at each row’s own address', () => {
    const regionsRead = table?.rows.map((row) => row.cells.get('region'));
    expect(regionsRead?.map((cell) => `${cell?.address} ${cell?.value}`)).toEqual([
      'A5 文峰区',
      'A6 文峰区',
      'A7 文峰区',
      'A9 滑县',
      'A11 滑县',
    ]);
  });

  test('shows header rows, unit, hidden records and every ignored row with its reason', () => {
    expect(table?.headerRows).toEqual([3, 4]);
    expect(table?.columns.get('salesWan')).toMatchObject({ column: 9, unit: '万元' });
    expect(table?.hiddenRows).toEqual([6, 7, 9]);
    expect(table?.ignoredRows).toEqual([
      { row: 8, reason: '小计行' },
      { row: 12, reason: '合计行' },
      { row: 13, reason: '说明行' },
      { row: 14, reason: '说明行' },
    ]);
  });

  test('without its header says so once and gives no table', () => {
    const headless = withEnterprises(
      sheet(
        '企业库',
        rows.map((row, index) => (index === 2 || index === 3 ? [] : row)),
      ),
    );
    const { tables, findings } = check(headless);
    expect(tables.has('enterprises')).toBe(false);
    expect(findings).toEqual([
      {
        rule: 'header-missing',
        severity: 'mandatory',
        place: { kind: 'sheet', sheet: '企业库' },
        facts: {
          columns:
            '「统一社会信用代码」「名称」「主体类型」「所属县区」「辖区类型」「规上」「战新」「纳入研发统计」',
        },
      },
    ]);
  });
});
