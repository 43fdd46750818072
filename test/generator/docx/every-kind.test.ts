import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { figure, heading, paragraph, table, title } from '../../../generator/document/build/body.js';
import { attachment } from '../../../generator/document/build/closing.js';
import { authorityMark, documentNumber, signers } from '../../../generator/document/build/head.js';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import { checkDocument } from '../../../generator/document/check/check-document.js';
import { documentText } from '../../../generator/document/document-text.js';
import type { PageKindName } from '../../../generator/document/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { profiles } from '../../../generator/layout/profile.js';
import { exampleDocuments } from '../example-documents.js';
import { onePixel } from '../one-pixel.js';
import { docxParts } from './docx-parts.js';
import { lintDocx } from './lint-docx.js';
import { elementsOf, readXml } from './xml-tree.js';

const kinds = Object.keys(exampleDocuments) as PageKindName[];
async function part(name: string, ...written: Parameters<typeof writeDocx>): Promise<string> {
  return docxParts(await writeDocx(...written)).get(name) ?? '';
}

describe('every kind of page', () => {
  test.each(kinds)('%s has parts that Word opens', async (kind) => {
    expect(lintDocx(await writeDocx(exampleDocuments[kind]))).toEqual([]);
  });

  test.each(kinds)('%s is read back whole by an independent reader', async (kind) => {
    const document = exampleDocuments[kind];
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(document)) });
    const read = value.replace(/\s/g, '');
    // What stands in a page header is not text to that reader.
    const lines = documentText(document)
      .split('\n')
      .slice(kind === 'letter' ? 3 : 0);
    for (const line of lines.filter((text) => !/签发人：/.test(text))) {
      expect(read).toContain(line.replace(/\s/g, ''));
    }
  });

  test.each(kinds)('%s gives the same bytes twice, without a time', async (kind) => {
    const first = await writeDocx(exampleDocuments[kind]);
    expect(Buffer.from(first).equals(Buffer.from(await writeDocx(exampleDocuments[kind])))).toBe(true);
    const core = docxParts(first).get('docProps/core.xml') ?? '';
    expect(core).not.toMatch(/dcterms:(created|modified)|revision/);
  });

  test('landscape tables, pictures and a decision before them are sound, twice the same', async () => {
    const wide = table(
      [
        ['甲', 100],
        ['乙', 100],
      ],
      [['1', '2']],
      ['合计', '2'],
    );
    const document = officialDocument(
      'plain',
      title('示例'),
      paragraph('甲'),
      figure(onePixel, 200, 100, '图1　示例'),
      figure(onePixel, 20, 10),
      wide,
      paragraph('乙'),
      attachment('甲表', wide, paragraph('说明')),
      attachment('乙表', wide),
    );
    const bytes = await writeDocx(document);
    expect(lintDocx(bytes)).toEqual([]);
    expect(Buffer.from(bytes).equals(Buffer.from(await writeDocx(document)))).toBe(true);
    const xml = docxParts(bytes).get('word/document.xml') ?? '';
    const sections = elementsOf(readXml(xml), 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(sections).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'portrait', 'landscape']);
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
    // A picture wider than the type area is made to fit: 156 mm in EMU.
    expect(Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1])).toBeCloseTo(156 * 36_000, -5);
  });
});

describe('what Word is told', () => {
  test('the title, the headings and the attachments are styles with outline levels', async () => {
    const document = exampleDocuments.downward;
    const used = elementsOf(readXml(await part('word/document.xml', document)), 'w:pStyle').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(new Set(used)).toEqual(
      new Set(
        'HeadLine AuthorityMark DocumentNumber Title Recipients Heading1 Heading2 Heading3 Heading4 BodyText AttachmentNote Signature Note AttachmentLabel AttachmentTitle TableText Imprint Gap'.split(
          ' ',
        ),
      ),
    );
    const styles = elementsOf(readXml(await part('word/styles.xml', document)), 'w:style');
    const levels = styles.flatMap((style) => {
      const [level] = elementsOf(style, 'w:outlineLvl');
      return level === undefined ? [] : [[style.attributes['w:styleId'], level.attributes['w:val']]];
    });
    expect(levels).toEqual([
      ['Heading1', '0'],
      ['Heading2', '1'],
      ['Heading3', '2'],
      ['Heading4', '3'],
      ['AttachmentTitle', '0'],
    ]);
    expect(elementsOf(readXml(await part('word/styles.xml', document)), 'w:b')).toEqual([]);
  });

  test('odd and even pages differ, and lines begin and end as GB/T 15834 says', async () => {
    const settings = await part('word/settings.xml', exampleDocuments.downward);
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    expect(/noLineBreaksBefore w:lang="zh-CN" w:val="([^"]*)"/.exec(settings)?.[1]).toMatch(/，.*—…/);
    expect(/noLineBreaksAfter w:lang="zh-CN" w:val="([^"]*)"/.exec(settings)?.[1]).toMatch(/（《/);
  });

  test('the file bears the title and the authority', async () => {
    const core = await part('docProps/core.xml', exampleDocuments.downward);
    expect(core).toContain(
      '<dc:title>安阳市科学技术局关于开展2025年度科技创新奖补资金申报工作的通知</dc:title>',
    );
    expect(core).toContain('<dc:creator>安阳市科学技术局</dc:creator>');
  });
});

describe('profiles', () => {
  const document = officialDocument(
    'plain',
    title('甲'),
    heading(3, '三级'),
    heading(4, '四级'),
    paragraph('乙'),
  );
  const boldTexts = async (profile?: (typeof profiles)[keyof typeof profiles]) =>
    [
      ...(await part('word/document.xml', document, profile && { profile })).matchAll(
        /<w:b\/>.*?<w:t[^>]*>([^<]*)/g,
      ),
    ].map(([, text]) => text);
  const dashes = async (profile?: (typeof profiles)[keyof typeof profiles]) =>
    [
      ...(await part('word/footer1.xml', document, profile && { profile })).matchAll(/<w:t[^>]*>([^<]*)/g),
    ].map(([, text]) => text);

  test('the standard has no bold heading and no space beside the page number', async () => {
    expect(await boldTexts()).toEqual([]);
    expect(await dashes()).toEqual(['—', '—']);
  });

  test('custom has the third level bold and the number between spaces', async () => {
    expect(await boldTexts(profiles.customary)).toEqual(['1.三级']);
    expect(await dashes(profiles.customary)).toEqual(['— ', ' —']);
  });

  test('签发人 stands beside the number whatever the profile, and is a finding only without it', async () => {
    const reply = officialDocument(
      'downward',
      ...exampleDocuments.downward.elements.slice(0, 5),
      signers('甲某某'),
      ...exampleDocuments.downward.elements.slice(5),
    );
    expect(await part('word/document.xml', reply, { profile: profiles.reply })).toContain('甲某某');
    expect(checkDocument(reply, '答复', profiles.reply)).toEqual([]);
    expect(checkDocument(reply, '答复').map(({ rule }) => rule)).toEqual(['document-element-foreign']);
  });
});

describe('any text', () => {
  const hostile = [
    '=1+1',
    '{{x}}',
    '<w:p>',
    ']]>',
    '&amp;',
    '\u0000\u0007\uffff',
    '\ud800',
    '\ue000',
    '𠮷㐂',
    '\t\n\u2028',
    '',
  ];

  test.each(hostile.map((text) => [text]))('%j is sound in every element', async (text) => {
    const document = officialDocument(
      'upward',
      authorityMark([text, text], text),
      documentNumber(text, 2025, 1),
      signers(text, text, text),
      title(text),
      heading(1, text, text),
      paragraph(text),
      table([[text, 10]], [[text]]),
      figure(onePixel, 10, 1000, text),
      attachment(text, paragraph(text)),
    );
    const bytes = await writeDocx(document);
    expect(lintDocx(bytes)).toEqual([]);
    const rules = new Set(checkDocument(document, '例').map(({ rule }) => rule));
    expect(rules.has('document-character-dropped')).toBe(/\0|\ud800/.test(text));
    expect(rules.has('document-character-private')).toBe(text === '\ue000');
  });

  test('of any characters and length gives a sound file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.string({ unit: 'binary', maxLength: 400 }),
        async (kind, text) => {
          const document = officialDocument(kind, authorityMark(text), title(text), paragraph(text));
          expect(lintDocx(await writeDocx(document))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
