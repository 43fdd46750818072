import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWellFormed } from '../docx/docx-parts.js';
import { faults, filledBody, filledLines, letterOf } from './filling.js';
import { paragraph, run, table } from './letterhead-file.js';

const bold = '<w:b/>';

describe('a tag is read whatever runs Word has split it over', () => {
  const tag = '{{企业名称}}';
  const data = { 企业名称: '甲公司' };
  test.each<[string, string, string]>([
    ['in one run', paragraph(`致${tag}：`), paragraph('致甲公司：')],
    [
      'each character in a run of its own',
      paragraph(...[...`致${tag}：`].map((mark) => run(mark, bold))),
      '',
    ],
    [
      'with proofing marks between',
      paragraph(
        run('致{{企'),
        '<w:proofErr w:type="spellStart"/>',
        run('业名'),
        '<w:proofErr w:type="spellEnd"/>',
        run('称}}：'),
      ),
      '',
    ],
    [
      'with bookmarks between',
      paragraph(
        run('致{'),
        '<w:bookmarkStart w:id="0" w:name="甲"/>',
        run('{企业名称}'),
        '<w:bookmarkEnd w:id="0"/>',
        run('}：'),
      ),
      '',
    ],
    [
      'with revision ids and properties that differ',
      paragraph(
        '<w:r w:rsidR="00A1"><w:t>致{{企业</w:t></w:r>',
        '<w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t>名称}}：</w:t></w:r>',
      ),
      '',
    ],
    ['with a line break within', paragraph('<w:r><w:t>致{{</w:t><w:br/><w:t>企业名称}}：</w:t></w:r>'), ''],
    ['in two texts of one run', paragraph('<w:r><w:t>致{{企业</w:t><w:t>名称}}：</w:t></w:r>'), ''],
    [
      'in a hyperlink',
      paragraph(run('致'), `<w:hyperlink r:id="x">${run('{{企业名')}${run('称}}')}</w:hyperlink>`, run('：')),
      '',
    ],
    [
      'in a content control',
      `<w:sdt><w:sdtContent>${paragraph('致{{企业名称}}：')}</w:sdtContent></w:sdt>`,
      '',
    ],
  ])('%s', (_, body, expected) => {
    expect(filledLines(body, data)).toEqual(['致甲公司：']);
    if (expected !== '') expect(filledBody(body, data)).toBe(expected);
  });

  test('the value has the looks of the tag’s first character', () => {
    const body = paragraph(run('致'), run('{{企业', bold), run('名称}}'), run('：'));
    expect(filledBody(body, data)).toBe(paragraph(run('致'), run('甲公司', bold), run('：')));
  });

  test('quotes that Word made curly are quotes', () => {
    expect(filledLines(paragraph('{{合计 名单 “金额”}}'), { 名单: [{ 金额: '1' }, { 金额: '2' }] })).toEqual([
      '3',
    ]);
  });
});

describe('a value is text and nothing else', () => {
  test.each([
    ['{{x}}', '{{x}}'],
    ['<w:p>]]>&amp;', '&lt;w:p&gt;]]&gt;&amp;amp;'],
    ['=HYPERLINK("x")', '=HYPERLINK(&quot;x&quot;)'],
    ['𠮷㐂\ue001', '𠮷㐂\ue001'],
    ['甲\n乙', '甲 乙'],
  ])('%s', (value, written) => {
    expect(filledBody(paragraph('{{名}}'), { 名: value })).toBe(paragraph(written));
  });

  test('characters that no file can hold are left out and told', () => {
    const body = paragraph('{{名}}');
    expect(filledBody(body, { 名: '甲\u0001\ufffe乙\ud800' })).toBe(paragraph('甲乙'));
    expect(faults(body, { 名: '甲\u0001乙' })).toEqual(['data-character-dropped 名']);
  });

  test('0 prints 0, and the missing, empty and truth values are told apart', () => {
    expect(filledLines(paragraph('{{数}}'), { 数: 0 })).toEqual(['0']);
    expect(filledLines(paragraph('{{数}}'), { 数: '0' })).toEqual(['0']);
    expect(faults(paragraph('{{数}}'), { 数: null })).toEqual(['template-value-missing 1']);
    expect(faults(paragraph('{{数}}'), { 数: '' })).toEqual(['template-value-empty 1']);
    expect(faults(paragraph('{{数}}'), { 数: false })).toEqual(['template-value-unprintable 1']);
  });
});

const list = [
  { 名称: '甲公司', 金额: '200' },
  { 名称: '乙公司', 金额: '50' },
];
const row = ['{{#each 名单}}{{序号 @index}}', '{{名称}}', '{{金额 金额}}{{/each}}'];
const head = ['序号', '名称', '金额'];

describe('a block', () => {
  test.each([
    ['is kept', '0372', '联系电话：0372。'],
    ['is left out', null, '。'],
  ])('within a paragraph %s, and what stands beside it keeps its looks', (_, phone, line) => {
    const body = paragraph(run('{{#if 电话}}联系电话：', bold), run('{{电话}}'), run('{{/if}}。', bold));
    expect(filledLines(body, { 电话: phone })).toEqual([line]);
    const parts = phone === null ? [] : [run('联系电话：', bold), run(phone)];
    expect(filledBody(body, { 电话: phone })).toBe(paragraph(...parts, run('。', bold)));
  });

  test('within a paragraph is repeated', () => {
    const body = paragraph('共{{#each 名单}}{{名称}}{{#unless @last}}、{{/unless}}{{else}}无{{/each}}。');
    expect(filledLines(body, { 名单: list })).toEqual(['共甲公司、乙公司。']);
    expect(filledLines(body, { 名单: [] })).toEqual(['共无。']);
  });

  test('whose tags stand alone takes their paragraphs away', () => {
    const body = [
      paragraph('{{#each 名单}}'),
      paragraph('{{名称}}'),
      paragraph('{{#if @last}}'),
      paragraph('完'),
      paragraph('{{else}}'),
      paragraph('续'),
      paragraph('{{/if}}{{/each}}'),
    ].join('');
    expect(filledBody(body, { 名单: list })).toBe(
      ['甲公司', '续', '乙公司', '完'].map((text) => paragraph(text)).join(''),
    );
    expect(filledBody(body, { 名单: [] })).toBe('');
  });

  test('over a table row repeats the row; the header stays', () => {
    expect(filledBody(table(head, row), { 名单: list })).toBe(
      `${table(head, ['1', '甲公司', '200'], ['2', '乙公司', '50'])}<w:p/>`,
    );
    expect(filledBody(table(head, row), { 名单: [] })).toBe(`${table(head)}<w:p/>`);
  });

  test('over a row may stand alone in its paragraph', () => {
    const body = table(head, [
      `${paragraph('{{#each 名单}}')}${paragraph('{{序号 @index}}')}`,
      '{{名称}}',
      `${paragraph('{{金额}}')}${paragraph('{{/each}}')}`,
    ]);
    expect(filledLines(body, { 名单: list })).toEqual([...head, '1', '甲公司', '200', '2', '乙公司', '50']);
  });

  test('over several rows repeats them together', () => {
    const body = table(['{{#each 名单}}{{名称}}', ''], ['', '{{金额}}{{/each}}']);
    expect(filledLines(body, { 名单: list })).toEqual(['甲公司', '200', '乙公司', '50']);
  });

  test('inside another over one row', () => {
    const body = table(['{{#each 组}}{{#if 名}}{{名}}', '{{数}}{{/if}}{{/each}}']);
    expect(
      filledLines(body, {
        组: [
          { 名: '甲', 数: '1' },
          { 名: '', 数: '2' },
          { 名: '丙', 数: '3' },
        ],
      }),
    ).toEqual(['甲', '1', '丙', '3']);
  });

  test('a row for an empty list only', () => {
    const body = table(head, row, ['{{#unless 名单}}无', '', '{{/unless}}']);
    expect(filledLines(body, { 名单: [] })).toEqual([...head, '无']);
    expect(filledLines(body, { 名单: list })).toHaveLength(9);
  });

  test('repeats 2000 rows', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ 名称: `第${index}家`, 金额: String(index) }));
    const xml = letterOf(table(head, row), { 名单: many }).filled.get('word/document.xml') ?? '';
    checkWellFormed(xml);
    expect(xml.match(/<w:tr>/g)).toHaveLength(2001);
    expect(xml).toContain('第1999家');
  });

  test.each([
    [
      'over paragraphs, in other cells',
      table(['{{#each 名单}}', '{{/each}}'], ['甲', '乙'])
        .replace('{{/each}}', '{{名称}}')
        .replace('乙', '乙{{/each}}末'),
    ],
    ['from a paragraph into a table', paragraph('{{#each 名单}}') + table(['{{/each}}'])],
    ['from the middle of a paragraph into another', paragraph('甲{{#each 名单}}') + paragraph('{{/each}}乙')],
    [
      'out of a hyperlink',
      paragraph(`<w:hyperlink r:id="x">${run('{{#each 名单}}')}</w:hyperlink>`, run('{{/each}}')),
    ],
    [
      'over a section break',
      `<w:p><w:pPr><w:sectPr/></w:pPr>${run('{{#each 名单}}')}</w:p>${paragraph('{{/each}}')}`,
    ],
    [
      'with else in another place',
      `${paragraph('{{#each 名单}}')}${paragraph('甲{{else}}乙')}${paragraph('{{/each}}')}`,
    ],
  ])('%s is told', (_, body) => {
    expect(faults(body, { 名单: list })).toContain('letterhead-block-crosses 1 {{#each 名单}}');
  });
});

describe('the faults of a letterhead come at once, each with its paragraph', () => {
  test('of the tags and the data', () => {
    const body = [
      paragraph('致{{企业名}}'),
      paragraph('｛｛企业名称｝｝'),
      paragraph('{{大些 金额}}和{{企业名称'),
      paragraph('{{#标题}}通知{{/标题}}'),
      paragraph('{{#each 名单}}'),
      paragraph('{{{金额}}}'),
      paragraph('{{电话}}'),
    ].join('');
    expect(
      faults(
        body,
        { 企业名称: '甲', 金额: '1', 名单: [], 电话: null },
        { header: paragraph('{{发文机关}}') },
      ),
    ).toEqual([
      'template-tag-unfinished 3 {{企业名称',
      'template-field-unknown 1 企业名 → 企业名称',
      'template-fullwidth-braces 2 ｛｛',
      'template-fullwidth-braces 2 ｝｝',
      'template-helper-unknown 3 大些 → 大写',
      'letterhead-element 4 标题',
      'template-block-open 5 {{#each 名单}}',
      'template-tag-refused 6 {{{金额}}}',
      'template-field-unknown 页眉1 发文机关',
    ]);
  });

  test('and nothing but named fields is reached', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'lookup']) {
      expect(faults(paragraph(`{{${name}}}`), { 名: '甲' })).toEqual([`template-field-unknown 1 ${name}`]);
    }
  });
});

test('headers, footers and notes are filled', () => {
  const lines = filledLines(
    paragraph('正文'),
    { 机关: '甲局', 电话: '0372' },
    {
      header: paragraph('{{机关}}'),
      footer: paragraph('电话：{{电话}}'),
      footnotes: `<w:footnote w:id="1">${paragraph('{{机关}}注')}</w:footnote>`,
    },
  );
  expect(lines).toEqual(['正文', '甲局', '电话：0372', '甲局注']);
});

describe('what is repeated stays a sound file', () => {
  test('ids and names that must be unique are', () => {
    const body = [
      paragraph('{{#each 名单}}'),
      '<w:p w14:paraId="0A" w14:textId="0B"><w:bookmarkStart w:id="3" w:name="甲"/>',
      `${run('{{名称}}')}<w:bookmarkEnd w:id="3"/><w:r><w:drawing><wp:inline><wp:docPr id="7" name="图"/></wp:inline></w:drawing></w:r></w:p>`,
      `<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`,
      paragraph('{{/each}}'),
    ].join('');
    const xml = filledBody(body, { 名单: list });
    expect(xml).not.toContain('paraId');
    expect(xml.match(/<w:bookmark\w+/g)).toEqual(['<w:bookmarkStart', '<w:bookmarkEnd']);
    expect(xml.match(/<wp:docPr id="\d+"/g)).toEqual(['<wp:docPr id="1"', '<wp:docPr id="2"']);
    expect(xml.match(/<w:id /g)).toHaveLength(1);
  });

  test('a cell keeps a paragraph, and a table rows and a paragraph behind it', () => {
    const cell = table([[paragraph('{{#if 无}}'), paragraph('甲'), paragraph('{{/if}}')].join('')]);
    expect(filledBody(cell, { 无: null })).toContain('</w:tcPr><w:p/></w:tc>');
    expect(filledBody(cell, { 无: null })).toMatch(/<\/w:tbl><w:p\/>$/u);
    expect(filledBody(table(['{{#each 名单}}{{名称}}{{/each}}', '']), { 名单: [] })).toContain('<w:tr>');
    expect(filledBody(table(['{{#each 名单}}{{名称}}', '{{/each}}']), { 名单: [] })).toBe('');
    const each = paragraph('{{#each 名单}}') + table(['{{名称}}']) + paragraph('{{/each}}');
    expect(filledBody(each, { 名单: list })).toBe(`${table(['甲公司'])}<w:p/>${table(['乙公司'])}<w:p/>`);
  });

  test('a text box is filled once, and the form for older programs goes', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = paragraph(
      run('前'),
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('{{名}}')}</mc:Choice><mc:Fallback>${box('{{名}}')}</mc:Fallback></mc:AlternateContent></w:r>`,
      run('后{{名}}'),
    );
    expect(filledLines(body, { 名: '甲' })).toEqual(['前', '甲', '后甲']);
    expect(filledBody(body, { 名: '甲' })).not.toContain('Fallback');
  });

  test('a shared piece of text is taken in without its line breaks', () => {
    expect(
      filledBody(paragraph('经{{> 署名}}同意'), { 机关: '甲局' }, { 署名: '{{机关}}\n\u0001<1>\n' }),
    ).toBe(paragraph('经甲局&lt;1&gt;同意'));
  });
});

test('however a text is split into runs, it is filled alike', () => {
  const text =
    '关于{{年度}}年度{{#each 名单}}{{名称}}{{#unless @last}}、{{/unless}}{{/each}}的{{大写 "5"}}通报';
  const runs = fc.array(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 20 });
  fc.assert(
    fc.property(runs, (cuts) => {
      const ends = [0, ...[...new Set(cuts)].sort((a, b) => a - b), text.length];
      const pieces = ends
        .slice(1)
        .map((end, index) => run(text.slice(ends[index], end), index % 2 === 0 ? bold : ''));
      const letter = letterOf(paragraph(...pieces), { 年度: '2025', 名单: list });
      checkWellFormed(letter.filled.get('word/document.xml') ?? '');
      expect(letter.lines.map((line) => line.text)).toEqual([
        '关于2025年度甲公司、乙公司的人民币伍万元整通报',
      ]);
    }),
  );
});

test('a letterhead that never ends is stopped', () => {
  const nested = `${'{{#if 名}}'.repeat(40)}甲${'{{/if}}'.repeat(40)}`;
  expect(faults(paragraph(nested), { 名: '甲' })).toContain('template-too-deep 1');
  const many = Array.from({ length: 10_001 }, () => '甲');
  expect(faults(paragraph('{{#each 名单}}{{this}}{{/each}}'), { 名单: many })).toEqual([
    'template-list-too-long 1',
  ]);
});
