import { expect, test } from 'vitest';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import { checkDocument } from '../../../generator/document/check/check-document.js';
import type { OfficialDocument } from '../../../generator/document/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { exampleDocuments, linesOfText } from '../example-documents.js';

/** A document of so many pages, each four paragraphs. */
function ofPages(pages: number): OfficialDocument {
  const { elements } = exampleDocuments.downward;
  const text = Array.from({ length: 4 * pages }, () => linesOfText(5));
  return officialDocument('downward', ...elements.slice(0, 7), ...text, ...elements.slice(7));
}

/** How often the kind of an element is asked for during some work with the document. */
async function questionsOf(document: OfficialDocument, work: (watched: OfficialDocument) => unknown) {
  let questions = 0;
  const elements = document.elements.map(
    (element) =>
      new Proxy(element, {
        get: (target, name) => {
          if (name === 'kind') questions += 1;
          return Reflect.get(target, name);
        },
      }),
  );
  await work({ ...document, elements });
  return questions;
}

test.each([
  ['checking', (document: OfficialDocument) => checkDocument(document, '例')],
  ['writing', (document: OfficialDocument) => writeDocx(document)],
])('%s asks as many questions of an element of 200 pages as of one of 50', async (_, work) => {
  const [few, many] = [ofPages(50), ofPages(200)];
  const perElement = async (document: OfficialDocument) =>
    (await questionsOf(document, work)) / document.elements.length;
  expect((await perElement(many)) / (await perElement(few))).toBeLessThan(1.2);
});
