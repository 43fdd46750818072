import { describe, expect, test } from 'vitest';
import { findContext } from '../../../addin/taskpane/steps/review/found/find-context.js';

const placeOf = (line: number, column: number, length: number) =>
  ({ kind: 'file', file: '稿.txt', line, column, offset: 0, length }) as const;
const long = 'a'.repeat(40);

describe('words in their line', () => {
  test.each<[string, readonly string[], ReturnType<typeof placeOf>, readonly string[]]>([
    ['of a short line, all of it', ['一', '前词后'], placeOf(2, 2, 1), ['前', '词', '后']],
    [
      'as far as 30 units to each side',
      [`${'x'.repeat(30)}词${'y'.repeat(30)}`],
      placeOf(1, 31, 1),
      ['x'.repeat(30), '词', 'y'.repeat(30)],
    ],
    [
      'cut beyond 30 units',
      [`${long}词${long}`],
      placeOf(1, 41, 1),
      [`…${'a'.repeat(30)}`, '词', `${'a'.repeat(30)}…`],
    ],
    ['up to 60 units of the words', ['词'.repeat(60)], placeOf(1, 1, 60), ['', '词'.repeat(60), '']],
    [
      'of longer words their beginning',
      ['词'.repeat(61)],
      placeOf(1, 1, 61),
      ['', `${'词'.repeat(60)}…`, ''],
    ],
    ['of words that go on in the next line, this line', ['前词', '语'], placeOf(1, 2, 3), ['前', '词', '']],
    ['of no words at all, the place', ['前后'], placeOf(1, 2, 0), ['前', '', '后']],
    ['of a line that is not there, nothing', [], placeOf(1, 1, 0), ['', '', '']],
    ['with mobile numbers masked', ['拨13912345678问词'], placeOf(1, 14, 1), ['拨139****5678问', '词', '']],
    [
      'with no character cut in two',
      [`𠀀${'x'.repeat(29)}词${'y'.repeat(29)}𠀀z`],
      placeOf(1, 32, 1),
      [`…${'x'.repeat(29)}`, '词', `${'y'.repeat(29)}…`],
    ],
  ])('are shown %s', (_title, lines, place, [before, words, after]) => {
    expect(findContext(lines, place)).toEqual({ before, words, after });
  });
});
