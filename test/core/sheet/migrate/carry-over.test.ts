import { describe, expect, test } from 'vitest';
import { awardTables } from '../../../../core/sheet/award-tables/index.js';
import type { SheetSnapshot } from '../../../../core/sheet/cell.js';
import { carryOver } from '../../../../core/sheet/migrate/carry-over.js';
import {
  awardBook,
  codeOf,
  enterpriseHeaders,
  enterpriseRecord,
  regions,
  withEnterprises,
} from '../award-book.js';
import { book, type Entry, formula, sheet } from '../build-sheet.js';

function carry(...sheets: readonly SheetSnapshot[]) {
  return carryOver(book(...sheets), awardTables, regions);
}

function enterprises(...rows: readonly (readonly Entry[])[]): readonly SheetSnapshot[] {
  return withEnterprises(sheet('企业库', rows)).sheets;
}

/** The values of one column as carried. */
function values(rows: ReturnType<typeof carry>['rows'], table: string, column: string) {
  return rows.get(table)?.map((row) => row.get(column)?.cell.value);
}

describe('rows carried over', () => {
  test('keep what was typed, also what cannot be read, and leave blanks blank', () => {
    const record = enterpriseRecord(1);
    const { rows, leftBehind, findings } = carry(
      ...enterprises(
        [...enterpriseHeaders, '年销售收入', '销售收入年度'],
        [...record, '约300'],
        [...enterpriseRecord(2), null],
      ),
    );
    expect(values(rows, 'enterprises', 'salesWan')).toEqual(['约300', undefined]);
    expect(values(rows, 'enterprises', 'creditCode')).toEqual([codeOf(1), codeOf(2)]);
    expect(leftBehind).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('are found by other headers in another order, and words of a merged cell go to each row', () => {
    const headers = [
      '县区',
      '企业名称',
      '信用代码',
      '主体类型',
      '辖区类型',
      '是否规上',
      '是否战新',
      '是否纳统',
    ];
    const row = (region: Entry, serial: number): Entry[] => [
      region,
      `样例${serial}`,
      codeOf(serial),
      '企业',
      '区',
      '否',
      '否',
      '否',
    ];
    const old = sheet('申报企业', [['汇总表'], headers, row('文峰区', 1), row(null, 2)], {
      merges: ['A3:A4'],
    });
    const others = awardBook().sheets.filter(({ name }) => name !== '企业库');
    const { rows, leftBehind } = carry(old, ...others);
    expect(values(rows, 'enterprises', 'region')).toEqual(['文峰区', '文峰区']);
    expect(leftBehind).toEqual([{ kind: 'above', sheet: '申报企业', what: '', count: 1 }]);
  });

  test('keep the unit of the old header beside their cells', () => {
    const { rows } = carry(
      ...enterprises([...enterpriseHeaders, '年销售收入(元)'], [...enterpriseRecord(1), 50_000_000]),
    );
    expect(rows.get('enterprises')?.[0]?.get('salesWan')?.factor).toBe('0.0001');
    expect(rows.get('enterprises')?.[0]?.get('name')?.factor).toBe('1');
  });

  test('take the places of explanations along to where the cells go', () => {
    const ledger = awardBook().sheets.find(({ name }) => name === '台账');
    if (ledger === undefined) throw new Error('No ledger');
    // The ledger of the first form had no 事项: 应得 stood in column D.
    const old = sheet('台账', [
      ['历年台账'],
      ['年度', '信用代码', '条款', '应得', '核定'],
      [2023, codeOf(1), '1-2', 15, 15],
    ]);
    const { sheets } = awardBook({
      explanations: [
        { rule: 'unit-slip', place: '台账!D3', explanation: '凭证3号' },
        { rule: 'unit-slip', place: '台账!Z9', explanation: '凭证4号' },
      ],
    });
    const { rows } = carry(...sheets.map((each) => (each.name === '台账' ? old : each)));
    expect(values(rows, 'explanations', 'place')).toEqual(['台账!E2', '台账!Z9']);
  });
});

describe('what is left behind', () => {
  test('is listed with its contents counted: columns, sum rows, notes, sheets, formulas', () => {
    const sum = formula('SUM(I2:I3)', 1200);
    const sheets = enterprises(
      [...enterpriseHeaders, '年销售收入', '联系人'],
      [...enterpriseRecord(1), formula('600', 600), '综合科'],
      [...enterpriseRecord(2), 600, null, '列外'],
      ['合计', null, null, null, null, null, null, null, sum],
    );
    const { rows, leftBehind } = carry(
      ...sheets,
      sheet('备忘', [['甲', '乙']]),
      sheet('空表', []),
      sheet('口径说明', [['x']]),
    );
    expect(rows.get('enterprises')).toHaveLength(2);
    expect(leftBehind).toEqual([
      { kind: 'formula', sheet: '企业库', what: 'I 列「年销售收入」', count: 1 },
      { kind: 'column', sheet: '企业库', what: 'J 列「联系人」', count: 1 },
      { kind: 'column', sheet: '企业库', what: 'K 列', count: 1 },
      { kind: 'row', sheet: '企业库', what: '第4行（合计行）', count: 2 },
      { kind: 'sheet', sheet: '备忘', count: 2 },
    ]);
  });

  test('names macros and links to other workbooks', () => {
    const snapshot = { ...awardBook(), hasMacros: true, hasExternalLinks: true };
    expect(carryOver(snapshot, awardTables, regions).leftBehind).toEqual([
      { kind: 'macros', count: 1 },
      { kind: 'links', count: 1 },
    ]);
  });
});

test('a header with two meanings, or a missing table, is a finding', () => {
  const doubled = carry(...enterprises([...enterpriseHeaders, '规上'], enterpriseRecord(1)));
  expect(doubled.findings).toMatchObject([{ rule: 'header-ambiguous', severity: 'mandatory' }]);
  const { sheets } = awardBook();
  const missing = carry(...sheets.filter(({ name }) => name !== '台账'));
  expect(missing.findings).toMatchObject([{ rule: 'sheet-missing', severity: 'mandatory' }]);
});
