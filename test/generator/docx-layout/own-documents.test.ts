import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { profiles } from '../../../generator/layout/profile.js';
import { draftOf, enteredTemplates, exampleOf } from '../../templates/draft-example.js';
import { exampleDocuments } from '../example-documents.js';
import { layoutFindings } from './layout-findings.js';

describe('a document that we wrote is set as the rules want it', () => {
  test.each(Object.entries(exampleDocuments))('of the kind %s', async (_, document) => {
    expect(await layoutFindings(await writeDocx(document))).toEqual([]);
  });

  test.each(Object.entries(profiles))('in the profile %s', async (_, profile) => {
    const bytes = await writeDocx(exampleDocuments.downward, { profile });
    expect(await layoutFindings(bytes, { profile })).toEqual([]);
  });

  test.each(enteredTemplates)('by the template %s', async (id) => {
    const { document } = draftOf(id, exampleOf(id));
    if (document === undefined) throw new RangeError('Expected a document.');
    expect(await layoutFindings(await writeDocx(document))).toEqual([]);
  });
});
