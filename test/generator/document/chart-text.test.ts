import { expect, test } from 'vitest';
import { chart } from '../../../generator/document/build/body.js';
import { chartWords } from '../../../generator/document/chart-text.js';
import { documentText } from '../../../generator/document/document-text.js';

const subjects = chart(
  'column',
  '创新主体情况',
  ['高新技术企业', '中试基地'],
  [
    ['本期', '303', '2'],
    ['基期', '87', ''],
  ],
  { unit: '家' },
);

test('a chart in words has every figure, and says where there is none', () => {
  expect(chartWords(subjects)).toBe(
    '柱形图：创新主体情况。单位：家。本期：高新技术企业303，中试基地2；基期：高新技术企业87，中试基地没有数。',
  );
});

test.each([
  ['bar', '条形图：甲。系列：乙1.50。'],
  ['line', '折线图：甲。系列：乙1.50。'],
  ['pie', '饼图：甲。系列：乙1.50。'],
] as const)('a %s without unit names none', (shape, words) => {
  expect(chartWords(chart(shape, '甲', ['乙'], [['系列', '1.50']]))).toBe(words);
});

test('a text that is no number is no figure', () => {
  expect(chartWords(chart('bar', '甲', ['乙'], [['系列', '约3']]))).toBe('条形图：甲。系列：乙没有数。');
});

test('the text of a document has the chart as a table above its caption', () => {
  expect(documentText({ elements: [subjects] }).split('\n')).toEqual([
    '家\t本期\t基期',
    '高新技术企业\t303\t87',
    '中试基地\t2\t',
    '创新主体情况',
  ]);
});
