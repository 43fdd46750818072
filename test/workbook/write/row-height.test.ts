import { describe, expect, test } from 'vitest';
import type { CellPlan } from '../../../workbook/write/plan.js';
import { rowHeight } from '../../../workbook/write/row-height.js';

const text = (words: string, style: Partial<CellPlan> = {}): CellPlan =>
  ({ kind: 'text', text: words, ...style }) as CellPlan;

describe('rowHeight', () => {
  test.each<[string, CellPlan[], number | undefined]>([
    ['no cell', [], undefined],
    ['a text that fits its column', [text('四个汉字', { wrap: true })], undefined],
    ['a long text that does not wrap', [text('字'.repeat(30))], undefined],
    [
      'a wrapped text of ten characters in a column of ten digits',
      [text('字'.repeat(10), { wrap: true })],
      47.5,
    ],
    ['a wrapped text with line breaks', [text('甲\n乙\n丙', { wrap: true })], 47.5],
    ['a header of one line', [text('名称', { style: 'header' })], 18.5],
    ['a header of two lines', [text('年销售收入(万元)', { style: 'header-required' })], 33],
    ['a sheet title', [text('企业奖补工作簿', { style: 'title' })], 28],
    ['the longest of several cells', [text('甲', { wrap: true }), text('字'.repeat(8), { wrap: true })], 33],
  ])('gives %s the height it needs', (_, cells, height) => {
    expect(rowHeight(cells, [10, 10])).toBe(height);
  });
});
