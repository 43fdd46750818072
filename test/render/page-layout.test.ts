import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentElement } from '../../generator/document/official-document.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { fillTemplate } from '../../generator/template/fill-template.js';
import { withoutOffice } from '../office/libre-office.js';
import { readText, readYaml } from '../read-yaml.js';
import { linesOf, type PlacedText, renderPages } from './render-pdf.js';

const left = gbt9704.bindingMargin;
const right = gbt9704.bindingMargin + gbt9704.typeArea.width;
const top = gbt9704.topMargin;
const bottom = gbt9704.topMargin + gbt9704.typeArea.height;
/** Millimetres: the standard's own tolerance (5.2.1). */
const tolerance = 1;

function checkInsideTypeArea(lines: readonly PlacedText[]): void {
  for (const line of lines) {
    expect(line.left, line.text).toBeGreaterThan(left - tolerance);
    expect(line.right, line.text).toBeLessThan(right + tolerance);
    expect(line.y - line.size * 0.35, line.text).toBeGreaterThan(top - tolerance);
    expect(line.y, line.text).toBeLessThan(bottom + tolerance);
  }
}

describe.skipIf(withoutOffice)('a long document', () => {
  let pages: PlacedText[][] = [];
  beforeAll(async () => {
    const paragraph: DocumentElement = { kind: 'paragraph', text: '科技创新奖补资金测算公示拨付'.repeat(40) };
    pages = await renderPages(
      await writeDocx({ elements: Array(6).fill(paragraph) }, { date: '2025-08-18' }),
    );
  });

  test('has 22 lines on every full page', () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages.slice(0, -1)) {
      expect(linesOf(page, gbt9704.bodySize)).toHaveLength(gbt9704.linesPerPage);
    }
  });

  test('has 28 characters on every full line, from margin to margin', () => {
    const full = pages
      .flatMap((page) => linesOf(page, gbt9704.bodySize))
      .filter((line) => line.right > right - tolerance && line.left < left + tolerance);
    expect(full.length).toBeGreaterThan(100);
    for (const line of full) {
      expect([...line.text]).toHaveLength(gbt9704.charactersPerLine);
      expect(Math.abs(line.left - left)).toBeLessThan(tolerance);
      expect(Math.abs(line.right - right)).toBeLessThan(tolerance);
    }
    for (const page of pages) checkInsideTypeArea(linesOf(page, gbt9704.bodySize));
  });

  test('has its page number outside: right on odd pages, left on even ones', () => {
    const inset = (gbt9704.pageNumberSize * 25.4) / 72;
    for (const [index, page] of pages.entries()) {
      const [number] = linesOf(page, gbt9704.pageNumberSize);
      expect(number?.text.replace(/\s/g, '')).toBe(`—${index + 1}—`);
      if (index % 2 === 0) expect(number?.right).toBeCloseTo(right - inset, 0);
      else expect(number?.left).toBeCloseTo(left + inset, 0);
      // The dash stands above the baseline by a third of the type size.
      const dash = (number?.y ?? 0) - inset / 3;
      expect(Math.abs(dash - bottom - gbt9704.pageNumberBelowTypeArea)).toBeLessThan(tolerance);
    }
  });
});

describe.skipIf(withoutOffice).each([
  ['award-public-notice', 2],
  ['funds-allocation-notice', 3],
])('%s', (folder, pageCount) => {
  let pages: PlacedText[][] = [];
  beforeAll(async () => {
    const { document } = fillTemplate({
      name: folder,
      text: readText(`templates/${folder}/template.hbs`),
      data: v.parse(v.record(v.string(), v.unknown()), readYaml(`templates/${folder}/example.yaml`)),
    });
    if (document === undefined) throw new Error('The example gives a document');
    pages = await renderPages(await writeDocx(document, { date: '2025-08-18' }));
  });

  test('has the expected pages, all text inside the type area', () => {
    expect(pages).toHaveLength(pageCount);
    for (const page of pages) {
      for (const size of [gbt9704.titleSize, gbt9704.bodySize, 12]) checkInsideTypeArea(linesOf(page, size));
    }
  });

  test('has its title centred and its attachment on a page of its own', () => {
    const [title] = linesOf(pages[0] ?? [], gbt9704.titleSize);
    expect(((title?.left ?? 0) + (title?.right ?? 0)) / 2).toBeCloseTo((left + right) / 2, 0);
    const [label, ...others] = linesOf(pages.at(-1) ?? [], gbt9704.bodySize);
    expect([label?.text, others]).toEqual(['附件', []]);
  });

  test('has the date two characters right of the authority, on one line', () => {
    const lines = pages.flatMap((page) => linesOf(page, gbt9704.bodySize));
    const authority = lines.find((line) => line.text === '安阳市科学技术局');
    const date = lines.find((line) => /^2025年\d+月\d+日$/.test(line.text.replace(/\s/g, '')));
    const shift = (2 * 15.75 * 25.4) / 72;
    expect((date?.left ?? 0) - (authority?.left ?? 0)).toBeCloseTo(shift, 0);
  });
});

describe.skipIf(withoutOffice)('tables of many rows', () => {
  test('repeat their header, end without an empty page, and say 无 when there are none', async () => {
    const table = (rows: number): DocumentElement => ({
      kind: 'table',
      columns: [
        { title: '序号', width: 16, align: 'center' },
        { title: '企业名称', width: 140, align: 'left' },
      ],
      rows: Array.from({ length: rows }, (_, index) => [`${index + 1}`, '示例企业']),
    });
    const many = await renderPages(await writeDocx({ elements: [table(100)] }, { date: '2025-08-18' }));
    expect(many.length).toBeGreaterThan(2);
    for (const page of many) expect(linesOf(page, 12)[0]?.text).toBe('序号企业名称');
    expect(linesOf(many.at(-1) ?? [], 12).at(-1)?.text).toBe('100示例企业');
    const none = await renderPages(await writeDocx({ elements: [table(0)] }, { date: '2025-08-18' }));
    expect(none).toHaveLength(1);
    expect(linesOf(none[0] ?? [], 12).map(({ text }) => text)).toEqual(['序号企业名称', '无']);
  });
});
