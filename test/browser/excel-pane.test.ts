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
import { findingCount, findingTexts, reachFinding } from './findings-in-page.js';
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

/** Each step goes to the workbook and back, on a machine that may be busy. */
const patient = { timeout: 30_000 };

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
      expect(await findingCount(page.getByRole('region', { name: '②体检' }))).toBe(findings.length);
      const first = page.locator('.findings .entry').first();
      const place = await first.locator('b').innerText();
      await first.click();
      await expect.poll(() => `${book.active}!${book.selected}`, patient).toBe(place);
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

  test('the ribbon shows the findings of the sheet in front, one after another', () =>
    visit(faulty, async ({ page, faults, book }) => {
      book.active = '研发';
      await page.evaluate('clickRibbon("checkSheet")');
      const step = page.getByRole('region', { name: '②体检' });
      const places = (await findingTexts(step)).map((text) => /(\S+)!([A-Z]+\d+)/.exec(text) ?? []);
      expect(places.length).toBeGreaterThan(1);
      expect(new Set(places.map(([, sheet]) => sheet))).toEqual(new Set(['研发']));
      for (const [place] of [...places, ...places.slice(0, 1)]) {
        await page.evaluate('clickRibbon("showNext")');
        await expect.poll(() => `${book.active}!${book.selected}`, patient).toBe(place);
      }
      await page.evaluate('clickRibbon("checkBook")');
      expect(await findingCount(step)).toBeGreaterThan(places.length);
      expect(faults).toEqual([]);
    }));

  test('marks the cells on request, and the ribbon takes exactly the marks away', () =>
    visit(faulty, async ({ page, faults, book }) => {
      const fills = () => book.sheets.map(({ name, fills: all }) => [name, [...all]]);
      const before = JSON.stringify(fills());
      await press(page, '体检', '体检完成');
      expect(JSON.stringify(fills())).toBe(before);
      await page.getByRole('button', { name: '标注单元格' }).click();
      await page.getByText(/^已标注 \d+ 格/).waitFor();
      expect(JSON.stringify(fills())).not.toBe(before);
      await page.evaluate('clickRibbon("clearMarks")');
      await page.getByText(/^已清除 \d+ 格的痕迹/).waitFor();
      for (const { name, fills: all } of book.sheets) {
        expect([name, [...all.values()].filter(({ pattern }) => pattern !== 'None')]).toEqual([name, []]);
      }
      expect(faults).toEqual([]);
    }));

  test('writes the report of a check to a new sheet', () =>
    visit(faulty, async ({ page, faults, book }) => {
      await page.evaluate('clickRibbon("exportReport")');
      await page.getByText('已写入新表').waitFor();
      const step = page.getByRole('region', { name: '②体检' });
      const rows = new Set([...(book.sheets.at(-1)?.cells.keys() ?? [])].map((key) => key.split(',')[0]));
      expect(book.sheets.at(-1)?.name).toBe('校验结果');
      expect(rows.size).toBe((await findingCount(step)) + 2);
      expect(faults).toEqual([]);
    }));

  test('mends the cells that are ticked as one batch, and says what stands when it breaks off', () =>
    visit(faulty, async ({ page, book, backend }) => {
      await press(page, '体检', '体检完成');
      const step = page.getByRole('region', { name: '②体检' });
      await step.getByText('可以直接改的有').click();
      const count = Number(await step.locator('.mends > li').first().getAttribute('aria-setsize'));
      const apply = step.getByRole('button', { name: `改这 ${count} 格` });
      backend.fault = ({ name, sheet }) =>
        name === 'Values' && sheet === '修改清单' ? 'GeneralException' : undefined;
      await apply.click();
      const report = step.getByRole('alert').filter({ hasText: '没有做完' });
      await report.waitFor();
      expect(await report.innerText()).toContain(`原定 ${count} 格，已改 ${count} 格：`);
      expect(await report.innerText()).toContain('企业库!J20');
      expect(book.sheets.find(({ name }) => name === '企业库')?.cells.get('20,10')?.value).toBe(1105);
    }));

  test('writes an explanation into 核实说明 of the open book', () =>
    visit(faulty, async ({ page, faults, book }) => {
      await press(page, '体检', '体检完成');
      const step = page.getByRole('region', { name: '②体检' });
      const row = await reachFinding(step, '高企!E19');
      await row.getByRole('button', { name: '写核实说明' }).click();
      await page.keyboard.type('=证书延期一年，见批复');
      await row.getByRole('button', { name: '写入「核实说明」' }).click();
      await row.getByText('已写入「核实说明」').waitFor();
      const cells = book.sheets.find(({ name }) => name === '核实说明')?.cells ?? new Map();
      expect([...cells.values()].slice(-3).map(({ value }) => value)).toEqual([
        'certificate-years',
        '高企!E19',
        '=证书延期一年，见批复',
      ]);
      await step.getByRole('button', { name: '重新体检' }).click();
      await page.getByText(/^已处理 1\//).waitFor();
      expect(faults).toEqual([]);
    }));

  test('says in 关于 which functions are registered, which policies are in it, and what this Excel lacks', () =>
    visit(sample, async ({ page, faults }) => {
      await page.getByText('关于', { exact: true }).click();
      const about = page.locator('.about');
      await about.getByText(/^函数已注册 (\d+)\/\1$/).waitFor();
      const text = await about.innerText();
      for (const { policy } of pageData().policies) expect(text).toContain(`《${policy.title}》`);
      expect(text).toContain('数据不离开本机');
      expect(text).toContain('ExcelApi 1.20：没有');
      await page.getByRole('button', { name: '修复公式' }).click();
      await about.getByText('已重新录入 0 个公式').waitFor();
      await page.evaluate('clickRibbon("freeze")');
      await about.getByText('已把 0 个公式换成它的数值').waitFor();
      expect(faults).toEqual([]);
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
