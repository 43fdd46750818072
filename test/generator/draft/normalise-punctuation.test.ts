import { describe, expect, test } from 'vitest';
import { normalisePunctuation } from '../../../generator/draft/normalise-punctuation.js';

describe('half-width marks between Chinese characters become full-width, and nothing else', () => {
  test.each([
    ['附件:名单', '附件：名单'],
    ['各县(市、区)人民政府,市直各单位:', '各县（市、区）人民政府，市直各单位：'],
    ['比例1:1,金额12,000元', '比例1:1，金额12,000元'],
    ['增长9.4%,高于全省', '增长9.4%，高于全省'],
    ['时间9:30', '时间9:30'],
    ['(2025年6月26日通过)', '（2025年6月26日通过）'],
    ['第3条(a)', '第3条（a）'],
    ['f(x)=1', 'f(x)=1'],
    ['网址http://a.cn/b', '网址http://a.cn/b'],
    ['第178号', '第178号'],
  ])('%s', (text, expected) => {
    expect(normalisePunctuation(text, 1).text).toBe(expected);
  });

  test('each change has its line and place', () => {
    expect(normalisePunctuation('附件:(甲)', 7).changes).toEqual([
      { line: 7, column: 3, from: ':', to: '：' },
      { line: 7, column: 4, from: '(', to: '（' },
      { line: 7, column: 6, from: ')', to: '）' },
    ]);
  });
});
