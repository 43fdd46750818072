import { describe, expect, test } from 'vitest';
import { awardBook, check, codeOf, found } from '../award-book.js';
import { book, type Entry, formula, sheet } from '../build-sheet.js';

const title = ['年度', '信用代码', '条款', '应得', '核定'];

/** 台账 with amounts of 10, 20, 30 … in D and E, and sum rows as given: `[label, value]`. */
function ledger(rows: readonly (number | readonly [string, Entry])[], unit = '') {
  const headers = title.map((text, index) => (index > 2 ? `${text}${unit}` : text));
  const body = rows.map((row, index): readonly Entry[] =>
    typeof row === 'number' ? [2020 + index, codeOf(1), '1-2', row, row] : [row[0], null, null, row[1], null],
  );
  const { sheets } = awardBook();
  return book(...sheets.map((each) => (each.name === '台账' ? sheet('台账', [headers, ...body]) : each)));
}

describe('a sum row', () => {
  test.each<[string, Parameters<typeof ledger>[0]]>([
    ['the sum of all above', [10, 20, ['合计', 30]]],
    ['the sum of decimals', [0.1, 0.2, ['合计', 0.1 + 0.2]]],
    ['a subtotal of the rows since the last one', [10, ['小计', 10], 20, 5, ['小计', 25], ['合计', 35]]],
    ['a subtotal above its rows', [['小计', 30], 10, 20]],
    ['a total at the top', [['合计', 30], 10, 20]],
    ['totals of blocks', [10, ['合计', 10], 20, ['合计', 20]]],
    ['a text total that can be read', [10, 20, ['合计', '30']]],
    ['a total left blank', [10, 20, ['合计', null]]],
    ['a dash', [10, 20, ['合计', '—']]],
    ['nothing to sum', [['合计', 0]]],
  ])('is right as %s', (_, rows) => {
    expect(found(ledger(rows))).toEqual([]);
  });

  test.each<[string, Parameters<typeof ledger>[0], string]>([
    ['below the sum', [10, 20, ['合计', 29.99]], 'D4'],
    ['above the sum', [10, 20, ['合计', 30.01]], 'D4'],
    ['of the last block where subtotals are', [10, ['小计', 10], 20, ['小计', 20], ['合计', 20]], 'D6'],
    ['a subtotal of everything', [10, ['小计', 10], 20, ['小计', 30], ['合计', 30]], 'D5'],
  ])('is wrong: %s', (_, rows, cell) => {
    expect(found(ledger(rows))).toEqual([`total-mismatch 台账!${cell}`]);
  });

  test('whose SUM leaves the last rows out names them (US-05)', () => {
    const { findings } = check(ledger([10, 20, 5, 5, ['合计', formula('SUM(D2:D3)', 30)]]));
    expect(findings).toEqual([
      {
        rule: 'total-mismatch',
        severity: 'mandatory',
        place: { kind: 'sheet', sheet: '台账', cell: 'D6', column: '应得' },
        actual: '30',
        facts: {
          total: '30',
          sum: '40',
          difference: '-10',
          formula: 'SUM(D2:D3)',
          omitted: 'D4、D5',
          omittedCount: '2',
        },
      },
    ]);
  });

  test.each([
    ['SUM(D2:D4)', ''],
    ['SUM(D2,D3)', 'D4'],
    ['SUBTOTAL(9, D2:D3)', 'D4'],
    ['SUBTOTAL(109,$D$2:$D$3)', 'D4'],
    ['D2+D3', ''],
    ['SUM(其他!D2:D3)', ''],
  ])('with the formula %s omits %j', (text, omitted) => {
    const { findings } = check(ledger([10, 20, 5, ['合计', formula(text, 30)]]));
    expect(findings).toMatchObject([{ rule: 'total-mismatch', facts: { omitted } }]);
  });

  test('is counted in the sheet’s own unit', () => {
    expect(found(ledger([100_000, 200_000, ['合计', 300_000]], '(元)'))).toEqual([]);
    const { findings } = check(ledger([100_000, 200_000, ['合计', 300_001]], '(元)'));
    expect(findings).toMatchObject([{ facts: { total: '300001', sum: '300000', difference: '1' } }]);
  });

  test('waits for parts that cannot be read', () => {
    const rows = ledger([10, 20, ['合计', 30]]);
    const broken = rows.sheets.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        each.name === '台账' && cell.row === 3 && cell.column > 3
          ? { ...cell, value: '约20', text: '约20' }
          : cell,
      ),
    }));
    expect(found(book(...broken))).toEqual(['number-form 台账!D3', 'number-form 台账!E3']);
  });
});
