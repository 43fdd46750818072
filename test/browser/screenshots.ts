import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../cli/program.js';
import { buildPages, fileUrl, openPage } from './chromium.js';

/** Takes the pictures of the offline page that stand in `docs/images/`, on the sample workbook. */
const images = join('docs', 'images');
mkdirSync(images, { recursive: true });
const books = mkdtempSync(join(tmpdir(), 'wenbiao-books-'));
const quiet = { out: () => undefined, talk: () => undefined };
await runProgram(['init', books, '--sample', '--date', '2025-08-19'], quiet);
const pages = buildPages();

const { page, faults, close } = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);

await page.setViewportSize({ width: 320, height: 1100 });
await page.getByLabel('报告日期').fill('2025-08-19');
await page.locator('input[type=file]').setInputFiles(join(books, '企业奖补工作簿-待整改.xlsx'));
await page.getByRole('button', { name: '体检', exact: true }).click();
await page.locator('.findings').waitFor();
await page.screenshot({ path: join(images, 'offline-narrow.png') });

await page.setViewportSize({ width: 1280, height: 900 });
await page.locator('input[type=file]').setInputFiles(join(books, '企业奖补工作簿.xlsx'));
await page.getByText('企业奖补工作簿.xlsx', { exact: true }).waitFor();
await page.getByRole('button', { name: '测算', exact: true }).click();
const award = page.locator('.awards details').nth(1);
await award.locator('summary').click();
await award.locator('.sources button').last().click();
await page.locator('.marked').waitFor();
await page.evaluate(() => {
  document.querySelector('[aria-label="③测算"]')?.scrollIntoView();
});
await page.screenshot({ path: join(images, 'offline-wide.png') });

await close();
for (const folder of [books, pages]) rmSync(folder, { recursive: true, force: true });
if (faults.length > 0) throw new Error(faults.join('\n'));
