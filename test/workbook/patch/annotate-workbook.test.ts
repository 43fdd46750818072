import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { annotateWorkbook } from '../../../workbook/patch/annotate-workbook.js';
import type { Annotation, CellMark, ResultSheetPlan } from '../../../workbook/patch/annotation.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { buildXlsx, stylesWith, unzipText, type XlsxParts, xlsxParts, zipParts } from '../build-xlsx.js';

const resultSheet: ResultSheetPlan = {
  name: '体检结果',
  columnWidths: [10, 40],
  rows: [
    [
      { kind: 'text', text: '位置' },
      { kind: 'text', text: '事实' },
      { kind: 'text', text: '数' },
    ],
    [
      { kind: 'link', text: '表!B2', sheet: '表', cell: 'B2' },
      { kind: 'text', text: '=HYPERLINK("x")' },
      { kind: 'number', value: '0.1' },
    ],
  ],
};

const data =
  '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="C2" s="1"><v>44427</v></c></row>' +
  '<row r="4" s="1" customFormat="1"/><row r="6"><c r="B6"><f>SUM(C2:C4)</f><v>7</v></c></row>';
const styles = stylesWith([
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
]);

const mark = (
  cell: string,
  severity: CellMark['severity'] = 'mandatory',
  comment = '少一位',
  sheet = '表',
): CellMark => ({ sheet, cell, severity, comment });
const annotate = (bytes: Uint8Array, marks: Annotation['marks']) =>
  annotateWorkbook(bytes, { marks, resultSheet });

function book(
  sheet: Partial<NonNullable<XlsxParts['sheets']>[number]> = {},
  parts: XlsxParts['parts'] = {},
): Uint8Array {
  return buildXlsx({
    sheets: [
      { name: '表', data, ...sheet },
      { name: '另一张', data },
    ],
    styles,
    parts,
  });
}

/** Everything but the added sheet. */
function contents({ sheets, ...rest }: WorkbookSnapshot, count: number) {
  return {
    ...rest,
    sheets: sheets.slice(0, count).map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ row, column, value, text, formula, numberFormat, isDate }) => {
        return { row, column, value, text, formula, numberFormat, isDate };
      }),
    })),
  };
}

function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, text] of Object.entries(unzipText(bytes))) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
  }
}

/** The style element of a cell in the annotated book. */
function formatOf(parts: Record<string, string>, cell: string): string {
  const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(
    parts['xl/worksheets/sheet1.xml'] ?? '',
  )?.[1];
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '';
  return formats.match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs)?.[Number(style)] ?? '';
}

function fillColorOf(parts: Record<string, string>, cell: string): string | undefined {
  const fill = /fillId="(\d+)"/.exec(formatOf(parts, cell))?.[1];
  const fills = (parts['xl/styles.xml'] ?? '').match(/<fill>.*?<\/fill>/gs) ?? [];
  return /fgColor rgb="(\w+)"/.exec(fills[Number(fill)] ?? '')?.[1];
}

describe('annotateWorkbook', () => {
  it('keeps every part it does not need byte for byte, and their order', () => {
    const bytes = book(
      {},
      { 'xl/theme/theme1.xml': '<theme  a = "1" />', 'customXml/item1.xml': new Uint8Array([1, 0, 255]) },
    );
    const before = unzipSync(bytes);
    const after = unzipSync(annotate(bytes, [mark('A2')]));
    const touched = [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
    ];
    for (const [name, part] of Object.entries(before)) {
      if (touched.includes(name)) expect(after[name], name).not.toEqual(part);
      else expect(after[name], name).toEqual(part);
    }
    expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
    expect(Object.keys(after).slice(Object.keys(before).length)).toEqual([
      'xl/comments1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  it('leaves all values, formulas, formats and layout as they were', () => {
    const bytes = book({ after: '<mergeCells><mergeCell ref="A8:B9"/></mergeCells>' });
    const after = annotate(bytes, [mark('A2'), mark('B2'), mark('C2'), mark('B4'), mark('A1'), mark('D9')]);
    expect(contents(readWorkbook(after), 2)).toEqual(contents(readWorkbook(bytes), 2));
    expectWellFormed(after);
  });

  it('gives the same bytes for the same input', () => {
    const marks = [mark('A2'), mark('C2', 'hint')];
    expect(annotate(book(), marks)).toEqual(annotate(book(), marks));
  });

  it('changes in the sheet only the marked cells and the link to the comments', () => {
    const sheet = unzipText(
      annotate(book(), [mark('C2'), mark('B2'), mark('A1'), mark('B4'), mark('A6'), mark('C6'), mark('E9')]),
    )['xl/worksheets/sheet1.xml'];
    expect(/<sheetData>.*/s.exec(sheet ?? '')?.[0]).toBe(
      '<sheetData><row r="1"><c r="A1" s="2"/></row>' +
        '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" s="2"/><c r="C2" s="3"><v>44427</v></c></row>' +
        '<row r="4" s="1" customFormat="1"><c r="B4" s="3"/></row>' +
        '<row r="6"><c r="A6" s="2"/><c r="B6"><f>SUM(C2:C4)</f><v>7</v></c><c r="C6" s="2"/></row>' +
        '<row r="9"><c r="E9" s="2"/></row></sheetData>' +
        '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/></worksheet>',
    );
  });

  it.each([
    ['no sheetData content', '<sheetData/>'],
    ['no row addresses', '<sheetData><row><c><v>1</v></c></row></sheetData>'],
  ])('works on a sheet with %s', (_, sheetData) => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetData}</worksheet>`;
    const parts = unzipText(annotate(buildXlsx({ sheets: [{ name: '表', xml }], styles }), [mark('B1')]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B1" s="2"/></row>');
  });

  it('starts a new cell from its column when the row has no style', () => {
    const before = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
    const parts = unzipText(annotate(book({ before }), [mark('B1')]));
    expect(formatOf(parts, 'B1')).toContain('numFmtId="14"');
  });

  it('adds the fill to the style the cell has, one style for all cells alike', () => {
    const parts = unzipText(
      annotate(book(), [mark('C2'), mark('A2', 'verify'), mark('B2', 'hint'), mark('B6', 'hint')]),
    );
    expect(formatOf(parts, 'C2')).toMatch(
      /numFmtId="14".*fillId="\d".*applyNumberFormat="1".*<alignment horizontal="center"\/>/s,
    );
    expect([fillColorOf(parts, 'C2'), fillColorOf(parts, 'A2'), fillColorOf(parts, 'B2')]).toEqual([
      'FFFFC7CE',
      'FFFFE699',
      'FFDDEBF7',
    ]);
    expect(formatOf(parts, 'B2')).toBe(formatOf(parts, 'B6'));
    const xml = parts['xl/styles.xml'] ?? '';
    for (const [container, child] of [
      ['cellXfs', 'xf '],
      ['fills', 'fill>'],
      ['fonts', 'font>'],
    ]) {
      const [, count, inside = ''] =
        new RegExp(`<${container} count="(\\d+)">(.*)</${container}>`, 's').exec(xml) ?? [];
      expect(inside.split(`<${child}`).length - 1, container).toBe(Number(count));
    }
  });

  it('works on a book without styles', () => {
    const bytes = buildXlsx({ sheets: [{ name: '表', data }] });
    const after = annotate(bytes, [mark('A2')]);
    expectWellFormed(after);
    const links = unzipText(after)['xl/_rels/workbook.xml.rels'];
    expect(links).toContain('/styles" Target="styles1.xml"');
  });

  it('joins several marks of a cell into one comment with the words of severity, under the gravest fill', () => {
    const parts = unzipText(
      annotate(book(), [
        mark('C2', 'hint', '一'),
        mark('C2', 'mandatory', '二<&'),
        mark('$C$2:D9', 'verify', '三'),
      ]),
    );
    expect(parts['xl/comments1.xml']).toContain('<author>文表</author>');
    expect(parts['xl/comments1.xml']?.match(/<t .*?<\/t>/gs)).toEqual([
      '<t xml:space="preserve">提示：一\n强制性：二&lt;&amp;\n核实性：三</t>',
    ]);
    expect(fillColorOf(parts, 'C2')).toBe('FFFFC7CE');
    expect(parts['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g)).toHaveLength(1);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
  });

  it('makes the box taller for a longer text', () => {
    const height = (comment: string): number => {
      const drawing = unzipText(annotate(book(), [mark('C2', 'hint', comment)]))[
        'xl/drawings/vmlDrawing1.vml'
      ];
      const anchor =
        /<x:Anchor>(.*?)</
          .exec(drawing ?? '')?.[1]
          ?.split(', ')
          .map(Number) ?? [];
      return (anchor[6] ?? 0) - (anchor[2] ?? 0);
    };
    expect(height('短')).toBe(2);
    expect(height('长'.repeat(60))).toBe(5);
    expect(height('长'.repeat(9000))).toBe(25);
  });

  it('puts the comments of two sheets into two parts', () => {
    const parts = unzipText(annotate(book(), [mark('A2'), mark('A2', 'hint', '另', '另一张')]));
    expect(parts['xl/comments2.xml']).toContain('提示：另');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../comments2.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/comments2.xml"');
  });

  it.each([
    [
      'before what must follow it',
      '<pageMargins left="1"/>',
      '<legacyDrawingHF r:id="rId9"/><tableParts count="0"/>',
    ],
    ['at the end', '<pageMargins left="1"/><drawing r:id="rId9"/>', ''],
  ])('puts the link to the comment boxes %s', (_, before, behind) => {
    const sheet = unzipText(annotate(book({ after: before + behind }), [mark('A2')]))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(sheet?.replace(/<legacyDrawing [^>]*>/, '¶')).toContain(
      `</sheetData>${before}¶${behind}</worksheet>`,
    );
  });

  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const comments = `<comments ${main}><authors><author>某人</author></authors><commentList><comment ref="A2" authorId="0"><text><t>旧批注</t></text></comment><comment ref="B6" authorId="0"><text><r><t>不动</t></r></text></comment></commentList></comments>`;
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1030"><br></v:shape></xml>\n';

  it('keeps comments and boxes that are there and adds its own beside them', () => {
    const bytes = book(
      {
        after: '<legacyDrawing r:id="rId2"/>',
        relationships: [
          ['comments', '../comments1.xml'],
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ],
      },
      { 'xl/comments1.xml': comments, 'xl/drawings/vmlDrawing1.vml': vml },
    );
    const parts = unzipText(annotate(bytes, [mark('A2', 'hint', '补充'), mark('C2', 'hint', '新的')]));
    const texts = [
      ...(parts['xl/comments1.xml'] ?? '').matchAll(
        /<comment ref="(\w+)" authorId="(\d)">(.*?)<\/comment>/gs,
      ),
    ].map(([, cell, author, inside]) => [
      cell,
      author,
      [...(inside ?? '').matchAll(/<t[ >].*?<\/t>/gs)].map(([t]) => t.replace(/<.*?>/g, '')),
    ]);
    expect(texts).toEqual([
      ['A2', '0', ['旧批注', '\n提示：补充']],
      ['B6', '0', ['不动']],
      ['C2', '1', ['提示：新的']],
    ]);
    expect(parts['xl/comments1.xml']).toContain('<r><t>旧批注</t></r><r>');
    expect(parts['xl/comments1.xml']).toContain('<author>某人</author><author>文表</author>');
    const drawing = parts['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect(drawing.startsWith(vml.slice(0, vml.indexOf('</xml>')))).toBe(true);
    expect(drawing.endsWith('</xml>\n')).toBe(true);
    expect(drawing.match(/id="_x0000_s\d+"/g)).toEqual(['id="_x0000_s1030"', 'id="_x0000_s1031"']);
    expect(drawing.match(/<v:shapetype/g)).toHaveLength(1);
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<legacyDrawing/g)).toHaveLength(1);
    expect(parts).not.toHaveProperty(['xl/comments2.xml']);
  });

  it('uses the drawing of form controls when there are no comments yet', () => {
    const bytes = book(
      {
        after: '<legacyDrawing r:id="rId1"/>',
        relationships: [['vmlDrawing', '../drawings/vmlDrawing1.vml']],
      },
      { 'xl/drawings/vmlDrawing1.vml': vml },
    );
    const parts = unzipText(annotate(bytes, [mark('C2')]));
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('ObjectType="Note"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Id="rId2"');
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<legacyDrawing/g)).toHaveLength(1);
  });

  it('adds the results as the last sheet: links, numbers, and texts that stay texts', () => {
    const after = annotate(book(), []);
    const { sheets } = readWorkbook(after);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['表', 'visible'],
      ['另一张', 'visible'],
      ['体检结果', 'visible'],
      ['标注记录', 'veryHidden'],
    ]);
    expect(sheets[2]?.cells.map(({ value }) => value)).toEqual([
      '位置',
      '事实',
      '数',
      '表!B2',
      '=HYPERLINK("x")',
      0.1,
    ]);
    expect(sheets[2]?.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    const xml = unzipText(after)['xl/worksheets/sheet3.xml'];
    expect(xml).toContain(`<hyperlink ref="A2" location="'表'!B2" display="表!B2"/>`);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
  });

  it('keeps hostile texts of the result sheet as texts', () => {
    const words = ['_x000A_', ']]>', '<w:p>', '&amp;', "'", ' 前后 ', '多\n行'];
    const rows = words.map((text) => [{ kind: 'text', text } as const]);
    const after = annotateWorkbook(book(), {
      marks: [],
      resultSheet: { ...resultSheet, rows: [...rows, [{ kind: 'text', text: '甲\u0000\ud842乙' }]] },
    });
    expectWellFormed(after);
    expect(readWorkbook(after).sheets[2]?.cells.map(({ value }) => value)).toEqual([...words, '甲乙']);
  });

  it.each([
    ['体检结果', ['表'], '体检结果'],
    ['表', ['表'], '表 (2)'],
    ['Result', ['RESULT', 'result (2)'], 'Result (3)'],
    ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
  ])('names the sheet %s beside %j', (name, taken, expected) => {
    const bytes = buildXlsx({ sheets: taken.map((each) => ({ name: each, data })), styles });
    const after = annotateWorkbook(bytes, { marks: [], resultSheet: { ...resultSheet, name } });
    expect(readWorkbook(after).sheets.at(-2)?.name).toBe(expected);
  });

  it.each(['', 'a/b', '[x]', '长'.repeat(32)])('throws for the sheet name %j', (name) => {
    expect(() => annotateWorkbook(book(), { marks: [], resultSheet: { ...resultSheet, name } })).toThrow(
      RangeError,
    );
  });

  it.each([mark('A2', 'hint', '', '没有这张'), mark('A0'), mark('XFE1'), mark('')])(
    'throws for a mark that has no place: %j',
    (each) => {
      expect(() => annotate(book(), [each])).toThrow(RangeError);
    },
  );

  it('takes prefixed and strict parts as they are', () => {
    const xml =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = Object.fromEntries(
      Object.entries(xlsxParts({ sheets: [{ name: '表', xml }], styles })).map(([name, text]) => [
        name,
        String(text)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006',
            'http://purl.oclc.org/ooxml/spreadsheetml',
          ),
      ]),
    );
    const after = annotate(zipParts(parts), [mark('A1'), mark('B1')]);
    expectWellFormed(after);
    const written = unzipText(after);
    expect(written['xl/worksheets/sheet1.xml']).toContain('<x:c r="A1" s="2"/><x:c r="B1" s="2"><x:v>');
    expect(written['xl/worksheets/sheet1.xml']).toContain('<x:legacyDrawing ');
    expect(Object.values(written).join('')).not.toMatch(
      /schemas\.openxmlformats\.org\/(?:spreadsheetml|officeDocument)/,
    );
    expect(readWorkbook(after).sheets).toHaveLength(3);
  });

  it('leaves macros out of the copy and makes it an ordinary workbook', () => {
    const parts = xlsxParts({
      sheets: [{ name: '表', data }],
      styles,
      workbookRelationships: [['vbaProject', 'vbaProject.bin']],
    });
    const types = String(parts['[Content_Types].xml'])
      .replace(
        'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      );
    const after = annotate(zipParts({ ...parts, '[Content_Types].xml': types, 'xl/vbaProject.bin': 'x' }), [
      mark('A2'),
    ]);
    expect(readWorkbook(after).hasMacros).toBe(false);
    expect(JSON.stringify(unzipText(after))).not.toMatch(/vba|macro/i);
    expectWellFormed(after);
  });

  it.each([
    ['a damaged file', book().slice(0, 500), 'truncated-zip'],
    [
      'a DOCTYPE in the comments',
      book({ relationships: [['comments', '../comments1.xml']] }, { 'xl/comments1.xml': '<!DOCTYPE x><x/>' }),
      'doctype',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => annotate(bytes, [mark('A2')])).toThrow(UnreadableWorkbook);
    expect(() => annotate(bytes, [mark('A2')])).toThrow(expect.objectContaining({ reason }));
  });
});
