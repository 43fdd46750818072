import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadHolidays } from '../../../cli/data/load-holidays.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { applyMends } from '../../../core/review/apply-mends.js';
import { reviewBook } from '../../../core/review/review-book.js';
import { halfWidth } from '../../../core/review/rules/form/marks/half-width.js';
import { reviewText } from './read-draft-text.js';

const context = { regions: loadRegions(), holidays: loadHolidays() };

const mended = reviewBook.flatMap((rule) =>
  rule.examples.faults.flatMap(({ mended: text, ...example }) =>
    text === undefined ? [] : [{ rule, example, text }],
  ),
);

describe('a mended text', () => {
  test.each(mended.map(({ rule, example, text }) => [rule.id, text, rule, example] as const))(
    'has the fault %s no more: %s',
    (_id, text, rule, example) => {
      expect(reviewText(text, { ...example, ...context, rules: [rule] }).findings).toEqual([]);
    },
  );
});

/** Chinese text with marks of both widths. */
const mixedText = fc
  .array(fc.constantFrom(...'创新主体科技,:;?!，。：5a. '.split('')), { minLength: 1, maxLength: 60 })
  .map((marks) => `一、${marks.join('')}`);

test('mending half-width marks changes nothing else, and once is enough', () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const { findings } = reviewText(text, { rules: [halfWidth] });
      const { lines } = applyMends([text], findings);
      const folded = (words: string) =>
        words.replace(/[，：；？！]/gu, (mark) => ',:;?!'.charAt('，：；？！'.indexOf(mark)));
      expect(folded(lines.join(''))).toBe(folded(text));
      expect(reviewText(lines.join('\n'), { rules: [halfWidth] }).findings).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
