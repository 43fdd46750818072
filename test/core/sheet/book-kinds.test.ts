import { expect, test } from 'vitest';
import { exampleBook } from '../../../core/report/rules/example-book.js';
import type { RuleExample } from '../../../core/rules/rule.js';
import { kindOf } from '../../../core/sheet/book-kinds.js';
import { book, sheet } from './build-sheet.js';

test.each<[string, RuleExample['rows']]>([
  ['奖补', { batch: [{}] }],
  ['奖补', { batch: [{}], indicatorWeights: [{}] }],
  ['提案', { proposals: [{}] }],
  ['提案', { proposals: [{}], meetings: [] }],
])('a book of kind %s is known by its tables %o', (name, rows) => {
  expect(kindOf(exampleBook({ rows })).name).toBe(name);
});

const proposalHeader = ['类别', '届', '次', '编号', '案由', '提案人', '提出方式', '交办时间', '承办单位'];

test.each([
  ['提案', sheet('Sheet1', [proposalHeader])],
  ['提案', sheet('建议提案', [['2025年台账']])],
  ['指标', sheet('附件', [['类别', '指标', '权重']])],
  ['奖补', sheet('Sheet1', [['甲', '乙']])],
])('of kind %s is a book with the one sheet %o', (name, only) => {
  expect(kindOf(book(only)).name).toBe(name);
});

test('what explains findings and sets rules makes no book an award book', () => {
  const shared = [
    sheet('核实说明', [['规则', '位置', '说明']]),
    sheet('规则设置', [['规则', '处理', '理由', '决定人', '日期']]),
  ];
  expect(kindOf(book(...shared, sheet('建议提案', [proposalHeader]))).name).toBe('提案');
  expect(kindOf(book(...shared, sheet('指标体系', [['类别', '指标', '权重']]))).name).toBe('指标');
});
