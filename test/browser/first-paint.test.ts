import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { ExcelBackend } from '../addin/office/excel-backend.js';
import { memoryBook } from '../addin/office/memory-book.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { buildPages, hasChromium, openPage } from './chromium.js';
import { provideExcel } from './excel-in-page.js';
import { type Site, serve } from './serve.js';

/** What may be needed of ours before the pane can be used, gzipped. */
const mostBytes = 150_000;

describe.skipIf(!hasChromium)('the first paint', () => {
  let pages: string;
  let site: Site;
  beforeAll(async () => {
    pages = buildPages();
    site = await serve(pages);
  });
  afterAll(() => site?.close());

  /** Opens a page that does not get these scripts; the names of what it asked for besides. */
  async function paint(
    name: string,
    refused: readonly string[],
    work: (page: Page) => Promise<void>,
    prepare: (context: BrowserContext) => Promise<void> = async () => undefined,
  ): Promise<readonly string[]> {
    const asked: string[] = [];
    const { page, close } = await openPage(`${site.origin}${name}`, site.origin, 320, async (context) => {
      await prepare(context);
      await context.route(
        (url) => refused.includes(url.pathname.slice(1)),
        (route) => route.abort(),
      );
      context.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    });
    try {
      await page.locator('.step').nth(2).waitFor();
      await work(page);
      return asked.filter(
        (each) => /\.(js|css)$/.test(each) && !each.startsWith('office/') && !refused.includes(each),
      );
    } finally {
      await close();
    }
  }

  const sizeOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(pages, name))).length, 0);

  test.each([
    ['taskpane.html', ['core.js', 'functions.js'], ['pane.css', 'taskpane.js']],
    ['offline.html', [], ['offline.js', 'pane.css']],
  ])(
    '%s shows its steps without waiting for the custom functions, from less than 150 kB',
    async (name, refused, needed) => {
      const asked = await paint(name, refused, async (page) => {
        expect(await page.locator('#opening').count()).toBe(0);
        expect(await page.getByText('打开工作簿').isVisible()).toBe(true);
      });
      expect([...asked].sort()).toEqual(needed);
      expect(sizeOf(asked)).toBeLessThan(mostBytes);
    },
  );

  test('in Excel the pane can be used without waiting for the custom functions', async () => {
    const book = memoryBook('奖补.xlsx', readWorkbook(await bookOf(sample)));
    const asked = await paint(
      'taskpane.html',
      ['core.js', 'functions.js'],
      (page) => page.getByText(/\d+ 张工作表/).waitFor(),
      (context) => provideExcel(context, new ExcelBackend(book)),
    );
    expect(sizeOf(asked)).toBeLessThan(mostBytes);
  });

  test('without the files of office.js the pane works as a page', () =>
    paint(
      'taskpane.html',
      [],
      async (page) => {
        expect(await page.getByText('没有连接 Excel').isVisible()).toBe(true);
      },
      async (context) => {
        await context.route('**/office/**', (route) => route.fulfill({ status: 404 }));
      },
    ));

  test('a browser that knows no modules reads a notice instead of an empty page', async () => {
    const { page, close } = await openPage('about:blank', 'about:', 320);
    try {
      for (const name of ['taskpane.html', 'offline.html']) {
        const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(readFileSync(join(pages, name), 'utf8')) ?? [];
        expect(body).toContain('<script src="old-browser.js" nomodule></script>');
        await page.setContent(body.replace(/<script.*<\/script>/, ''));
        await page.addScriptTag({ content: readFileSync(join(pages, 'old-browser.js'), 'utf8') });
        expect(await page.locator('#opening').innerText()).toContain('浏览器内核太旧');
      }
    } finally {
      await close();
    }
  });
});
