import { expect, test } from 'vitest';
import { groupBy } from '../../core/group-by.js';

const words = ['b1', 'a1', '', 'b2'];
const initial = (word: string) => (word === '' ? undefined : word.charAt(0));

test('keeps the order of keys and items, and leaves out an item without its key', () => {
  expect([...groupBy(words, initial)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('gathers what is made of each item', () => {
  expect([...groupBy(words, initial, (word) => word.charAt(1))]).toEqual([
    ['b', ['1', '2']],
    ['a', ['1']],
  ]);
});

test('no items make no group', () => {
  expect(groupBy([], initial).size).toBe(0);
});
