import { describe, expect, test } from 'vitest';
import type { DocxLayout } from '../../../core/review/layout/docx-layout.js';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { readLayout } from '../../../generator/docx-layout/read-layout.js';
import { draftText } from '../../../generator/draft/draft-text.js';
import { openDocx } from '../comments/build-docx.js';
import { type StyledParts, styledDocx } from './build-styled-docx.js';

function layoutOf(body: string, parts: StyledParts = {}): DocxLayout {
  const opened = openDocx(styledDocx(body, parts));
  const source = readDocxText(opened);
  const lines = source.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ line: index + 1, lastLine: index + 1, text: text.trim() }],
  );
  return readLayout(opened, draftText('稿.docx', lines, source));
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const style = (id: string, content: string, more = '') =>
  `<w:style w:type="paragraph" ${more}w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const font = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`;

const styles = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${font('宋体')}<w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  style('Normal', `<w:rPr><w:sz w:val="24"/></w:rPr>`, 'w:default="1" '),
  style(
    'Text',
    `<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr>${font('仿宋_GB2312')}</w:rPr>`,
  ),
  style('Lead', `<w:basedOn w:val="Text"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>`),
  style('Round', `<w:basedOn w:val="Trip"/>`),
  style('Trip', `<w:basedOn w:val="Round"/>`),
  `<w:style w:type="character" w:styleId="Strong"><w:rPr>${font('黑体')}</w:rPr></w:style>`,
].join('');

describe('what characters look like is resolved', () => {
  test.each<[string, string, string, object]>([
    ['from the defaults, for what no style says', '', run('文'), { font: '宋体', size: 12 }],
    [
      'through the styles that a style is based on',
      '<w:pStyle w:val="Lead"/>',
      run('文'),
      { font: '仿宋_GB2312', typeface: '仿宋', size: 16, isBold: true },
    ],
    [
      'from a character style over the style of the paragraph',
      '<w:pStyle w:val="Lead"/>',
      run('文', '<w:rStyle w:val="Strong"/>'),
      { font: '黑体', size: 16 },
    ],
    [
      'from the run itself over all others',
      '<w:pStyle w:val="Lead"/>',
      run('文', `<w:rStyle w:val="Strong"/>${font('楷体')}<w:b w:val="0"/><w:color w:val="ff0000"/>`),
      { font: '楷体', typeface: '楷体', isBold: false, colour: 'FF0000' },
    ],
    ['from the default style for one that is not there', '<w:pStyle w:val="Gone"/>', run('文'), { size: 12 }],
    [
      'in styles that are based on each other, without end',
      '<w:pStyle w:val="Round"/>',
      run('文'),
      { size: 10.5 },
    ],
    [
      'from the theme, as the font that it names for this script',
      '',
      run('文', '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'),
      { font: '等线', isTheme: true },
    ],
    [
      'not from what somebody changed',
      '',
      run('文', `<w:rPrChange w:id="1" w:author="甲"><w:rPr>${font('黑体')}</w:rPr></w:rPrChange>`),
      { font: '宋体' },
    ],
  ])('%s', (_, properties, content, expected) => {
    const theme =
      '<a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme>';
    const { paragraphs } = layoutOf(paragraph(content, properties), { styles, theme });
    expect(paragraphs[0]?.runs[0]?.looks).toMatchObject(expected);
  });

  test('and nothing is known of a file without styles but what its runs say', () => {
    const { paragraphs } = layoutOf(paragraph(run('文', '<w:sz w:val="32"/>')));
    expect(paragraphs[0]?.runs[0]?.looks).toEqual({
      font: '',
      isTheme: false,
      size: 16,
      isBold: false,
      colour: '000000',
    });
  });
});

describe('where a paragraph stands', () => {
  const of = (properties: string, text = '文', section?: string) =>
    layoutOf(paragraph(run(text, '<w:sz w:val="32"/>'), properties), {
      ...(section !== undefined && { section }),
    }).paragraphs[0];
  const grid = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';

  test.each<[string, string, number, string?]>([
    ['in characters', '<w:ind w:firstLineChars="200"/>', 2],
    ['in points, by its own size', '<w:ind w:firstLine="640"/>', 2],
    ['in characters over points', '<w:ind w:firstLineChars="200" w:firstLine="10"/>', 2],
    ['hanging', '<w:ind w:left="640" w:hanging="640"/>', 0],
    ['by wide and narrow blanks', '', 2, '　  文'],
    ['behind an automatic number, as it must be', '<w:numPr/>', 2],
    ['nowhere', '', 0],
  ])('is read %s', (_, properties, expected, text) => {
    expect(of(properties, text)?.firstLine).toBeCloseTo(expected);
  });

  test.each<[string, string, number | undefined, string?]>([
    ['exact', '<w:spacing w:line="579" w:lineRule="exact"/>', 28.95],
    ['of the grid', '', 28.95, grid],
    ['not of the grid where it is switched off', '<w:snapToGrid w:val="0"/>', undefined, grid],
    ['by the typeface alone, which is not known', '<w:spacing w:line="360" w:lineRule="auto"/>', undefined],
    ['at least', '<w:spacing w:line="579" w:lineRule="atLeast"/>', undefined],
  ])('has lines %s', (_, properties, expected, section) => {
    expect(of(properties, '文', section)?.pitch).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['by its own setting', paragraph(run('前')) + paragraph(run('后'), '<w:pageBreakBefore/>'), true],
    [
      'behind a break that ends the text',
      paragraph(`${run('前')}<w:r><w:br w:type="page"/></w:r>`) + paragraph(run('后')),
      true,
    ],
    [
      'behind a break of its own',
      paragraph(run('前')) + paragraph(`<w:r><w:br w:type="page"/></w:r>${run('后')}`),
      true,
    ],
    [
      'behind a break and an empty paragraph',
      paragraph(run('前')) +
        paragraph('<w:r><w:br w:type="page"/></w:r>') +
        paragraph('') +
        paragraph(run('后')),
      true,
    ],
    ['as the first of a section', paragraph(run('前'), '<w:sectPr/>') + paragraph(run('后')), true],
    [
      'not behind a break of lines',
      paragraph(`${run('前')}<w:r><w:br/></w:r>`) + paragraph(run('后')),
      false,
    ],
    ['not behind other text', paragraph(run('前')) + paragraph(run('后')), false],
  ])('begins a page %s', (_, body, expected) => {
    expect(layoutOf(body).paragraphs.at(-1)?.isOnNewPage).toBe(expected);
  });
});

describe('the page number', () => {
  const section = '<w:sectPr><w:footerReference w:type="default" r:id="rId9"/></w:sectPr>';
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:rFonts w:ascii="宋体"/><w:sz w:val="28"/></w:rPr><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const numberOf = (footer: string) =>
    layoutOf(paragraph(run('文')), { footer, section }).sections[0]?.number;

  test('is read with what stands beside it, its side and its looks', () => {
    const footer = paragraph(
      `${run('—')}${field('PAGE \\* MERGEFORMAT')}${run('—')}`,
      '<w:jc w:val="right"/>',
    );
    expect(numberOf(footer)).toMatchObject({
      text: '—1—',
      align: 'right',
      looks: { typeface: '宋体', size: 14 },
    });
  });

  test('is read from a simple field', () => {
    const simple = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>`;
    expect(numberOf(paragraph(`${run('- ')}${simple}${run(' -')}`, '<w:jc w:val="center"/>'))).toMatchObject({
      text: '- 1 -',
      align: 'center',
    });
  });

  test('has no side in a frame on the outer edge', () => {
    const footer = paragraph(field('PAGE'), '<w:framePr w:xAlign="outside"/>');
    expect(numberOf(footer)).not.toHaveProperty('align');
  });

  test('is none where another field stands', () => {
    expect(numberOf(paragraph(field('NUMPAGES')))).toBeUndefined();
  });
});

test('a section that names no footer has that of the one before it, and its own page', () => {
  const first =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const { sections } = layoutOf(paragraph(run('前'), first) + paragraph(run('后')), {
    footer: paragraph('<w:fldSimple w:instr="PAGE"/>'),
    section: '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>',
  });
  expect(sections.map(({ width, number }) => [Math.round(width), number?.text])).toEqual([
    [210, '1'],
    [297, '1'],
  ]);
});
