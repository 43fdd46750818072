import { expect, test } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.js';
import { carriedEntries, readEntry } from '../../../workbook/books/carried-rows.js';

function carried(cell: Omit<Cell, 'row' | 'column'>, factor = '1', date1904 = false) {
  const row = new Map([['x', { cell: { row: 1, column: 1, ...cell }, factor }]]);
  return carriedEntries(new Map([['t', [row]]]), date1904)['t']?.[0]?.['x'];
}

test.each<[string, Omit<Cell, 'row' | 'column'>, object]>([
  ['a text', { value: ' 约300', text: ' 约300' }, { kind: 'text', text: ' 约300' }],
  ['a number', { value: 0.1, text: '0.1' }, { kind: 'number', value: '0.1', format: 'General' }],
  [
    'a percentage',
    { value: 0.05, text: '5%', numberFormat: '0%' },
    { kind: 'number', value: '0.05', format: '0%' },
  ],
  [
    'a date',
    { value: 45_000, text: '2023-03-15', numberFormat: 'yyyy-mm-dd', isDate: true },
    { kind: 'number', value: '45000', format: 'yyyy-mm-dd' },
  ],
  ['a truth value', { value: true, text: 'TRUE' }, { kind: 'text', text: 'TRUE' }],
  ['an error value', { value: { error: '#REF!' }, text: '#REF!' }, { kind: 'error', value: '#REF!' }],
  ['a rarer error value', { value: { error: '#NUM!' }, text: '#NUM!' }, { kind: 'text', text: '#NUM!' }],
  ['the result of a formula', { value: 3, text: '3', formula: '1+2' }, { kind: 'number', value: '3' }],
  ['a formula without result', { text: '', formula: 'A1' }, { kind: 'text', text: '=A1' }],
])('%s is written as it stands', (_, cell, plan) => {
  expect(carried(cell)).toMatchObject(plan);
});

test.each<[string, Omit<Cell, 'row' | 'column'>, object]>([
  ['a number', { value: 3_500_000.5, text: '3500000.5' }, { kind: 'number', value: '350.00005' }],
  ['a number typed as text', { value: '３,500,000', text: '３,500,000' }, { kind: 'text', text: '350' }],
  ['a text with its own unit', { value: '350万元', text: '350万元' }, { kind: 'text', text: '350万元' }],
  ['a text that is no number', { value: '待定', text: '待定' }, { kind: 'text', text: '待定' }],
])('%s in 元 becomes 万元, unless it names its unit', (_, cell, plan) => {
  expect(carried(cell, '0.0001')).toMatchObject(plan);
});

test('a date of the 1904 system keeps its day', () => {
  const cell = { value: 43_538, text: '2023-03-15', isDate: true };
  expect(carried(cell, '1', true)).toMatchObject({ kind: 'date', value: '2023-03-15' });
});

test.each<[string, { cell: Omit<Cell, 'row' | 'column'>; value?: string | boolean }, unknown]>([
  ['a text that was cleaned', { cell: { value: ' 文峰 区', text: ' 文峰 区' }, value: '文峰区' }, '文峰区'],
  ['yes', { cell: { value: '√', text: '√' }, value: true }, '是'],
  ['no', { cell: { value: '否', text: '否' }, value: false }, '否'],
  ['what could not be read', { cell: { value: '约300', text: '约300' } }, { kind: 'text', text: '约300' }],
])('%s is written as it was read, else as it stands', (_, { cell, value }, written) => {
  const carriedCell = {
    cell: { row: 1, column: 1, ...cell },
    factor: '1',
    ...(value !== undefined && { value }),
  };
  expect(readEntry(new Map([['x', carriedCell]]), false)).toEqual({ x: written });
});
