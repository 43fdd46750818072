import { describe, expect, test } from 'vitest';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { heading, paragraph, table, title } from '../../../generator/document/build/body.js';
import {
  attachment,
  attachmentNote,
  documentDate,
  signature,
} from '../../../generator/document/build/closing.js';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import { elementTexts } from '../../../generator/document/element-texts.js';
import type { DocumentElement, OfficialDocument } from '../../../generator/document/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { locateTexts } from '../../../generator/trace/locate-texts.js';
import { openDocx } from '../comments/build-docx.js';
import { exampleDocuments } from '../example-documents.js';

/** Every text of the document as it stands at its place in the file; absent ones as 「？」. */
async function located(document: OfficialDocument) {
  const paragraphs = readDocxText(openDocx(await writeDocx(document)));
  const texts = locateTexts(document, paragraphs);
  const taken: string[] = [];
  const of = (element: DocumentElement): [string, string][] =>
    elementTexts(element)
      .filter(({ text }) => text !== '')
      .map(({ path, text }) => {
        const place = texts.locate(element, path, 0, text.length);
        if (place === undefined) return [text, '？'];
        const { from, to } = place;
        taken.push(`${from.paragraph}:${from.offset}`);
        const lines = paragraphs.slice(from.paragraph, to.paragraph + 1);
        const last = lines.pop() ?? '';
        const cut = [...lines, last.slice(0, to.offset)].join('');
        return [text, cut.slice(from.offset)];
      });
  const pairs = document.elements.flatMap((element) => [
    ...of(element),
    ...(element.kind === 'attachment' ? element.elements.flatMap(of) : []),
  ]);
  return { pairs, taken };
}

describe('every text is found in the file, word for word and each at a place of its own', () => {
  test.each(Object.entries(exampleDocuments))('%s', async (kind, document) => {
    const { pairs, taken } = await located(document);
    expect(pairs.length).toBeGreaterThan(3);
    // 标志 of 信函 stands in the page header, which takes no comment.
    const absent = pairs.filter(([, found]) => found === '？').map(([text]) => text);
    expect(absent).toHaveLength(kind === 'letter' ? 1 : 0);
    for (const [text, found] of pairs) if (found !== '？') expect(found).toBe(text);
    expect(new Set(taken).size).toBe(taken.length);
  });
});

test('texts that are the same are found in their order, and a broken title across its lines', async () => {
  const long = '安阳市科学技术局关于公布2025年度第1批科技创新奖补资金拟奖补企业名单和金额的通知';
  const document = officialDocument(
    'plain',
    title(long),
    heading(1, '1', '2'),
    heading(1, '2'),
    paragraph('2'),
    table(
      [
        ['1', 10],
        ['2', 10],
      ],
      [
        ['1', '2'],
        ['2', '1'],
        ['', '2'],
      ],
      ['合计', '5'],
    ),
    attachmentNote(),
    signature('安阳市科学技术局'),
    documentDate('2025-08-19'),
    attachment('安阳市科学技术局1', paragraph('2'), paragraph('1')),
  );
  const { pairs, taken } = await located(document);
  for (const [text, found] of pairs) expect(found).toBe(text);
  expect(new Set(taken).size).toBe(taken.length);
});

test('a text that the file does not have is not found elsewhere', () => {
  const element = paragraph('共5家');
  const texts = locateTexts({ elements: [element] }, ['说明：共5家', '共5家企业', '附共5家']);
  expect(texts.locate(element, 'text', 1, 2)).toBeUndefined();
});
