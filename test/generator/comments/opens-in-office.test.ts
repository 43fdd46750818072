import { expect, test } from 'vitest';
import { addComments } from '../../../generator/comments/add-comments.js';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { convert, withoutOffice } from '../../office/libre-office.js';
import { exampleDocuments } from '../example-documents.js';
import { openDocx } from './build-docx.js';

test.skipIf(withoutOffice)(
  'LibreOffice opens a document with a comment on the middle of each paragraph and lists them all',
  async () => {
    const parts = openDocx(await writeDocx(exampleDocuments.upward));
    const comments = readDocxText(parts).flatMap((text, paragraph) =>
      text.length < 3
        ? []
        : [
            {
              from: { paragraph, offset: 1 },
              to: { paragraph, offset: text.length - 1 },
              author: '文表',
              text: `第${paragraph}段`,
            },
          ],
    );
    addComments(parts, comments);
    const opened = new TextDecoder().decode(convert(parts.pack(), 'docx', 'fodt'));
    const listed = [...opened.matchAll(/<office:annotation [\s\S]*?<\/office:annotation>/g)].map(
      ([annotation]) => /第\d+段/.exec(annotation)?.[0],
    );
    expect(comments.length).toBeGreaterThan(10);
    expect([...listed].sort()).toEqual(comments.map(({ text }) => text).sort());
  },
  120_000,
);
