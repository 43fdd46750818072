import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levelLines, uprightBars } from '../../../generator/measure/page/ruled-lines.js';
import { findLines } from '../../../generator/measure/page/text-line.js';
import { fontName } from '../../../generator/measure/pdf/pdf-font.js';
import { readPdf } from '../../../generator/measure/pdf/read-pdf.js';
import { UnreadablePdf } from '../../../generator/measure/pdf/unreadable-pdf.js';
import { buildPdf, hex } from './build-pdf.js';

const library = join(import.meta.dirname, '../../../node_modules/pdfjs-dist');
const resources = {
  cMapUrl: `${join(library, 'cmaps')}/`,
  standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
};

async function read(...args: Parameters<typeof buildPdf>) {
  const [page] = (await readPdf(buildPdf(...args), resources)).pages;
  if (page === undefined) throw new Error('No page');
  return page;
}

const millimetres = (points: number) => (points * 25.4) / 72;

describe('text', () => {
  const expected = { text: '公文格式', left: millimetres(100), right: millimetres(164), size: 16 };
  const baseline = 297 - millimetres(700);

  test.each<[string, string]>([
    ['in one piece', `BT /F1 16 Tf 100 700 Td ${hex('公文格式')} Tj ET`],
    ['by a matrix that holds the size', `BT /F1 1 Tf 16 0 0 16 100 700 Tm ${hex('公文格式')} Tj ET`],
    [
      'upside down on a page turned over',
      `q 1 0 0 -1 0 841.89 cm BT /F1 16 Tf 1 0 0 -1 100 141.89 Tm ${hex('公文格式')} Tj ET Q`,
    ],
    [
      'character by character, from the last',
      [...'公文格式']
        .map((mark, index) => `BT /F1 16 Tf ${100 + 16 * index} 700 Td ${hex(mark)} Tj ET`)
        .reverse()
        .join('\n'),
    ],
    ['with moves between', `BT /F1 16 Tf 100 700 Td [${hex('公')} -1000 ${hex('文')}] TJ ET`],
    [
      'twice, for a bold look',
      `BT /F1 16 Tf 100 700 Td ${hex('公文格式')} Tj ET BT /F1 16 Tf 100.3 700 Td ${hex('公文格式')} Tj ET`,
    ],
    ['with spacing between characters', `BT /F1 16 Tf 4 Tc 100 700 Td ${hex('公文')} Tj ET`],
    ['narrowed to a half', `BT /F1 16 Tf 50 Tz 100 700 Td ${hex('公文')} Tj ET`],
    ['on a second line', `BT /F1 16 Tf 20 TL 100 720 Td T* ${hex('公文格式')} Tj ET`],
  ])('%s is one line in its place', async (what, content) => {
    const { number, glyphs } = await read(content);
    const lines = findLines(number, glyphs);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    const short = /moves|spacing|half/.test(what);
    expect(line?.text).toBe(short ? '公文' : expected.text);
    const width = what.includes('moves')
      ? 48
      : what.includes('spacing')
        ? 36
        : what.includes('half')
          ? 16
          : 64;
    expect(line?.left).toBeCloseTo(expected.left, 1);
    expect(line?.right).toBeCloseTo(millimetres(100 + width), 1);
    expect(line?.baseline).toBeCloseTo(baseline, 1);
    expect(line?.size).toBeCloseTo(16, 3);
  });

  test.each<[string, string]>([
    ['is invisible, as over a scan', `BT 3 Tr /F1 16 Tf 100 700 Td ${hex('公文')} Tj ET`],
    ['is white', `1 g BT /F1 16 Tf 100 700 Td ${hex('公文')} Tj ET`],
    ['runs upwards', `BT /F1 16 Tf 0 1 -1 0 100 700 Tm ${hex('公文')} Tj ET`],
    ['is spaces', `BT /F1 16 Tf 100 700 Td ${hex('　　')} Tj ET`],
  ])('that %s is no line', async (_, content) => {
    const { number, glyphs } = await read(content);
    expect(findLines(number, glyphs)).toEqual([]);
  });

  test('of radicals and compatibility forms is that of ordinary characters', async () => {
    const { number, glyphs } = await read('BT /F2 16 Tf 100 700 Td (ABC) Tj ET', {
      toUnicode: ['⽂', '⾏', '金'],
    });
    expect(findLines(number, glyphs)[0]?.text).toBe('文行金');
  });

  test('of private characters keeps its place without its words', async () => {
    const { number, glyphs } = await read('BT /F2 16 Tf 100 700 Td (AB) Tj ET', {
      toUnicode: ['\ue001', '\ue002'],
    });
    const [line] = findLines(number, glyphs);
    expect(line?.text).toBe('□□');
    expect(line?.right).toBeCloseTo(millimetres(132), 1);
  });

  test('on a page turned by 90 degrees stands where it is seen', async () => {
    const page = await read(`BT /F1 16 Tf 0 1 -1 0 100 200 Tm ${hex('公文')} Tj ET`, { rotate: 90 });
    expect([page.width, page.height].map(Math.round)).toEqual([297, 210]);
    const [line] = findLines(1, page.glyphs);
    expect(line?.left).toBeCloseTo(millimetres(200), 1);
    expect(line?.baseline).toBeCloseTo(millimetres(100), 1);
  });
});

test.each([
  ['·ÂËÎ_GB2312', '仿宋_GB2312'],
  ['ABCDEF+\u00e5\u00ae\u008b\u00e4\u00bd\u0093', '宋体'],
  ['BAAAAA+SimSun', 'SimSun'],
  ['方正小标宋简体', '方正小标宋简体'],
])('the font %j is %s', (raw, name) => {
  expect(fontName(raw)).toBe(name);
});

describe('a red line of 400 points, 2 points thick', () => {
  const box = { left: 100, right: 500, top: 841.89 - 601, bottom: 841.89 - 599 };

  test.each<[string, string, Record<string, string>?]>([
    ['stroked', '1 0 0 RG 2 w 100 600 m 500 600 l S'],
    ['stroked from right to left', '1 0 0 RG 2 w 500 600 m 100 600 l S'],
    ['filled', '1 0 0 rg 100 599 400 2 re f'],
    ['filled as four corners', '1 0 0 rg 100 599 m 500 599 l 500 601 l 100 601 l h f*'],
    ['scaled', 'q 2 0 0 2 0 0 cm 1 0 0 RG 1 w 50 300 m 250 300 l S Q'],
    ['on a page turned over', 'q 1 0 0 -1 0 841.89 cm 1 0 0 RG 2 w 100 241.89 m 500 241.89 l S Q'],
    ['in a form', '/Fm1 Do', { Fm1: '1 0 0 RG 2 w 90 610 m 490 610 l S' }],
    ['in pieces', '1 0 0 rg 100 599 150 2 re 250.5 599 249.5 2 re f'],
    ['drawn twice', '1 0 0 RG 2 w 100 600 m 500 600 l S 1 0 0 rg 100 599 400 2 re f'],
    ['in four colours of print', '0 1 1 0 K 2 w 100 600 m 500 600 l S'],
  ])('%s is one line', async (_, content, forms = {}) => {
    const { bars } = await read(content, { forms });
    const lines = levelLines(1, bars);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      expect(line?.[edge], edge).toBeCloseTo(millimetres(box[edge]), 1);
    }
    expect(line?.colour).toMatch(/^#[d-f][0-9a-f](0|1|2)/);
    expect(uprightBars(bars)).toEqual([]);
  });

  test.each([
    ['an area', '1 0 0 rg 100 599 400 60 re f'],
    ['white', '1 1 1 RG 2 w 100 600 m 500 600 l S'],
    ['a clip', '100 599 400 2 re W n'],
    ['aslant', '1 0 0 RG 2 w 100 600 m 500 650 l S'],
  ])('is none when it is %s', async (_, content) => {
    expect(levelLines(1, (await read(content)).bars)).toEqual([]);
  });

  test('a stroked box gives two level lines and two upright ones', async () => {
    const { bars } = await read('1 w 100 500 400 100 re S');
    expect([levelLines(1, bars).length, uprightBars(bars).length]).toEqual([2, 2]);
  });
});

test.each(['', 'no PDF', '%PDF-1.7\nbroken'])('%j cannot be read', async (content) => {
  await expect(readPdf(new TextEncoder().encode(content))).rejects.toBeInstanceOf(UnreadablePdf);
});
