import { expect, test } from 'vitest';
import { pageDeadlines } from '../../../addin/data/due-data.js';
import { pageFrameworks } from '../../../addin/data/score-data.js';
import { loadDeadlines } from '../../../cli/data/load-deadlines.js';
import { frameworkNamed, shippedFiles } from '../../../cli/data/load-framework.js';
import { loadHolidays } from '../../../cli/data/load-holidays.js';

test('the page carries every framework, with the name and hash that the command line gives it', () => {
  const shipped = shippedFiles('indicators').map(({ id }) => frameworkNamed(id, ''));
  expect(shipped.length).toBeGreaterThan(0);
  expect(pageFrameworks()).toEqual(shipped);
});

test('the page counts deadlines by the same days as the command line', () => {
  expect(pageDeadlines()).toEqual({ rules: loadDeadlines(), holidays: loadHolidays() });
});
