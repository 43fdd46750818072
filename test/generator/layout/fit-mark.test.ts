import { expect, test } from 'vitest';
import { fitMark } from '../../../generator/layout/fit-mark.js';

test.each([
  ['as wide as the room', 10, 480, 48, { size: 48, scale: 100 }],
  ['a little wider: narrower', 10, 479, 48, { size: 48, scale: 99 }],
  ['at the narrowest', 10, 288, 48, { size: 48, scale: 60 }],
  ['beyond it: smaller, by half points', 10, 287, 48, { size: 47.5, scale: 60 }],
  ['at the size of the text', 10, 96, 48, { size: 16, scale: 60 }],
  ['beyond that: no smaller', 10, 90, 48, { size: 16, scale: 60 }],
  ['asked smaller than the text: no smaller than asked', 10, 50, 12, { size: 12, scale: 60 }],
  ['no room at all', 10, -5, 48, { size: 16, scale: 60 }],
])('a mark %s', (_, characters, room, size, fit) => {
  expect(fitMark(characters, room, size)).toEqual(fit);
});
