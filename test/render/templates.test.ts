import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../generator/document/official-document.js';
import { withoutOffice } from '../office/libre-office.js';
import { draftOf, enteredTemplates, exampleOf } from '../templates/draft-example.js';
import { failedChecks } from './acceptance/failed-checks.js';
import { type RenderedDocument, renderDocuments, textOf } from './render-documents.js';

function exampleDocument(id: string): OfficialDocument {
  const { document } = draftOf(id, exampleOf(id));
  if (document === undefined) throw new Error(`The example of ${id} gives a document`);
  return document;
}

describe.skipIf(withoutOffice)('the example of a template', () => {
  const documents = Object.fromEntries(enteredTemplates.map((id) => [id, exampleDocument(id)]));
  let rendered: Record<string, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(documents);
  });

  function pagesOf(id: string): RenderedDocument {
    const pages = rendered[id];
    if (pages === undefined) throw new Error(`${id} is laid out`);
    return pages;
  }

  test.each(enteredTemplates)('%s: every measurement of it is sound', (id) => {
    expect(pagesOf(id).pages.length).toBeGreaterThan(0);
    expect(failedChecks(documents[id]?.pageKind ?? 'plain', pagesOf(id))).toEqual([]);
  });

  test.each(enteredTemplates)('%s: no page is empty or holds one line of text only', (id) => {
    for (const { lines } of pagesOf(id).pages) {
      const pageNumber = /^—\d+—$/;
      expect(lines.filter((line) => !pageNumber.test(textOf(line))).length).toBeGreaterThan(1);
    }
  });
});
