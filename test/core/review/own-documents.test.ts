import { expect, test } from 'vitest';
import { loadHolidays } from '../../../cli/data/load-holidays.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { documentText } from '../../../generator/document/document-text.js';
import { draftOf, enteredTemplates, exampleOf } from '../../templates/draft-example.js';
import { reviewText } from './read-draft-text.js';

const facts = { regions: loadRegions(), holidays: loadHolidays() };

test.each(enteredTemplates)('the review finds nothing to mend in what the template %s writes', (id) => {
  const { document } = draftOf(id, exampleOf(id));
  const { findings } = reviewText(document === undefined ? '' : documentText(document), facts);
  expect(
    findings.filter(({ severity }) => severity !== 'hint').map(({ rule, actual }) => `${rule} ${actual}`),
  ).toEqual([]);
  expect(document).toBeDefined();
});
