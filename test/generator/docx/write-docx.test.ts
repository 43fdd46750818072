import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { DocumentElement } from '../../../generator/document/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { fillTemplate } from '../../../generator/template/fill-template.js';
import { checkWellFormed, docxParts } from './docx-parts.js';

const date = '2025-08-18';

async function write(...elements: DocumentElement[]): Promise<Uint8Array> {
  return writeDocx({ elements }, { date });
}

async function readBack(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').filter((line) => line !== '');
}

function documentXml(bytes: Uint8Array): string {
  return docxParts(bytes).get('word/document.xml') ?? '';
}

const everyElement: DocumentElement[] = [
  { kind: 'title', lines: ['安阳市科学技术局', '关于示例的通知'] },
  { kind: 'primary-recipients', text: '各单位：' },
  { kind: 'heading', level: 1, numeral: '一、', text: '甲', body: '' },
  { kind: 'heading', level: 2, numeral: '（一）', text: '乙。', body: '接着的正文。' },
  { kind: 'paragraph', text: '正文“引号”—2023…' },
  { kind: 'attachment-note', titles: ['名单', '表'] },
  { kind: 'signature', authority: '安阳市科学技术局' },
  { kind: 'document-date', text: '2025年8月18日' },
  { kind: 'note', text: '（此件公开发布）' },
  {
    kind: 'attachment',
    label: '附件1',
    title: { kind: 'title', lines: ['名单'] },
    elements: [
      {
        kind: 'table',
        columns: [
          { title: '序号', width: 1, align: 'center' },
          { title: '企业名称', width: 3, align: 'left' },
          { title: '金额', width: 2, align: 'right' },
        ],
        rows: [['1', '甲公司', '650']],
        total: ['合计', '', '650'],
      },
    ],
  },
];

describe('what an independent reader finds', () => {
  test('every element, in order', async () => {
    expect(await readBack(await write(...everyElement))).toEqual([
      '安阳市科学技术局',
      '关于示例的通知',
      '各单位：',
      '一、甲',
      '（一）乙。接着的正文。',
      '正文“引号”—2023…',
      '附件：1. 名单',
      '2. 表',
      '安阳市科学技术局',
      '2025年8月18日',
      '（此件公开发布）',
      '附件1',
      '名单',
      '序号',
      '企业名称',
      '金额',
      '1',
      '甲公司',
      '650',
      '合计',
      '650',
    ]);
  });

  test.each([['=HYPERLINK("x")'], ['{{x}}'], ['<w:p>'], [']]>'], ['&amp;'], ['𠮷']])(
    '%s as it is',
    async (text) => {
      const bytes = await write({ kind: 'paragraph', text });
      expect(await readBack(bytes)).toEqual([text]);
      for (const [name, xml] of docxParts(bytes)) {
        if (/\.(xml|rels)$/.test(name)) checkWellFormed(xml);
      }
    },
  );

  test('any text at all in a well-formed document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (值) => {
        const { document } = fillTemplate({ name: '试', text: '甲{{值}}乙', data: { 值 } });
        if (document === undefined) throw new Error('Any text gives a document');
        checkWellFormed(documentXml(await writeDocx(document, { date })));
      }),
      { numRuns: 100 },
    );
  });

  test('an empty table says 无 across its columns', async () => {
    const table = { ...everyElement.at(-1), kind: 'attachment' } as Extract<
      DocumentElement,
      { kind: 'attachment' }
    >;
    const [inner] = table.elements;
    if (inner?.kind !== 'table') throw new Error('The last element has a table');
    const bytes = await write({ ...inner, rows: [] });
    expect(await readBack(bytes)).toEqual(['序号', '企业名称', '金额', '无', '合计', '650']);
    expect(documentXml(bytes)).toContain('<w:gridSpan w:val="3"/>');
  });
});

describe('what Word is told', () => {
  test('the page of the standard in twips, and no active grid', async () => {
    const xml = documentXml(await write({ kind: 'paragraph', text: '甲' }));
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).not.toMatch(/<w:docGrid[^>]*w:type=/);
  });

  test('every run has one typeface for Chinese and Latin and the East Asian hint', async () => {
    const xml = documentXml(await write(...everyElement));
    const fonts = xml.match(/<w:rFonts [^>]*>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(20);
    for (const font of fonts) {
      const names = [...font.matchAll(/w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"/g)].map(([, name]) => name);
      expect(names).toHaveLength(4);
      expect(new Set(names).size).toBe(1);
      expect(font).toContain('w:hint="eastAsia"');
    }
  });

  test('headings are 黑体 and 楷体, the text that follows 仿宋', async () => {
    const xml = documentXml(await write(...everyElement.slice(2, 4)));
    const runs = [...xml.matchAll(/w:eastAsia="([^"]+)".*?<w:t[^>]*>([^<]*)</g)];
    expect(runs.map(([, font, text]) => [font, text])).toEqual([
      ['黑体', '一、甲'],
      ['楷体_GB2312', '（一）乙。'],
      ['仿宋_GB2312', '接着的正文。'],
    ]);
  });

  test('the date stands two characters right of the authority, or both move left for a longer date', async () => {
    const indents = async (authority: string, text: string) =>
      [
        ...documentXml(
          await write({ kind: 'signature', authority }, { kind: 'document-date', text }),
        ).matchAll(/<w:ind w:left="(\d+)"/g),
      ].map(([, left]) => Number(left) / 315);
    // 28 characters of 315 twips; 署名 of 8 ends 2 from the right.
    expect(await indents('安阳市科学技术局', '2025年8月18日')).toEqual([18, 20]);
    // The date takes 6.5 characters and ends 2 from the right.
    expect(await indents('市科技局', '2025年8月18日')).toEqual(
      [17.5, 19.5].map((at) => Math.round(at * 315) / 315),
    );
  });

  test('table headers repeat, rows stay whole, and a paragraph follows the table', async () => {
    const xml = documentXml(await write(...everyElement));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml).toMatch(/<\/w:tbl><w:p>/);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([1474, 4422, 2948]);
  });

  test('no value is a fraction of a unit', async () => {
    for (const [, xml] of docxParts(await write(...everyElement))) {
      expect(xml).not.toMatch(/w:(?:w|h|sz|line|left|right|top|bottom|firstLine|val)="-?\d+\.\d+"/);
    }
  });
});

describe('the bytes', () => {
  test('are the same twice, and carry only the given date', async () => {
    const first = await write(...everyElement);
    const second = await write(...everyElement);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = docxParts(first).get('docProps/core.xml') ?? '';
    expect(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual([`${date}T00:00:00Z`, `${date}T00:00:00Z`]);
    expect(core).toContain('<dc:creator>安阳市科学技术局</dc:creator>');
    expect([...docxParts(first).values()].join('')).not.toMatch(/Un-named|docx\.js/);
  });

  test('are the same in another time zone and locale', async () => {
    const script =
      "import { writeDocx } from './build/generator/docx/write-docx.js';" +
      "const bytes = await writeDocx({ elements: JSON.parse(process.argv[1]) }, { date: '2025-08-18' });" +
      "process.stdout.write(Buffer.from(bytes).toString('base64'));";
    const here = Buffer.from(await write(...everyElement)).toString('base64');
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const there = execFileSync(
        'node',
        ['--input-type=module', '-e', script, JSON.stringify(everyElement)],
        {
          env: { ...process.env, TZ, LANG: 'C' },
          encoding: 'utf8',
        },
      );
      expect(there === here).toBe(true);
    }
  });

  test('two thousand rows are written', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`${index}`, '甲公司', '1']);
    const bytes = await write({
      kind: 'table',
      columns: [
        { title: '序号', width: 1, align: 'center' },
        { title: '企业名称', width: 3, align: 'left' },
        { title: '金额', width: 2, align: 'right' },
      ],
      rows,
    });
    expect((await readBack(bytes)).length).toBe(2001 * 3);
  });
});
