import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../addin/sha256.js';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { checkAgainstPolicy } from '../../core/report/check-against-policy.js';
import { findingDocument } from '../../core/report/finding-lines.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { bigBook } from '../bench/reading/big-book.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { type Site, serve } from './serve.js';

const rows = 100_000;
const date = '2025-08-19';

/** Some of it takes ten seconds, and a machine with other work several times as long. */
const patience = 300_000;

/** How long a page may stand still that has a Worker. */
const longestWithWorker = 1000;

/** How long any page may, whatever else the machine does: Office takes a pane for dead after so long. */
const longestEver = 5000;

describe.skipIf(!hasChromium)(`a book of ${rows} rows and 30 columns in the page`, () => {
  const path = bigBookFile();
  let expected: string;
  let pages: string;
  let site: Site;

  beforeAll(async () => {
    expected = JSON.stringify(findingsOf(path));
    pages = buildPages();
    site = await serve(pages);
  }, patience);
  afterAll(() => site?.close());

  async function visit(url: string, allowed: string, work: (watched: WatchedPage) => Promise<void>) {
    const watched = await openPage(url, allowed, 320, async (context) => {
      await context.addInitScript(watchStandstills);
    });
    try {
      await watched.page.getByLabel('报告日期').fill(date);
      await work(watched);
      expect(watched.faults).toEqual([]);
    } finally {
      await watched.close();
    }
  }

  async function open(page: Page): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText(/^读取 \d+%/).waitFor();
    await page.getByRole('region', { name: '①选表' }).getByText('1 张工作表').waitFor();
  }

  async function check(page: Page): Promise<void> {
    await page.getByRole('button', { name: '体检', exact: true }).click();
    await page.getByText(/^读表「企业库」 \d+%/).waitFor();
  }

  async function checkedReport(page: Page): Promise<string> {
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor({ timeout: 60_000 });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载体检报告（JSON）' }).click();
    const report = readFileSync(await (await waiting).path(), 'utf8');
    return JSON.stringify((JSON.parse(report) as { findings: unknown }).findings);
  }

  test(
    'a page from a server reads and checks it in a Worker, and again after a check was cancelled',
    () =>
      visit(`${site.origin}offline.html`, site.origin, async ({ page }) => {
        await open(page);
        expect(page.workers()).toHaveLength(1);
        await check(page);
        await page.getByRole('button', { name: '取消' }).click();
        await page.getByRole('status').filter({ hasText: '已取消' }).waitFor();
        expect(page.workers()).toHaveLength(1);
        await check(page);
        expect(await checkedReport(page)).toBe(expected);
        expect(await standstill(page)).toBeLessThan(longestWithWorker);
      }),
    patience,
  );

  test('a page whose Worker does not load does the work by itself', async () => {
    const { page, close } = await openPage(
      `${site.origin}offline.html`,
      site.origin,
      320,
      async (context) => {
        await context.route('**/worker.js', (route) => route.abort());
      },
    );
    try {
      const buffer = Buffer.from(await bookOf(sample));
      await page.locator('input[type=file]').setInputFiles({ name: '样例.xlsx', mimeType: '', buffer });
      await page.getByRole('region', { name: '①选表' }).getByText('样例.xlsx').waitFor();
      expect(page.workers()).toEqual([]);
      await page.getByRole('button', { name: '体检', exact: true }).click();
      await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor();
    } finally {
      await close();
    }
  });

  test(
    'a page from a file does the same by itself, in short pieces',
    () =>
      visit(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), async ({ page }) => {
        await open(page);
        await check(page);
        await page.getByRole('button', { name: '取消' }).click();
        await page.getByRole('status').filter({ hasText: '已取消' }).waitFor();
        await check(page);
        expect(await checkedReport(page)).toBe(expected);
        expect(page.workers()).toEqual([]);
        expect(await standstill(page)).toBeLessThan(longestEver);
      }),
    patience,
  );
});

/** The book's path; it is made once and kept for the next run. */
function bigBookFile(): string {
  const path = join(tmpdir(), `wenbiao-${rows}-rows.xlsx`);
  if (!existsSync(path)) {
    writeFileSync(`${path}.part`, bigBook(rows));
    renameSync(`${path}.part`, path);
  }
  return path;
}

/** What the command line finds in the book. */
function findingsOf(path: string): readonly unknown[] {
  const bytes = new Uint8Array(readFileSync(path));
  const snapshot = readWorkbook(bytes);
  const input = { name: '', sha256: sha256(bytes), snapshot, findings: snapshot.findings };
  const { policies } = loadPolicies();
  return checkAgainstPolicy(input, { policies, regions: loadRegions(), date }).findings.map(findingDocument);
}

/** Runs in the page: notes the longest time in which no timer could run. */
function watchStandstills(): void {
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    document.documentElement.dataset['standstill'] = String(Math.round(longest));
  }, 10);
}

async function standstill(page: Page): Promise<number> {
  return Number(await page.locator('html').getAttribute('data-standstill'));
}
