import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageData } from '../../addin/data/embedded.js';
import { plantFaults } from '../../cli/init/sample/index.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { checkBook } from '../../core/sheet/check-book.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { ExcelBackend } from '../addin/office/excel-backend.js';
import { type MemoryBook, memoryBook } from '../addin/office/memory-book.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { buildPages, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { provideExcel } from './excel-in-page.js';
import { type Site, serve } from './serve.js';

const resultSheets = [
  '汇总',
  '奖补测算表',
  '不予奖补及原因',
  '口径影响',
  '资金预算',
  '资金分担',
  '逐项核对',
  '核算记录',
];

describe.skipIf(!hasChromium)('the built pane over the genuine proxies and a workbook in memory', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serve(buildPages());
  });
  afterAll(() => site?.close());

  async function visit(
    rows: typeof sample,
    work: (opened: WatchedPage & { book: MemoryBook; backend: ExcelBackend }) => Promise<void>,
  ): Promise<void> {
    const book = memoryBook('奖补.xlsx', readWorkbook(await bookOf(rows)));
    const backend = new ExcelBackend(book);
    const watched = await openPage(`${site.origin}taskpane.html`, site.origin, 320, (context) =>
      provideExcel(context, backend),
    );
    try {
      await watched.page.getByLabel('报告日期').fill('2025-08-19');
      await work({ ...watched, book, backend });
    } finally {
      await watched.close();
    }
  }

  const faulty = plantFaults(sample, awardTables).rows;

  test('lists the findings of the open book and selects the cell of the one clicked', () =>
    visit(faulty, async ({ page, faults, book }) => {
      const { findings } = checkBook(readWorkbook(await bookOf(faulty)), awardTables, pageData().regions);
      expect(await page.getByText('打开工作簿').count()).toBe(0);
      await press(page, '体检', '体检完成');
      expect(await page.locator('.findings > li').count()).toBe(findings.length);
      const first = page.locator('.findings button').first();
      const place = await first.locator('b').innerText();
      await first.click();
      await expect.poll(() => `${book.active}!${book.selected}`).toBe(place);
      expect(faults).toEqual([]);
    }));

  test('registers every function that functions.json describes, and no other', () =>
    visit(sample, async ({ page }) => {
      const answer = await page.request.get(`${site.origin}functions.json`);
      const { functions } = (await answer.json()) as { functions: { id: string }[] };
      expect(functions.length).toBeGreaterThan(0);
      expect(await page.evaluate('associated')).toEqual(functions.map(({ id }) => id));
    }));

  test('the ribbon button checks the book and reports that it is done', () =>
    visit(sample, async ({ page, faults }) => {
      await page.evaluate('clickRibbon("checkBook")');
      expect(await page.getByRole('region', { name: '②体检' }).innerText()).toContain('没有问题');
      expect(faults).toEqual([]);
    }));

  test('writes the awards to new sheets and changes no other', () =>
    visit(sample, async ({ page, faults, book }) => {
      const before = JSON.stringify(book.sheets.map(({ name, cells }) => [name, [...cells]]));
      const count = book.sheets.length;
      await press(page, '测算', '测算完成');
      await page.getByRole('button', { name: '写入新表' }).click();
      await page.getByText('已写入新表').waitFor();
      expect(JSON.stringify(book.sheets.slice(0, count).map(({ name, cells }) => [name, [...cells]]))).toBe(
        before,
      );
      const added = book.sheets.slice(count);
      expect(added.map(({ name }) => name)).toEqual(resultSheets);
      for (const { cells } of added) expect(cells.size).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    }));

  test('says what stands in the book when the write breaks off', () =>
    visit(sample, async ({ page, book, backend }) => {
      const count = book.sheets.length;
      await press(page, '测算', '测算完成');
      backend.fault = ({ name, sheet }) =>
        name === 'Values' && sheet === resultSheets[1] ? 'GeneralException' : undefined;
      await page.getByRole('button', { name: '写入新表' }).click();
      const report = page.getByRole('alert').filter({ hasText: '没有写完' });
      await report.waitFor();
      const text = await report.innerText();
      expect(text).toMatch(new RegExp(`「${resultSheets[0]}」：\\d+ 行，已写全`));
      expect(text).toMatch(new RegExp(`「${resultSheets[1]}」：写了 0 行，共 \\d+ 行`));
      const added = book.sheets.slice(count);
      expect(added.filter(({ cells }) => cells.size > 0).map(({ name }) => name)).toEqual(['汇总']);
    }));

  test('says in Chinese that a cell is being edited', () =>
    visit(sample, async ({ page, backend }) => {
      backend.batchesInCellEditMode = 1000;
      await page.getByRole('button', { name: '体检', exact: true }).click();
      const alert = page.getByRole('alert').filter({ hasText: /./ });
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/单元格.*编辑|编辑.*单元格/);
      expect(await page.getByRole('region', { name: '②体检' }).innerText()).toContain('未开始');
    }));
});

async function press(page: Page, button: string, done: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').filter({ hasText: done }).waitFor();
}
