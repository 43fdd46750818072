import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { line } from '../../../generator/docx/line.js';
import { tableOf } from '../../../generator/docx/table-rows.js';
import { form, slot } from '../../../generator/docx/xml/form.js';
import { remembered } from '../../../generator/docx/xml/remembered.js';
import { writtenXml } from '../../../generator/docx/xml/written-xml.js';

/** What the docx library itself writes for the content of a document. */
async function packed(child: Paragraph | Table): Promise<string> {
  const file = new Document({ sections: [{ children: [child, new Paragraph('end')] }] });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return text.slice(text.indexOf('<w:body>') + '<w:body>'.length, text.lastIndexOf('<w:p>'));
}

describe('the XML of a component is what the library writes into a file', () => {
  test.each([
    ['a paragraph', () => new Paragraph('甲')],
    ['an empty one', () => new Paragraph({})],
    ['markup in a text', () => new Paragraph('<w:p>&amp;"]]>')],
    [
      'settings and runs',
      () =>
        new Paragraph({
          style: 'Title',
          keepNext: true,
          alignment: AlignmentType.RIGHT,
          indent: { left: -3, hanging: 4 },
          children: [new TextRun({ text: '', bold: true }), new TextRun({ children: ['\t'], size: 21 })],
        }),
    ],
    [
      'a table',
      () =>
        new Table({
          columnWidths: [100, 200],
          width: { size: 300, type: WidthType.DXA },
          rows: [
            new TableRow({ children: [new TableCell({ columnSpan: 2, children: [new Paragraph('甲')] })] }),
            new TableRow({
              cantSplit: true,
              children: ['乙', '丙'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
            }),
          ],
        }),
    ],
  ])('%s', async (_, make) => {
    expect(writtenXml(make())).toBe(await packed(make()));
  });

  test('of a table that is put together from rows', async () => {
    const look = { columnWidths: [100, 200], width: { size: 300, type: WidthType.DXA } } as const;
    const cell = (text: string) => new TableCell({ children: [new Paragraph({ style: 'TableText', text })] });
    const table = new Table({
      ...look,
      rows: [
        new TableRow({ tableHeader: true, children: [cell('甲'), cell('乙')] }),
        new TableRow({ children: [new TableCell({ columnSpan: 2, children: [new Paragraph('丙')] })] }),
      ],
    });
    const paragraph = (text: string) => writtenXml(new Paragraph({ style: 'TableText', text }));
    expect(
      tableOf(look, [
        { tableHeader: true, cells: [{ lines: [paragraph('甲')] }, { lines: [paragraph('乙')] }] },
        { cells: [{ columnSpan: 2, lines: [writtenXml(new Paragraph('丙'))] }] },
      ]),
    ).toBe(await packed(table));
  });
});

describe('a form', () => {
  test('is built once for each argument and filled in order', () => {
    let built = 0;
    const twoTexts = form((style: string) => {
      built += 1;
      return new Paragraph({ style, children: [new TextRun(slot), new TextRun(slot)] });
    });
    expect(twoTexts('A', ['甲', '乙'])).toMatch(/^<w:p>.*"A".*>甲<.*>乙<.*<\/w:p>$/);
    twoTexts('A', ['丙', '丁']);
    twoTexts('B', ['丙', '丁']);
    expect(built).toBe(2);
    expect(() => twoTexts('A', ['甲'])).toThrow('2 slots, given 1');
  });

  test.each([['$`'], ["$'"], ['\ue000'], ['{{x}}'], ['\\1']])('takes %j in a text as it is', (text) => {
    expect(line('BodyText', ['甲', text, '乙'])).toContain(`>${text}</w:t>`);
  });
});

test('what is remembered is forgotten rather than kept without end', () => {
  let made = 0;
  const next = remembered((argument: number) => {
    made += 1;
    return argument + 1;
  });
  for (let argument = 0; argument < 1_001; argument += 1) expect(next(argument)).toBe(argument + 1);
  expect(next(1_000)).toBe(1_001);
  expect(made).toBe(1_001);
  expect(next(0)).toBe(1);
  expect(made).toBe(1_002);
});
