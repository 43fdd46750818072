import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { runProgram } from '../../cli/program.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { ExcelBackend } from '../addin/office/excel-backend.js';
import { memoryBook } from '../addin/office/memory-book.js';
import { buildPages, fileUrl, openPage, type WatchedPage } from './chromium.js';
import { provideExcel } from './excel-in-page.js';
import { reachFinding } from './findings-in-page.js';
import { serve } from './serve.js';

/** Takes the pictures of the pages that stand in `docs/images/`, on the sample workbooks. */
const images = join('docs', 'images');
const date = '2025-08-19';

mkdirSync(images, { recursive: true });
const books = mkdtempSync(join(tmpdir(), 'wenbiao-books-'));
const quiet = { out: () => undefined, talk: () => undefined };
await runProgram(['init', books, '--sample', '--date', date], quiet);
const faulty = join(books, '企业奖补工作簿-待整改.xlsx');
const report = join(books, '工作报告.txt');
writeFileSync(
  report,
  '2022年，全市高企达到303家，较2018年（87家）翻了两番。\n截止目前，技术合同成交额21.6亿元，同比增长48.3%。\n',
);
const pages = buildPages();
const site = await serve(pages);

const offline = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);
const excel = await openPage(`${site.origin}taskpane.html`, site.origin, 320, async (context) => {
  const book = memoryBook('企业奖补工作簿.xlsx', readWorkbook(new Uint8Array(readFileSync(faulty))));
  await provideExcel(context, new ExcelBackend(book));
});
try {
  await takeOffline(offline.page);
  await takeExcel(excel.page);
} finally {
  for (const each of [offline, excel]) await each.close();
  await site.close();
  for (const folder of [books, pages]) rmSync(folder, { recursive: true, force: true });
}
expectNoFaults(offline, excel);

async function takeOffline(page: Page): Promise<void> {
  const step = (name: string) => page.getByRole('region', { name, exact: true });
  await page.getByLabel('报告日期').fill(date);
  await page.getByLabel('报告日期').blur();
  await shoot(page, 'offline-open', { width: 320, height: 760 });

  await step('①选表').getByRole('button', { name: '企业奖补（待整改）' }).click();
  await press(page, '体检', '体检完成');
  await shoot(page, 'offline-check', { width: 320, height: 900 }, step('②体检'));
  await shoot(page, 'offline-check-dark', { width: 350, height: 900, colorScheme: 'dark' }, step('②体检'));
  await page.setViewportSize({ width: 270, height: 800 });
  const finding = await reachFinding(step('②体检'), '高企!E19');
  await finding.getByRole('button', { name: '写核实说明' }).click();
  await finding.getByRole('textbox').fill('证书延期一年，见省科技厅批复');
  await shoot(page, 'offline-explain', { width: 270, height: 800 }, finding);

  await step('①选表').getByText('用样例试一试').click();
  await step('①选表').getByRole('button', { name: '企业奖补', exact: true }).click();
  await step('①选表').getByText('企业奖补工作簿.xlsx', { exact: true }).waitFor();
  await press(page, '测算', '测算完成');
  const award = page.locator('.awards details').nth(1);
  await award.locator('summary').click();
  await shoot(page, 'offline-award', { width: 320, height: 900 }, step('③测算'));

  const draft = step('④出文');
  await draft.getByRole('button', { name: '选公文模板' }).click();
  await draft.getByRole('button', { name: /^年度工作报告/ }).click();
  await shoot(page, 'offline-form-dark', { width: 320, height: 760, colorScheme: 'dark' }, draft);
  await draft.getByRole('button', { name: '换一个模板' }).click();
  await draft.getByRole('button', { name: /^拟奖补公示/ }).click();
  await draft.getByRole('button', { name: '出文', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '已出文' }).waitFor();
  await shoot(page, 'offline-draft', { width: 350, height: 1050 }, draft);

  await page.setViewportSize({ width: 1120, height: 720 });
  await award.locator('.sources button').last().click();
  await page.locator('.marked').waitFor();
  await shoot(page, 'offline-wide', { width: 1120, height: 720 }, step('③测算'));

  const review = step('核稿');
  await review.getByRole('button', { name: '核一份草稿' }).click();
  await review.getByLabel(/^选草稿/).setInputFiles(report);
  await review.getByRole('button', { name: '核稿', exact: true }).click();
  await review.locator('.findings .entry').first().waitFor();
  await shoot(page, 'offline-review', { width: 350, height: 900 }, review);
}

async function takeExcel(page: Page): Promise<void> {
  await page.getByLabel('报告日期').fill(date);
  await press(page, '体检', '体检完成');
  await page.getByRole('button', { name: '标注单元格' }).click();
  await page.getByText(/^已标注 \d+ 格/).waitFor();
  await shoot(page, 'excel-check', { width: 350, height: 1000 });
}

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'dark';
}

/** Takes the window with the top of `part` at its top; without one, the top of the page. */
async function shoot(page: Page, name: string, look: Look, part?: Locator): Promise<void> {
  const { width, height, colorScheme = 'light' } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.mouse.move(0, 0);
  if (part === undefined) await page.evaluate(() => scrollTo(0, 0));
  else await part.evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(undefined))));
  await page.screenshot({ path: join(images, `${name}.png`) });
}

async function press(page: Page, button: string, done: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').filter({ hasText: done }).waitFor();
}

function expectNoFaults(...watched: readonly WatchedPage[]): void {
  const faults = watched.flatMap((each) => each.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
