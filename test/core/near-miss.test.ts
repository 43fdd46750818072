import { expect, test } from 'vitest';
import { nearMiss } from '../../core/near-miss.js';

test.each<[string, string[], string | undefined]>([
  ['企业名', ['企业名称', '金额'], '企业名称'],
  ['名称', ['企业名称', '金额'], '企业名称'],
  ['企业名成', ['企业名称'], '企业名称'],
  ['年', ['金额'], undefined],
  ['年度', ['金额'], undefined],
  // Two equally near: no guess.
  ['甲额', ['金额', '总额'], undefined],
  ['金额', [], undefined],
  // Three of six edits is the most that is offered.
  ['abcdef', ['abcxyz'], 'abcxyz'],
  ['abcdef', ['abwxyz'], undefined],
])('%s of %j is probably %s', (name, candidates, meant) => {
  expect(nearMiss(name, candidates)).toBe(meant);
});

test('a name further off than the most edits is not offered', () => {
  expect(nearMiss('abcdef', ['abcxyz'], 3)).toBe('abcxyz');
  expect(nearMiss('abcdef', ['abcxyz'], 2)).toBeUndefined();
});
