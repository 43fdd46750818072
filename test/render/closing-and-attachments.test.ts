import { beforeAll, describe, expect, test } from 'vitest';
import { paragraph, table, title } from '../../generator/document/build/body.js';
import {
  attachment,
  attachmentNote,
  documentDate,
  note,
  sealedSignature,
  signature,
} from '../../generator/document/build/closing.js';
import { copiedTo, issuance } from '../../generator/document/build/imprint.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { DocumentElement, OfficialDocument } from '../../generator/document/official-document.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { houseStyle } from '../../generator/layout/house-style.js';
import { everyLevel } from '../generator/example-documents.js';
import { withoutOffice } from '../office/libre-office.js';
import {
  advance,
  area,
  bodyLines,
  lineOf,
  pageOf,
  pitch,
  type RenderedDocument,
  renderDocuments,
  textOf,
} from './render-documents.js';
import { renderPages } from './render-pdf.js';

const bureau = '安阳市科学技术局';
const four = [bureau, '安阳市财政局', '安阳市教育局', '安阳市统计局'] as const;
const day = documentDate('2025-08-18');
const imprint = [copiedTo('市审计局'), issuance('安阳市科学技术局办公室', '2025-08-19')];
const plain = (...elements: DocumentElement[]): OfficialDocument =>
  officialDocument('plain', title('关于示例的通知'), paragraph('现就有关事项通知如下。'), ...elements);
const attachments = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    attachment(`科技创新奖补资金测算公示拨付企业研发费用明细表之${index + 1}`, ...everyLevel()),
  );
const counts = [1, 2, 9];
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => [`${index + 1}`, '示例企业', '650']);
const narrow = (count: number) =>
  table(
    [
      ['序号', 16],
      ['企业名称', 100, 'left'],
      ['金额', 40, 'right'],
    ],
    rows(count),
    ['合计', '', '1'],
  );
const wide = (count: number) =>
  table(
    [
      ['序号', 25],
      ['企业名称', 150, 'left'],
      ['金额', 50, 'right'],
    ],
    rows(count),
  );

const documents: Record<string, OfficialDocument> = {
  sealed: plain(sealedSignature(bureau), day, note('此件公开发布')),
  sealedShort: plain(sealedSignature('市局'), day),
  sealedFour: plain(sealedSignature(...four), day),
  unsealedFour: plain(signature(...four), day),
  ...Object.fromEntries(
    counts.map((count) => [
      `attachments${count}`,
      plain(attachmentNote(), signature(bureau), day, ...attachments(count), ...imprint),
    ]),
  ),
  tall: plain(attachment('名单', narrow(200)), ...imprint),
  wide: plain(attachment('名单', wide(40)), ...imprint),
  wideInside: plain(wide(3), paragraph('表后的正文。')),
};

describe.skipIf(withoutOffice)('what closes a document', () => {
  let rendered: Record<string, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(documents);
  });
  const of = (name: string) => {
    const document = rendered[name];
    if (document === undefined) throw new Error(`There is no ${name}`);
    return document;
  };

  test.each([
    ['sealed', bureau],
    ['sealedShort', '市局'],
  ])('%s: the date ends four characters from the right, the name is centred over it', (name, authority) => {
    const page = pageOf(of(name), 1);
    const date = lineOf(page, '2025年8月18日');
    // By its middle: the stand-in's figures are wider than half a character.
    const middle = area.right - (gbt9704.sealedDateCharacters + 6.5 / 2) * advance;
    expect(Math.abs((date.left + date.right) / 2 - middle)).toBeLessThan(0.6);
    const signed = bodyLines(page).find((line) => textOf(line) === authority);
    expect(Math.abs((signed?.left ?? 0) + (signed?.right ?? 0) - date.left - date.right) / 2).toBeLessThan(
      0.6,
    );
    expect(date.baseline - (signed?.baseline ?? 0)).toBeCloseTo(pitch, 1);
    const text = lineOf(page, '现就有关事项');
    const seam = date.baseline - 0.8 * pitch;
    const sealTop = seam - houseStyle.sealDiameter / 2;
    const room = sealTop - (text.baseline + 0.2 * pitch);
    expect(room).toBeGreaterThan(-0.5);
    expect(room).toBeLessThan(pitch);
  });

  test('附注 stands two characters in on the line below the date', () => {
    const page = pageOf(of('sealed'), 1);
    const line = lineOf(page, '（此件公开发布）');
    expect(line.baseline - lineOf(page, '2025年8月18日').baseline).toBeCloseTo(pitch, 1);
    expect(Math.abs(line.left - area.left - 2 * advance)).toBeLessThan(0.5);
  });

  test('four seals of a joint document neither touch nor leave the type area, the date under the last name', () => {
    const page = pageOf(of('sealedFour'), 1);
    const glyphs = page.lines.flatMap((line) => line.glyphs);
    const text = bodyLines(page).map(textOf).join('');
    for (const name of four) expect(text).toContain(name);
    const places = four.map((name) => {
      const line = page.lines.find((each) => textOf(each).includes(name));
      const start = textOf(line ?? (page.lines[0] as never)).indexOf(name);
      const own = line?.glyphs.slice(start, start + name.length) ?? glyphs;
      // The last seal lies over name and date alike.
      const lower = name === four[3] ? pitch / 2 : 0;
      return {
        x: (Math.min(...own.map(({ left }) => left)) + Math.max(...own.map(({ right }) => right))) / 2,
        y: (line?.baseline ?? 0) + lower,
      };
    });
    const radius = houseStyle.sealDiameter / 2;
    for (const [index, place] of places.entries()) {
      expect(place.x - radius).toBeGreaterThan(area.left - 0.5);
      expect(place.x + radius).toBeLessThan(area.right + 0.5);
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(houseStyle.sealDiameter);
      }
    }
    const date = lineOf(page, '2025年8月18日');
    expect(Math.abs((date.left + date.right) / 2 - (places[3]?.x ?? 0))).toBeLessThan(0.6);
    expect(date.baseline - (places[3]?.y ?? 0)).toBeCloseTo(pitch / 2, 1);
  });

  test('names without seals stand one below the other, the date two characters right of them', () => {
    const page = pageOf(of('unsealedFour'), 1);
    const lines = four.map((name) => lineOf(page, name));
    for (const line of lines) expect(Math.abs(line.left - (lines[0]?.left ?? 0))).toBeLessThan(0.3);
    expect(Math.abs(area.right - (lines[0]?.right ?? 0) - 2 * advance)).toBeLessThan(0.6);
    expect(Math.abs(lineOf(page, '2025年8月18日').left - (lines[0]?.left ?? 0) - 2 * advance)).toBeLessThan(
      0.3,
    );
  });

  test.each(counts)(
    '%d attachments begin on pages of their own, label on the first line, title on the third',
    (count) => {
      const { pages } = of(`attachments${count}`);
      const labels = pages.flatMap((page) => {
        const [first] = bodyLines(page);
        return first !== undefined && /^附件\d*$/.test(textOf(first)) ? [{ page, label: first }] : [];
      });
      expect(labels.map(({ label }) => textOf(label))).toEqual(
        count === 1 ? ['附件'] : Array.from({ length: count }, (_, index) => `附件${index + 1}`),
      );
      for (const { page, label } of labels) {
        expect(Math.abs(label.left - area.left)).toBeLessThan(0.5);
        expect(Math.abs(label.baseline - 0.8 * pitch - area.top)).toBeLessThan(0.5);
        expect(label.font).toContain('ZenHei');
        const top = page.lines.find(({ size }) => Math.abs(size - gbt9704.titleSize) < 0.1);
        expect((top?.baseline ?? 0) - area.top).toBeGreaterThan(2 * pitch);
        expect((top?.baseline ?? 0) - area.top).toBeLessThan(3.4 * pitch);
      }
    },
  );

  test.each([2, 9])(
    '附件说明 of %d: numbers stand below each other, names go on under their first character',
    (count) => {
      const lines = of(`attachments${count}`).pages.slice(0, 2).flatMap(bodyLines);
      const numbered = lines.filter((line) => /^(?:附件：)?\d\.科技/.test(textOf(line)));
      expect(numbered).toHaveLength(count);
      const numberAt = numbered.map(
        ({ glyphs }) => glyphs.find(({ text }) => /\d/.test(text))?.left ?? Number.NaN,
      );
      for (const left of numberAt) expect(Math.abs(left - (numberAt[0] ?? 0))).toBeLessThan(0.5);
      expect(Math.abs((numbered[0]?.left ?? 0) - area.left - 2 * advance)).toBeLessThan(0.5);
      const next = lines[lines.indexOf(numbered[0] as never) + 1];
      const nameAt = numbered[0]?.glyphs.find(({ text }) => text === '科')?.left ?? Number.NaN;
      expect(Math.abs((next?.left ?? 0) - nameAt)).toBeLessThan(1);
    },
  );

  test('two hundred rows repeat the header and split no row', () => {
    const { pages } = of('tall');
    const header = pages.filter(({ lines }) => lines.some((line) => textOf(line) === '序号企业名称金额'));
    expect(header.length).toBe(pages.length - 1);
    expect(header.length).toBeGreaterThan(5);
    const all = pages
      .flatMap(({ lines }) => lines.map(textOf))
      .filter((text) => /^\d+示例企业650$/.test(text));
    expect(all).toEqual(rows(200).map((row) => row.join('')));
    const last = pageOf(of('tall'), pages.length);
    expect(Math.abs((last.rules.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThan(1);
  });

  test('a table too wide lies with its head at the binding edge, each row whole', () => {
    const { pages } = of('wide');
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, true, true, false]);
    pages.slice(1, 4).forEach((page) => {
      const table = page.rules.filter(({ colour }) => colour === '#000000');
      expect(Math.abs(Math.min(...table.map(({ left }) => left)) - (297 - area.bottom))).toBeLessThan(0.6);
      expect(Math.abs(Math.max(...table.map(({ right }) => right)) - (297 - area.top))).toBeLessThan(0.6);
      expect(Math.max(...table.map(({ bottom }) => bottom))).toBeLessThan(area.right + 0.6);
    });
    const last = pageOf(of('wide'), 5);
    expect(Math.abs((last.rules.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThan(1);
  });

  test('the number of a lying page reads from its head, 7 mm from the type area, near the outer corner', async () => {
    const pages = await renderPages(await writeDocx(documents['wide'] ?? plain()));
    const em = (gbt9704.pageNumberSize * 25.4) / 72;
    for (const number of [2, 3, 4]) {
      // Text that is turned has no height: its baseline is upright, and its dash right of it.
      const [turned, ...others] = pages[number - 1]?.filter(({ size }) => size === 0) ?? [];
      if (turned === undefined) throw new Error('The page has a number');
      expect(others).toEqual([]);
      expect(turned.text).toBe(`—${number}—`);
      const dash = turned.left + 0.38 * em;
      expect(Math.abs(297 - area.bottom - dash - gbt9704.pageNumberBelowTypeArea)).toBeLessThan(0.3);
      const end = turned.y + turned.right - turned.left;
      if (number % 2 === 1) expect(Math.abs(area.right - em - end)).toBeLessThan(0.5);
      else expect(Math.abs(turned.y - area.left - em)).toBeLessThan(0.5);
    }
  });

  test('a table too wide in the text turns its page only', () => {
    const { pages } = of('wideInside');
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(textOf(bodyLines(pageOf(of('wideInside'), 3))[0] as never)).toBe('表后的正文。');
  });
});
