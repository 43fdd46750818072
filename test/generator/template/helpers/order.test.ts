import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../core/decimal.js';
import { outcomeOf, resultOf } from './call-helper.js';

describe('helpers for order', () => {
  test.each<[string, string[], string[]]>([
    ['从高到低', ['2', '10', '9.5', '-1'], ['10', '9.5', '2', '-1']],
    ['从低到高', ['2', '10', '9.5', '-1'], ['-1', '2', '9.5', '10']],
    [
      '按县区',
      ['滑县', '市本级', '林州市', '示范区', '文峰区'],
      ['林州市', '滑县', '文峰区', '示范区', '市本级'],
    ],
    ['按县区', ['沁阳县', '安阳县', '市本级', '沁阳县'], ['安阳县', '沁阳县', '沁阳县', '市本级']],
    ['按姓氏笔画', ['孔某', '王某', '仇某', '文某', '尤某'], ['王某', '尤某', '仇某', '文某', '孔某']],
    ['按姓氏拼音', ['仇某', '秦某', '单某', '邵某'], ['秦某', '仇某', '单某', '邵某']],
  ])('%s puts %j in order', (name, given, ordered) => {
    expect(resultOf(name, [given])).toEqual(ordered);
    expect(resultOf(name, [given.map((值) => ({ 值 })), '值'])).toEqual(ordered.map((值) => ({ 值 })));
  });

  test('rows that are equal stay as they were', () => {
    const rows = [
      { 数: '1', 名: '甲' },
      { 数: '2', 名: '乙' },
      { 数: '1.0', 名: '丙' },
    ];
    expect(resultOf('从高到低', [rows, '数'])).toEqual([rows[1], rows[0], rows[2]]);
    expect(resultOf('从低到高', [rows, '数'])).toEqual([rows[0], rows[2], rows[1]]);
  });

  test('a former name of a region stands where the region does', () => {
    expect(resultOf('按县区', [['安阳县', '林县']])).toEqual(['林县', '安阳县']);
  });

  test('names that cannot be placed are refused with row and character', () => {
    expect(outcomeOf('按姓氏笔画', [['张三', '李𠀀', ' ']])).toEqual({
      refused: '第2行的「李𠀀」中，「𠀀」不在汉字表里，排不出次序；第3行的「␣」里没有字',
    });
    expect(outcomeOf('按姓氏拼音', [['Smith']])).toEqual({
      refused: '第1行的「Smith」中，「S」不在汉字表里，排不出次序',
    });
  });

  test('without the house data they say what is not there', () => {
    expect(outcomeOf('按县区', [['滑县']], {}, {})).toEqual({ refused: '这里没有装入县（市、区）名单' });
    expect(outcomeOf('按姓氏笔画', [['张三']], {}, {})).toEqual({ refused: '这里没有装入汉字的笔画和读音' });
  });
});

test('what is put in order is a permutation, and by number each is no less than the next', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }).map(String)), (values) => {
      const sorted = resultOf('从高到低', [values]) as string[];
      expect([...sorted].sort()).toEqual([...values].sort());
      expect(sorted.slice(1).every((value, index) => compare(sorted[index] ?? '', value) >= 0)).toBe(true);
    }),
  );
});

test('a name that the house does not list is doubted, the city itself is not', () => {
  expect(outcomeOf('按县区', [['沁阳县', '安阳县', '沁阳县']])).toMatchObject({
    doubt: '「沁阳县」不在本市县（市、区）名单中，排在最后',
  });
  expect(outcomeOf('按县区', [['市本级', '安阳县']])).not.toHaveProperty('doubt');
});
