import { describe, expect, test } from 'vitest';
import { faults, filledText } from './filling.js';

describe('value helpers', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['{{金额 数}}', { 数: '1320' }, '1320'],
    ['{{金额 数}}', { 数: '249.9995' }, '249.9995'],
    ['{{金额 数}}', { 数: '5.00' }, '5'],
    ['{{金额 数}}', { 数: '0' }, '0'],
    ['{{金额 数}}', { 数: 15 }, '15'],
    ['{{元 数}}', { 数: '220' }, '2200000'],
    ['{{元 数}}', { 数: '249.99951' }, '2499995.10'],
    ['{{元 数}}', { 数: '0.0000005' }, '0.01'],
    ['{{元 数}}', { 数: '0.0000004' }, '0'],
    ['{{大写 数}}', { 数: '1320' }, '人民币壹仟叁佰贰拾万元整'],
    ['{{大写 数}}', { 数: '0.0000005' }, '人民币壹分'],
    ['{{日期 日}}', { 日: '2025-08-09' }, '2025年8月9日'],
    ['{{日期区间 始 终}}', { 始: '2025-08-19', 终: '2025-08-25' }, '2025年8月19日—8月25日'],
    ['{{日期区间 始 终}}', { 始: '2025-12-30', 终: '2026-01-07' }, '2025年12月30日—2026年1月7日'],
    ['{{日期区间 始 终}}', { 始: '2025-08-19', 终: '2025-08-19' }, '2025年8月19日'],
    ['{{序号 位}}', { 位: 0 }, '1'],
  ])('%s of %j is %s', (template, data, text) => {
    expect(filledText(template, data)).toBe(text);
  });

  test.each<[string, unknown]>([
    ['金额', '1,320'],
    ['金额', '约300'],
    ['金额', '-1'],
    ['元', '1e3'],
    ['大写', '十万'],
    ['大写', '1000000000000'],
    ['日期', '2025-02-30'],
    ['日期', '2025年8月19日'],
    ['序号', '-1'],
    ['序号', 'a'],
  ])('%s refuses %s', (helper, value) => {
    expect(faults(`{{${helper} 值}}`, { 值: value })).toEqual([
      `template-argument-kind 1:${helper.length + 4} ${value}`,
    ]);
  });

  test('a helper tells of a missing or empty argument, of too few and too many', () => {
    expect(faults('{{日期 日}}', { 日: null })).toEqual(['template-value-missing 1:6']);
    expect(faults('{{日期区间 日}}', { 日: '2025-08-19' })).toEqual(['template-argument-count 1:1 日期区间']);
    expect(faults('{{日期 日 日}}', { 日: '2025-08-19' })).toEqual(['template-argument-count 1:1 日期']);
    expect(faults('{{日期 日 格式=1}}', { 日: '2025-08-19' })).toEqual([
      'template-argument-unknown 1:8 格式',
    ]);
  });
});
