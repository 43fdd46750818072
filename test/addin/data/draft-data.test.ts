import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { houseData, pageTemplates } from '../../../addin/data/draft-data.js';
import { houseData as ofCommandLine } from '../../../cli/draft/house-data.js';
import { listTemplates, loadTemplate, ownTemplates } from '../../../cli/draft/load-template.js';

test('the page carries every template of the command line, with partials, hash and example', () => {
  const embedded = pageTemplates();
  expect(embedded.map(({ id }) => id)).toEqual(listTemplates().map(({ id }) => id));
  for (const { example, ...template } of embedded) {
    const { folder: _, ...loaded } = loadTemplate(template.id).template ?? { folder: '' };
    expect(template).toEqual(loaded);
    expect(example).toBe(readFileSync(join(ownTemplates, template.id, 'example.yaml'), 'utf8'));
  }
});

test.each(['policies', 'regions', 'holidays', 'deadlines', 'names', 'wording'] as const)(
  'the page has the %s that the command line reads',
  (part) => {
    expect(houseData[part]()).toEqual(ofCommandLine[part]());
  },
);

test('the page hashes bytes as the command line does', () => {
  const bytes = new Uint8Array([0, 255, 128, 7]);
  expect(houseData.sha256(bytes)).toBe(ofCommandLine.sha256(bytes));
});
