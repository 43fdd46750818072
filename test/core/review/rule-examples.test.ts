import { describe, expect, test } from 'vitest';
import { loadHolidays } from '../../../cli/data/load-holidays.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { applyMends } from '../../../core/review/apply-mends.js';
import { reviewBook, reviewRuleGroups } from '../../../core/review/review-book.js';
import { reviewText } from './read-draft-text.js';

const regions = loadRegions();
const holidays = loadHolidays();

test('no two rules have one id or one title', () => {
  expect(new Set(reviewBook.map(({ id }) => id)).size).toBe(reviewBook.length);
  expect(new Set(reviewBook.map(({ title }) => title)).size).toBe(reviewBook.length);
});

describe.each(reviewRuleGroups.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)))(
  'the rule %s',
  (_id, rule) => {
    const { faults, sound } = rule.examples;

    test('has examples of both kinds', () => {
      expect([faults.length > 0, sound.length > 0]).toEqual([true, true]);
    });

    test.each(faults.map((example) => [example.text, example] as const))(
      'finds its fault in %s',
      (text, { words, mended, ...given }) => {
        const { findings } = reviewText(text, { ...given, rules: [rule], regions, holidays });
        expect(findings.map(({ actual }) => actual)).toEqual([words]);
        const hasMends = findings.some(({ mends }) => mends !== undefined);
        expect(hasMends ? applyMends(text.split('\n'), findings).lines.join('\n') : undefined).toBe(mended);
      },
    );

    test.each(sound.map((example) => [example.text, example] as const))(
      'finds nothing in %s',
      (text, given) => {
        const review = reviewText(text, { ...given, rules: [rule], regions, holidays });
        expect([review.findings.map(({ actual }) => actual), review.notChecked]).toEqual([[], []]);
      },
    );
  },
);
