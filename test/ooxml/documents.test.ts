import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { profiles } from '../../generator/layout/profile.js';
import { lintDocx } from '../generator/docx/lint-docx.js';
import { documents } from './documents.js';
import { schemaFaults, withoutValidator } from './ooxml-validator.js';

describe('every document is a file that Word opens', () => {
  test.concurrent.each(Object.entries(documents))('%s: by our own lint', async (_, document) => {
    expect(lintDocx(await writeDocx(document, { date: '2025-08-19' }))).toEqual([]);
  });
});

describe.skipIf(withoutValidator)('every document is valid by the schema', () => {
  test.concurrent.each(Object.entries(documents))('%s', async (_, document) => {
    expect(await schemaFaults(await writeDocx(document, { date: '2025-08-19' }), 'docx')).toEqual([]);
  });

  test.concurrent.each(Object.entries(profiles))('%s profile', async (_, profile) => {
    const document = documents['pages that turn and turn back'] ?? { elements: [] };
    expect(await schemaFaults(await writeDocx(document, { profile }), 'docx')).toEqual([]);
  });
});
