import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadHolidays } from '../../../cli/data/load-holidays.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { reviewText } from './read-draft-text.js';

const context = { regions: loadRegions(), holidays: loadHolidays() };
const folder = join('test', 'generator', 'draft', 'drafts');

test.each([
  ['decision.txt', []],
  ['policy-notice.md', []],
  ['target-plan.txt', []],
  ['work-report.txt', []],
  // A line broken in mid-sentence, and copies written in 抄送.
  ['proposal-reply.txt', ['paragraph-torn', 'copied-to-copies']],
] as const)('the whole draft %s has nothing wrong but %j', (name, expected) => {
  const { findings } = reviewText(readFileSync(join(folder, name), 'utf8'), context);
  expect(findings.map(({ rule }) => rule)).toEqual(expected);
});

test.each(['request.txt', 'notice.md', 'summary.txt'])(
  'nothing at all is found in the sound draft %s',
  (name) => {
    const { findings } = reviewText(
      readFileSync(join('test', 'core', 'review', 'drafts', name), 'utf8'),
      context,
    );
    expect(findings.map(({ rule, actual }) => `${rule} ${actual}`)).toEqual([]);
  },
);
