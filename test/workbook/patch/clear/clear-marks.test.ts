import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../core/sheet/address.js';
import { annotateWorkbook } from '../../../../workbook/patch/annotate-workbook.js';
import type { CellMark } from '../../../../workbook/patch/annotation.js';
import { clearMarks } from '../../../../workbook/patch/clear/clear-marks.js';
import { readWorkbook } from '../../../../workbook/read/read-workbook.js';
import { buildXlsx, sheetXml, stylesWith, unzipText, xlsxParts, zipParts } from '../../build-xlsx.js';

const resultSheet = {
  name: '校验结果',
  columnWidths: [10],
  rows: [[{ kind: 'text', text: '级别' }], [{ kind: 'text', text: '强制性' }]],
} as const;

const mark = (cell: string, severity: CellMark['severity'] = 'mandatory', sheet = '表'): CellMark => ({
  sheet,
  cell,
  severity,
  comment: `${cell} 少一位<&>`,
});
const annotate = (bytes: Uint8Array, marks: readonly CellMark[]) =>
  annotateWorkbook(bytes, { marks, resultSheet });

const data =
  '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="C2" s="1"><v>44427</v></c></row>' +
  '<row r="4" s="1" customFormat="1"/><row r="6"><c r="B6" s="2"><f>SUM(C2:C4)</f><v>7</v></c></row>';
const yellow = '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>';
const styles = stylesWith([
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>',
]).replace('</fills>', `${yellow}</fills>`);

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const comments = `<comments ${main}><authors><author>某人</author></authors><commentList><comment ref="A2" authorId="0"><text><t>旧批注</t></text></comment></commentList></comments>`;
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:x"><v:shape id="_x0000_s1030"><br><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>\n';

const sheets = [
  { name: '表', data },
  { name: '另一张', data },
];
const plain = buildXlsx({ sheets, styles });
const withComments = buildXlsx({
  sheets: [
    {
      name: '表',
      data,
      after: '<legacyDrawing r:id="rId2"/>',
      relationships: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ],
    },
    { name: '另一张', data },
  ],
  styles,
  parts: { 'xl/comments1.xml': comments, 'xl/drawings/vmlDrawing1.vml': vml },
});
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.set([code & 0xff, code >> 8], 2 + 2 * at);
  }
  return bytes;
};
const inUtf16 = zipParts({
  ...xlsxParts({ sheets, styles }),
  'xl/worksheets/sheet1.xml': utf16(sheetXml({ data }).replace('UTF-8', 'UTF-16')),
  'xl/styles.xml': `\ufeff<?xml version='1.0'?>\r\n<styleSheet ${main} >${styles.replace('<fonts count="1">', "<fonts  count = '1' >")}</styleSheet >`,
});
const marks = [
  mark('A2'),
  mark('C2', 'hint'),
  mark('B6', 'verify'),
  mark('E9'),
  mark('B4'),
  mark('A2', 'hint', '另一张'),
];

/** The parts with one of them changed. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

/** Number format, alignment and fill of a cell. */
function lookOf(bytes: Uint8Array, cell: string) {
  const parts = unzipText(bytes);
  const [, style = '0'] =
    new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(parts['xl/worksheets/sheet1.xml'] ?? '') ?? [];
  const xml = parts['xl/styles.xml'] ?? '';
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [];
  const format = formats[Number(style)] ?? '';
  const [, fill = '0'] = /fillId="(\d+)"/.exec(format) ?? [];
  return {
    format: format.replace(/ (?:fillId|applyFill)="\d+"/g, ''),
    fill: xml.match(/<fill>.*?<\/fill>/gs)?.[Number(fill)],
  };
}

describe('clearMarks on a copy that nobody changed', () => {
  it.each([
    ['a plain book', plain],
    ['a book with comments', withComments],
    ['a book without styles', buildXlsx({ sheets })],
    ['parts in UTF-16, with byte order marks and odd blanks', inUtf16],
  ])('gives back every byte of %s', (_, bytes) => {
    const annotated = annotate(bytes, marks);
    const cleared = clearMarks(annotated);
    expect(unzipSync(cleared.bytes)).toEqual(unzipSync(bytes));
    expect(Object.keys(unzipSync(cleared.bytes))).toEqual(Object.keys(unzipSync(bytes)));
    expect(cleared).toMatchObject({ marked: true, cells: 6 });
  });

  it('gives back every byte whatever is marked', () => {
    const cell = fc
      .record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 5 }) })
      .map(formatAddress);
    const severity = fc.constantFrom<CellMark['severity'][]>('mandatory', 'verify', 'hint');
    const any = fc.array(
      fc.tuple(cell, severity).map(([at, how]) => mark(at, how)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(any, fc.constantFrom(plain, withComments), (given, bytes) => {
        expect(unzipSync(clearMarks(annotate(bytes, given)).bytes)).toEqual(unzipSync(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a book without marks as it is', () => {
    expect(clearMarks(plain)).toEqual({ bytes: plain, marked: false, cells: 0 });
    const own = buildXlsx({ sheets: [...sheets, { name: '标注记录', data }, { name: '校验结果', data }] });
    expect(clearMarks(own)).toEqual({ bytes: own, marked: false, cells: 0 });
  });

  it('makes room for new marks: annotating twice is annotating once', () => {
    const once = annotate(plain, marks);
    expect(annotate(once, marks)).toEqual(once);
    expect(annotate(annotate(plain, [mark('C2')]), marks)).toEqual(once);
  });
});

describe('clearMarks on a copy that someone went on with', () => {
  const touched = (bytes: Uint8Array, change = (sheet: string) => sheet.replace('>甲<', '>乙<')) =>
    withPart(bytes, 'xl/worksheets/sheet1.xml', change);

  it.each([
    ['a plain book', plain],
    ['a book with comments', withComments],
  ])('takes the marks off %s and keeps what was changed', (_, bytes) => {
    const { bytes: cleared } = clearMarks(touched(annotate(bytes, marks)));
    const { sheets: after } = readWorkbook(cleared);
    expect(after.map(({ name }) => name)).toEqual(['表', '另一张']);
    expect([...(after[0]?.cells ?? [])][0]?.value).toBe('乙');
    for (const cell of ['A2', 'C2', 'B6', 'B4', 'E9'])
      expect(lookOf(cleared, cell).fill).toBe(lookOf(bytes, cell).fill);
    expect(lookOf(cleared, 'C2')).toEqual(lookOf(bytes, 'C2'));
    expect(lookOf(cleared, 'B6').fill).toBe(yellow);
    const [before, left] = [unzipText(bytes), unzipText(cleared)];
    expect(Object.keys(left)).toEqual(Object.keys(before));
    const types = (parts: Record<string, string>) =>
      parts['[Content_Types].xml']?.replace(/<Override PartName="\/xl\/comments1.xml"[^>]*>/, '');
    expect(types(left)).toBe(types(before));
    expect(left['xl/workbook.xml']).toBe(before['xl/workbook.xml']);
    expect(left['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape\b/g)).toEqual(
      before['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape\b/g),
    );
    expect(left['xl/comments1.xml']?.replace(/<\/?r>|<author>文表<\/author>/g, '')).toBe(
      before['xl/comments1.xml'],
    );
    expect(left['xl/worksheets/sheet2.xml']).not.toContain('legacyDrawing');
  });

  it('keeps a fill and a comment that someone has changed since', () => {
    const annotated = touched(annotate(plain, [mark('C2'), mark('A2')]));
    const noted = withPart(annotated, 'xl/comments1.xml', (xml) =>
      xml.replace('A2 少一位', 'A2 已问企业：少一位'),
    );
    const white = withPart(noted, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(r="C2") s="\d+"/, '$1 s="2"'),
    );
    const { bytes: cleared } = clearMarks(white);
    expect(lookOf(cleared, 'C2').fill).toBe(yellow);
    expect(lookOf(cleared, 'A2').fill).not.toContain('FFC7CE');
    expect(unzipText(cleared)['xl/comments1.xml']).toContain('A2 已问企业：少一位');
    expect(unzipText(cleared)['xl/comments1.xml']).not.toContain('ref="C2"');
  });

  it('keeps the words that someone wrote below ours', () => {
    const annotated = touched(annotate(plain, [mark('C2')]));
    const noted = withPart(annotated, 'xl/comments1.xml', (xml) =>
      xml.replace('&gt;</t>', '&gt;\n已问企业</t>'),
    );
    const text = unzipText(clearMarks(noted).bytes)['xl/comments1.xml'] ?? '';
    expect(text.match(/<t [^>]*>([^<]*)<\/t>/)?.[1]?.trim()).toBe('已问企业');
  });

  it('follows a cell that moved with its comment, to another row and under another sheet name', () => {
    const annotated = annotate(plain, [mark('C2', 'hint'), mark('B6', 'verify')]);
    const moved = touched(annotated, (xml) =>
      xml.replaceAll('r="6"', 'r="8"').replaceAll('B6', 'B8').replace('C2:C4', 'C2:C6'),
    );
    const noted = withPart(moved, 'xl/comments1.xml', (xml) => xml.replace('ref="B6"', 'ref="B8"'));
    const boxed = withPart(noted, 'xl/drawings/vmlDrawing1.vml', (xml) =>
      xml.replace('<x:Row>5<', '<x:Row>7<'),
    );
    const renamed = withPart(boxed, 'xl/workbook.xml', (xml) => xml.replace('name="表"', 'name="新表"'));
    const { bytes: cleared } = clearMarks(renamed);
    expect(lookOf(cleared, 'B8').fill).toBe(yellow);
    expect(lookOf(cleared, 'C2')).toEqual(lookOf(plain, 'C2'));
    expect(Object.keys(unzipText(cleared)).filter((name) => /comments|vml/.test(name))).toEqual([]);
  });

  it('drops the names of its sheets and counts on', () => {
    const annotated = touched(annotate(plain, [mark('C2')]));
    const named = withPart(annotated, 'xl/workbook.xml', (xml) =>
      xml
        .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
        .replace(
          '</sheets>',
          '<sheet name="后加" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">校验结果!$A$1:$A$2</definedName><definedName name="甲" localSheetId="4">表!$A$1</definedName><definedName name="乙" localSheetId="1">表!$A$1</definedName></definedNames>',
        ),
    );
    const xml = unzipText(clearMarks(named).bytes)['xl/workbook.xml'];
    expect(xml).toContain('activeTab="0"');
    expect(xml).toContain(
      '<definedNames><definedName name="甲" localSheetId="2">表!$A$1</definedName><definedName name="乙" localSheetId="1">表!$A$1</definedName></definedNames>',
    );
  });

  it('clears the marks also when the sheet of findings was deleted', () => {
    const annotated = touched(annotate(plain, marks));
    const deleted = withPart(annotated, 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet [^>]*name="校验结果"[^>]*>/, ''),
    );
    const { bytes: cleared } = clearMarks(deleted);
    expect(readWorkbook(cleared).sheets.map(({ name }) => name)).toEqual(['表', '另一张']);
    expect(lookOf(cleared, 'C2')).toEqual(lookOf(plain, 'C2'));
  });

  it.each([
    '{}',
    '{"added":1,"changed":{}}',
    '{"added":{},"changed":{"xl/workbook.xml":{"crc":1,"back":[[1]]}}}',
    'x',
  ])('is not led astray by a record that was tampered with: %s', (json) => {
    const annotated = annotate(plain, marks);
    const tampered = withPart(annotated, 'xl/worksheets/sheet4.xml', (xml) =>
      xml.replace(
        /(bytes<\/t><\/is><\/c><c [^>]*><is><t [^>]*>)[^<]*/,
        (_, head) => head + json.replaceAll('"', '&quot;'),
      ),
    );
    const { bytes: cleared } = clearMarks(tampered);
    expect(lookOf(cleared, 'C2')).toEqual(lookOf(plain, 'C2'));
    expect(readWorkbook(cleared).sheets).toHaveLength(2);
  });
});
