import { expect, test } from 'vitest';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { trackChanges } from '../../../generator/tracked-changes/track-changes.js';
import { convert, withoutOffice } from '../../office/libre-office.js';
import { schemaFaults, withoutValidator } from '../../ooxml/ooxml-validator.js';
import { openDocx } from '../comments/build-docx.js';
import { exampleDocuments } from '../example-documents.js';

/** A document with the second character of every paragraph changed. */
async function changed() {
  const parts = openDocx(await writeDocx(exampleDocuments.downward));
  const changes = readDocxText(parts).flatMap((text, paragraph) =>
    text.length < 3 ? [] : [{ from: { paragraph, offset: 1 }, to: { paragraph, offset: 2 }, text: '〇' }],
  );
  expect(trackChanges(parts, changes, { author: '文表', date: '2025-08-19' })).toEqual([]);
  return { bytes: parts.pack(), count: changes.length };
}

test.skipIf(withoutOffice)(
  'LibreOffice lists a deletion and an insertion of ours for each change',
  async () => {
    const { bytes, count } = await changed();
    const opened = new TextDecoder().decode(convert(bytes, 'docx', 'fodt'));
    const regions = [...opened.matchAll(/<text:(insertion|deletion)>[\s\S]*?<dc:creator>文表</gu)];
    expect(count).toBeGreaterThan(20);
    for (const kind of ['insertion', 'deletion']) {
      expect(regions.filter(([, each]) => each === kind)).toHaveLength(count);
    }
  },
  120_000,
);

test.skipIf(withoutValidator)('the schema holds for it, in tables and with every element', async () => {
  const { bytes } = await changed();
  expect(await schemaFaults(bytes, 'docx')).toEqual([]);
});
