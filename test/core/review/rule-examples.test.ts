import { describe, expect, test } from 'vitest';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { applyMends } from '../../../core/review/apply-mends.js';
import { reviewBook, reviewRuleGroups } from '../../../core/review/review-book.js';
import { reviewText } from './read-draft-text.js';

const regions = loadRegions();

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
      (text, example) => {
        const { pageKind } = example;
        const { findings } = reviewText(text, {
          rules: [rule],
          regions,
          ...(pageKind !== undefined && { pageKind }),
        });
        expect(findings.map(({ actual }) => actual)).toEqual([example.words]);
        const mended = findings.some(({ mends }) => mends !== undefined)
          ? applyMends(text.split('\n'), findings).lines.join('\n')
          : undefined;
        expect(mended).toBe(example.mended);
      },
    );

    test.each(sound.map((example) => [example.text, example] as const))(
      'finds nothing in %s',
      (text, { pageKind }) => {
        const review = reviewText(text, {
          rules: [rule],
          regions,
          ...(pageKind !== undefined && { pageKind }),
        });
        expect([review.findings.map(({ actual }) => actual), review.notChecked]).toEqual([[], []]);
      },
    );
  },
);
