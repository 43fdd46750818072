import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert, withoutOffice } from '../../office/libre-office.js';
import { bookOf, sample } from './sample-books.js';

interface Page {
  readonly millimetres: readonly [width: number, height: number];
  readonly text: string;
}

/** PDF points are 1/72 inch. */
const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

async function readPages(pdf: Uint8Array): Promise<Page[]> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      millimetres: [millimetres(width), millimetres(height)],
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    });
  }
  return pages;
}

describe.skipIf(withoutOffice)('the sample workbook on paper', () => {
  let pages: Page[] = [];

  beforeAll(async () => {
    pages = await readPages(convert(await bookOf(sample), 'xlsx', 'pdf'));
  });

  test('is A4: the guide on one upright page, the tables lying', () => {
    expect(pages[0]?.millimetres).toEqual([210, 297]);
    expect(pages[0]?.text).toContain('选填列');
    expect(new Set(pages.slice(1).map((page) => page.millimetres.join('×')))).toEqual(new Set(['297×210']));
  });

  test('numbers its pages at the foot', () => {
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(`第 ${index + 1} 页 共 ${pages.length} 页`);
    }
  });

  test('prints all columns of 企业库 on one page and its header on each', () => {
    const register = pages.filter(({ text }) => text.includes('统一社会信用代码*'));
    expect(register.length).toBeGreaterThanOrEqual(2);
    for (const { text } of register) expect(text).toContain('备注');
  });
});
