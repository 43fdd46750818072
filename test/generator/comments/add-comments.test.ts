import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addComments } from '../../../generator/comments/add-comments.js';
import type { Comment } from '../../../generator/comments/comment.js';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { schemaFaults, withoutValidator } from '../../ooxml/ooxml-validator.js';
import { docxParts } from '../docx/docx-parts.js';
import { documentXml, docxOf, openDocx } from './build-docx.js';
import { readCommented } from './read-comments.js';

const bold = '<w:rPr><w:b/></w:rPr>';
const on = (paragraph: number, start: number, end: number, text = '核对'): Comment => ({
  from: { paragraph, offset: start },
  to: { paragraph, offset: end },
  author: '文表',
  date: '2025-08-19',
  text,
});

function commented(bytes: Uint8Array, comments: readonly Comment[]): Uint8Array {
  const parts = openDocx(bytes);
  addComments(parts, comments);
  return parts.pack();
}

/** The document part without what stands around the body's content. */
function bodyOf(bytes: Uint8Array): string {
  const [before = '', after = ''] = documentXml('|').split('|');
  return (docxParts(bytes).get('word/document.xml') ?? '').slice(before.length, -after.length);
}

const start = (id = 0) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (properties = '', id = 0) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r>${properties}<w:commentReference w:id="${id}"/></w:r>`;
const kept = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

describe('a comment stands on its characters', () => {
  test.each<[string, string, Comment, string]>([
    [
      'in the middle of a run, whose parts keep its properties',
      `<w:p><w:r w:rsidR="1">${bold}<w:t>合计1320万元</w:t></w:r></w:p>`,
      on(0, 2, 6),
      `<w:p><w:r w:rsidR="1">${bold}${kept('合计')}</w:r>${start()}<w:r w:rsidR="1">${bold}${kept('1320')}</w:r>${end(bold)}<w:r w:rsidR="1">${bold}${kept('万元')}</w:r></w:p>`,
    ],
    [
      'on a whole run, which is not split',
      `<w:p><w:r>${bold}<w:t>1320</w:t></w:r></w:p>`,
      on(0, 0, 4),
      `<w:p>${start()}<w:r>${bold}<w:t>1320</w:t></w:r>${end(bold)}</w:p>`,
    ],
    [
      'over several runs',
      `<w:p><w:r><w:t>合计13</w:t></w:r><w:proofErr w:type="spellStart"/><w:r>${bold}<w:t>20万</w:t></w:r></w:p>`,
      on(0, 2, 6),
      `<w:p><w:r>${kept('合计')}</w:r>${start()}<w:r>${kept('13')}</w:r><w:proofErr w:type="spellStart"/><w:r>${bold}${kept('20')}</w:r>${end(bold)}<w:r>${bold}${kept('万')}</w:r></w:p>`,
    ],
    [
      'beside a tab, which is one character',
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>12</w:t></w:r></w:p>',
      on(0, 2, 4),
      `<w:p><w:r><w:t>甲</w:t><w:tab/></w:r>${start()}<w:r><w:t>12</w:t></w:r>${end()}</w:p>`,
    ],
    [
      'in a table cell',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>600</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      on(1, 0, 3),
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p>${start()}<w:r><w:t>600</w:t></w:r>${end()}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    [
      'in a hyperlink',
      '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>见12页</w:t></w:r></w:hyperlink></w:p>',
      on(0, 1, 3),
      `<w:p><w:hyperlink w:anchor="x"><w:r>${kept('见')}</w:r>${start()}<w:r>${kept('12')}</w:r>${end()}<w:r>${kept('页')}</w:r></w:hyperlink></w:p>`,
    ],
    [
      'in what a field shows, whose code is no text',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      on(0, 0, 2),
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${start()}<w:r><w:t>12</w:t></w:r>${end()}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    [
      'in inserted text, beside deleted text, which is none',
      '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>11</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>22</w:t></w:r></w:ins></w:p>',
      on(0, 0, 1),
      `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>11</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${start()}<w:r>${kept('2')}</w:r>${end()}<w:r>${kept('2')}</w:r></w:ins></w:p>`,
    ],
    [
      'in a content control',
      '<w:p><w:sdt><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      on(0, 0, 2),
      `<w:p><w:sdt><w:sdtContent>${start()}<w:r><w:t>12</w:t></w:r>${end()}</w:sdtContent></w:sdt></w:p>`,
    ],
    [
      'on references and CDATA',
      '<w:p><w:r><w:t>&lt;a&amp;<![CDATA[<b>]]>&#x4E2D;</w:t></w:r></w:p>',
      on(0, 2, 6),
      `<w:p><w:r>${kept('&lt;a')}</w:r>${start()}<w:r>${kept('&amp;&lt;b&gt;')}</w:r>${end()}<w:r>${kept('中')}</w:r></w:p>`,
    ],
    [
      'on a whole character that two units make',
      '<w:p><w:r><w:t>甲𠮷乙</w:t></w:r></w:p>',
      on(0, 2, 3),
      `<w:p><w:r>${kept('甲')}</w:r>${start()}<w:r>${kept('𠮷')}</w:r>${end()}<w:r>${kept('乙')}</w:r></w:p>`,
    ],
    [
      'without the blanks that the file does not keep',
      '<w:p><w:r><w:t> 12 </w:t></w:r></w:p>',
      on(0, 0, 1),
      `<w:p>${start()}<w:r>${kept('1')}</w:r>${end()}<w:r>${kept('2')}</w:r></w:p>`,
    ],
    [
      'on an empty paragraph',
      '<w:p/><w:p><w:pPr/></w:p>',
      on(0, 0, 0),
      `<w:p>${start()}${end()}</w:p><w:p><w:pPr/></w:p>`,
    ],
    [
      'on a point between two characters',
      '<w:p><w:r><w:t>12</w:t></w:r></w:p>',
      on(0, 1, 1),
      `<w:p><w:r>${kept('1')}</w:r>${start()}${end()}<w:r>${kept('2')}</w:r></w:p>`,
    ],
    [
      'around the run of a ruby',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      on(0, 3, 4),
      `<w:p>${start()}<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>${end()}</w:p>`,
    ],
  ])('%s', (_, body, comment, expected) => {
    expect(bodyOf(commented(docxOf(body), [comment]))).toBe(expected);
  });

  test('from one paragraph to another', () => {
    const body = '<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>';
    const comment = { ...on(0, 0, 0), to: { paragraph: 1, offset: 1 } };
    expect(bodyOf(commented(docxOf(body), [comment]))).toBe(
      `<w:p>${start()}<w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r>${end()}</w:p>`,
    );
  });

  test('around the run of a text box, once for its two forms', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>12</w:t></w:r></w:p></w:txbxContent>';
    const run = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = docxOf(`<w:p><w:r><w:t>甲</w:t></w:r>${run}</w:p>`);
    expect(readDocxText(openDocx(bytes))).toEqual(['甲', '12']);
    expect(bodyOf(commented(bytes, [on(1, 0, 1)]))).toBe(
      `<w:p><w:r><w:t>甲</w:t></w:r>${start()}${run}${end()}</w:p>`,
    );
  });
});

test('comments that overlap, follow each other and stand on the same characters are all there', () => {
  const bytes = docxOf('<w:p><w:r><w:t>0123456789</w:t></w:r></w:p>');
  const places = [
    [0, 4],
    [2, 6],
    [4, 8],
    [2, 6],
    [6, 6],
    [0, 10],
  ] as const;
  const result = readCommented(
    commented(
      bytes,
      places.map(([from, to], index) => on(0, from, to, `第${index}条`)),
    ),
  );
  for (const [index, [from, to]] of places.entries()) {
    const under = result.paragraphs[0]?.filter(({ comments }) => comments.includes(String(index)));
    expect(under?.map(({ character }) => character).join('')).toBe('0123456789'.slice(from, to));
    expect(result.comments.get(String(index))).toBe(`第${index}条`);
  }
  expect([...result.references].sort()).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('comments that are there stay, and ids are not used twice', () => {
  const earlier = '<w:comment w:id="7" w:author="甲"><w:p><w:r><w:t>原有</w:t></w:r></w:p></w:comment>';
  const body = `<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>12</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
  const bytes = commented(docxOf(body, earlier), [on(0, 0, 1, '新的\n两行 & <b>')]);
  const result = readCommented(bytes);
  expect([...result.comments]).toEqual([
    ['7', '原有'],
    ['8', '新的\n两行 & <b>'],
  ]);
  expect(result.paragraphs[0]?.map(({ comments }) => comments)).toEqual([['7', '8'], ['7']]);
  expect(docxParts(bytes).get('word/comments.xml')).toContain(earlier);
});

test('only the parts that must change do', () => {
  const bytes = docxOf('<w:p><w:r><w:t>12</w:t></w:r></w:p>');
  const before = docxParts(bytes);
  const after = docxParts(commented(bytes, [on(0, 0, 1)]));
  const changed = [...after].filter(([name, part]) => before.get(name) !== part).map(([name]) => name);
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml',
  ]);
  expect(docxParts(commented(bytes, []))).toEqual(before);
});

test('another prefix, and none, are written as the file writes them', () => {
  for (const prefix of ['x:', '']) {
    const declared = prefix === '' ? 'xmlns' : 'xmlns:x';
    const parts = openDocx(docxOf(''));
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const p = prefix;
    const body = `<${p}p><${p}r><${p}t>12</${p}t></${p}r></${p}p>`;
    parts.write(
      'word/document.xml',
      `<${p}document ${declared}="${word}"><${p}body>${body}</${p}body></${p}document>`,
    );
    addComments(parts, [on(0, 0, 1)]);
    const xml = parts.text('word/document.xml');
    expect(xml).toContain(`<${p}commentRangeStart `);
    expect(xml).toContain(`</${p}r><${p}r><${p}t xml:space="preserve">2</${p}t></${p}r>`);
    expect(xml).toMatch(prefix === '' ? /xmlns:w="[^"]*" w:id="0"/ : /<x:commentReference x:id="0"/);
  }
});

test.each<[string, Comment]>([
  ['a paragraph that is not there', on(1, 0, 0)],
  ['an offset beyond the text', on(0, 0, 3)],
  ['an end before the beginning', on(0, 2, 1)],
])('%s throws', (_, comment) => {
  expect(() => commented(docxOf('<w:p><w:r><w:t>12</w:t></w:r></w:p>'), [comment])).toThrow(RangeError);
});

const text = fc.string({ unit: fc.constantFrom('甲', '1', ' ', '𠮷', '&', '<', '"'), maxLength: 5 });
const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = fc
  .tuple(fc.constantFrom('', bold, '<w:rPr><w:sz w:val="20"/></w:rPr>'), text, fc.boolean(), text)
  .map(
    ([properties, before, tab, after]) =>
      `<w:r>${properties}${kept(escaped(before))}${tab ? '<w:tab/>' : ''}${kept(escaped(after))}</w:r>`,
  );
const inline = fc.oneof(
  run,
  run.map((inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`),
  run.map((inner) => `<w:ins w:id="90" w:author="a">${inner}</w:ins>`),
  run.map(
    (inner) =>
      `<w:del w:id="91" w:author="a">${inner.replaceAll('w:t', 'w:delText').replaceAll('w:delTextab', 'w:tab')}</w:del>`,
  ),
  fc.constant('<w:bookmarkStart w:id="5" w:name="b"/><w:bookmarkEnd w:id="5"/>'),
);
const paragraph = fc.array(inline, { maxLength: 4 }).map((inner) => `<w:p>${inner.join('')}</w:p>`);
const body = fc
  .array(
    fc.oneof(
      paragraph,
      paragraph.map((inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join(''));

test('whatever the file and the stretches, text and formatting stay and each comment covers its stretch', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(body, places, (content, wishes) => {
      const bytes = docxOf(content);
      const lines = readDocxText(openDocx(bytes));
      const comments = wishes.map(([which, a, b], index) => {
        const line = which % lines.length;
        const length = lines[line]?.length ?? 0;
        const [from = 0, to = 0] = [a % (length + 1), b % (length + 1)].sort((one, other) => one - other);
        return on(line, from, to, String(index));
      });
      const [before, after] = [readCommented(bytes), readCommented(commented(bytes, comments))];
      const plain = (read: typeof before) =>
        read.paragraphs.map((each) => each.map(({ character, properties }) => [character, properties]));
      expect(plain(after)).toEqual(plain(before));
      for (const [index, { from, to }] of comments.entries()) {
        const covered = after.paragraphs
          .flat()
          .filter(({ comments: under }) => under.includes(String(index)))
          .map(({ character }) => character)
          .join('');
        const line = lines[from.paragraph] ?? '';
        const whole = [...line].reduce(
          ({ at, taken }, character) => ({
            at: at + character.length,
            taken: at < to.offset && at + character.length > from.offset ? taken + character : taken,
          }),
          { at: 0, taken: '' },
        ).taken;
        expect(covered).toBe(from.offset === to.offset ? '' : whole);
      }
      expect(new Set(after.references).size).toBe(comments.length);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(withoutValidator)('a file with every structure is valid with its comments', async () => {
  const bytes = docxOf(
    `<w:p><w:r>${bold}<w:t>合计1320万元</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>见12页</w:t></w:r></w:hyperlink><w:ins w:id="2" w:author="a"><w:r><w:t>22</w:t></w:r></w:ins></w:p><w:p/>`,
  );
  const places = [
    [2, 6],
    [4, 9],
    [10, 11],
    [12, 13],
    [13, 13],
  ] as const;
  const comments = [...places.map(([from, to]) => on(0, from, to)), on(1, 0, 0)];
  expect(await schemaFaults(commented(bytes, comments), 'docx')).toEqual([]);
});
