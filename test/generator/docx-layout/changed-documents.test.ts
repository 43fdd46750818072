import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { docxOf, openDocx } from '../comments/build-docx.js';
import { exampleDocuments } from '../example-documents.js';
import { layoutFindings } from './layout-findings.js';

type Edit = (xml: string) => string;

/** A document of ours with parts of it edited; an edit that changes nothing is a mistake of the test. */
async function changed(kind: keyof typeof exampleDocuments, edits: Readonly<Record<string, Edit>>) {
  const parts = openDocx(await writeDocx(exampleDocuments[kind]));
  for (const [part, edit] of Object.entries(edits)) {
    const before = parts.text(part);
    const after = edit(before);
    expect(after, part).not.toBe(before);
    parts.write(part, after);
  }
  return parts.pack();
}

/** Edits the paragraphs of a style. */
const inStyle =
  (style: string, edit: Edit): Edit =>
  (xml) =>
    xml.replace(/<w:p>(?:(?!<\/?w:p>).)*<\/w:p>/gu, (paragraph) =>
      paragraph.includes(`<w:pStyle w:val="${style}"/>`) ? edit(paragraph) : paragraph,
    );
const font =
  (name: string): Edit =>
  (xml) =>
    xml.replace(/(w:eastAsia=")[^"]*"/gu, `$1${name}"`);
const size =
  (points: number): Edit =>
  (xml) =>
    xml.replace(/<w:sz w:val="\d+"\/>/gu, '').replaceAll('</w:rPr>', `<w:sz w:val="${points * 2}"/></w:rPr>`);
const property =
  (element: string): Edit =>
  (xml) =>
    xml.replace(/(<w:pStyle [^>]*\/>)/u, `$1${element}`);
const run =
  (element: string): Edit =>
  (xml) =>
    xml.replaceAll('</w:rPr>', `${element}</w:rPr>`);
const body = (style: string, edit: Edit) => ({ 'word/document.xml': inStyle(style, edit) });
const inSections = (from: RegExp, to: string) => ({
  'word/document.xml': (xml: string) => xml.replace(from, to),
});
const inFooters = (edit: Edit) => ({ 'word/footer1.xml': edit, 'word/footer2.xml': edit });

describe('one change to a document of ours is found by one rule', () => {
  test.each<[string, string, Readonly<Record<string, Edit>>, (keyof typeof exampleDocuments)?]>([
    ['layout-title-looks', 'another font', body('Title', font('黑体'))],
    ['layout-title-looks', 'another size', body('Title', size(18))],
    ['layout-body-looks', 'another font', body('BodyText', font('宋体'))],
    ['layout-body-looks', 'another size', body('BodyText', size(15))],
    ['layout-level-one-looks', 'another font', body('Heading1', font('仿宋_GB2312'))],
    ['layout-level-two-looks', 'another font', body('Heading2', font('黑体'))],
    ['layout-lower-level-looks', 'another font', body('Heading3', font('黑体'))],
    ['layout-signer-looks', 'another font', body('HeadLine', font('仿宋_GB2312')), 'upward'],
    ['layout-imprint-looks', 'another size', body('Imprint', size(16))],
    ['layout-attachment-label-looks', 'another font', body('AttachmentLabel', font('仿宋_GB2312'))],
    ['layout-heading-bold', 'bold', body('Heading1', run('<w:b/>'))],
    ['layout-text-colour', 'blue', body('BodyText', run('<w:color w:val="0000FF"/>'))],
    ['layout-mark-colour', 'black', body('AuthorityMark', run('<w:color w:val="000000"/>'))],
    ['layout-title-centred', 'at the left', body('Title', property('<w:jc w:val="left"/>'))],
    [
      'layout-first-line',
      'no indent',
      body('BodyText', property('<w:ind w:firstLineChars="0" w:firstLine="0"/>')),
    ],
    [
      'layout-line-pitch',
      'wider lines',
      body('BodyText', property('<w:spacing w:line="600" w:lineRule="exact"/>')),
    ],
    ['layout-margins', 'those of Word', inSections(/w:top="2098"/gu, 'w:top="1440"')],
    ['layout-paper', 'letter paper', inSections(/w:w="11906" w:h="16838"/gu, 'w:w="12240" w:h="16838"')],
    ['layout-number-dash', 'a hyphen', inFooters((xml) => xml.replaceAll('—', '-'))],
    ['layout-number-looks', 'another size', inFooters(size(9))],
    [
      'layout-number-side',
      'in the middle',
      inFooters((xml) =>
        xml
          .replace('<w:pStyle w:val="Footer"/>', '<w:pStyle w:val="Footer"/><w:jc w:val="center"/>')
          .replace('<w:jc w:val="right"/>', ''),
      ),
    ],
    ['layout-number-missing', 'none', inFooters((xml) => xml.replaceAll('PAGE', 'DATE'))],
    ['layout-letter-number', 'on the first page', inSections(/<w:titlePg\/>/gu, ''), 'letter'],
    [
      'layout-attachment-page',
      'behind the text',
      {
        'word/document.xml': (xml) =>
          xml
            .replaceAll('<w:pageBreakBefore/>', '')
            .replace(/<w:type w:val="nextPage"\/>/gu, '<w:type w:val="continuous"/>'),
      },
    ],
  ])('%s: %s', async (rule, _, edits, kind = 'downward') => {
    const options = kind === 'letter' ? { pageKind: '信函' as const } : {};
    const found = await layoutFindings(await changed(kind, edits), options);
    expect(found.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('a table in the font of the theme', async () => {
    const bytes = await changed('downward', {
      'word/document.xml': inStyle('TableText', (xml) =>
        xml.replace(/<w:rFonts [^>]*\/>/gu, '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'),
      ),
    });
    expect((await layoutFindings(bytes)).map(({ rule }) => rule)).toEqual(['layout-theme-font']);
  });
});

describe('a draft in plain Word styles', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const text = '各单位要认真落实科技统计工作的有关要求，按时报送数据。';
  const draft = docxOf(
    [
      paragraph('某市科技局关于做好科技统计工作的通知'),
      paragraph('各县（市、区）科技局：'),
      ...Array.from({ length: 60 }, (_, index) =>
        index % 20 === 0 ? paragraph(`${'一二三'.charAt(index / 20)}、工作要求`) : paragraph(text),
      ),
    ].join(''),
  );

  test('is told each fault once, however often it stands', async () => {
    const found = await layoutFindings(draft);
    const rules = found.map(({ rule }) => rule);
    expect([...rules].sort()).toEqual([
      'layout-body-looks',
      'layout-first-line',
      'layout-level-one-looks',
      'layout-number-missing',
      'layout-title-centred',
      'layout-title-looks',
    ]);
    expect(found.find(({ rule }) => rule === 'layout-body-looks')?.also).toHaveLength(57);
  });

  test('is told nothing of what it has no words for: a cut text has no title to be judged', async () => {
    const cut = docxOf(paragraph(text));
    const rules = (await layoutFindings(cut)).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.includes('title') || rule.includes('level'))).toEqual([]);
  });
});
