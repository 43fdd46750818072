import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { type Site, serve } from './serve.js';

describe.skipIf(!hasChromium)('the built pages, served with the network cut', () => {
  let pages: string;
  let site: Site;

  beforeAll(async () => {
    pages = buildPages();
    site = await serve(pages);
  });
  afterAll(() => site?.close());

  async function visit(page: string, work: (watched: WatchedPage) => Promise<void>): Promise<void> {
    const watched = await openPage(`${site.origin}${page}`, site.origin, 320);
    try {
      await work(watched);
    } finally {
      await watched.close();
    }
  }

  test('the pane with the genuine office.js and no host says that it runs in the browser', () =>
    visit('taskpane.html', async ({ page, faults }) => {
      await page.getByText('没有连接 Excel：本页正在浏览器中运行').waitFor();
      expect(await page.evaluate(() => typeof Office.onReady)).toBe('function');
      expect(await page.evaluate(async () => (await Office.onReady()).host)).toBeNull();
      expect(await page.getByText('打开工作簿').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
    }));

  test('no script of ours makes code from text', () => {
    const scripts = readdirSync(pages).filter((name) => name.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(['core.js', 'engine.js', 'functions.js', 'taskpane.js']));
    for (const name of scripts) {
      expect(readFileSync(join(pages, name), 'utf8')).not.toMatch(
        /\bnew Function\b|\bFunction\("|[^\w.$]eval\(/,
      );
    }
  });

  test('office.js is passed on unchanged', () => {
    for (const name of ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js']) {
      const own = join('node_modules', '@microsoft', 'office-js', 'dist', name);
      expect(readFileSync(join(pages, 'office', name)).equals(readFileSync(own))).toBe(true);
    }
  });

  test('the offline page also works from a server', () =>
    visit('offline.html', async ({ page, faults }) => {
      await page.getByText('离线页：在浏览器中运行').waitFor();
      expect(faults).toEqual([]);
    }));

  test.each(['offline.html', 'taskpane.html'])(
    '%s runs no code from text, no inline script and no inline style',
    (name) =>
      visit(name, async ({ page, faults }) => {
        await page.locator('.step').first().waitFor();
        await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'document.title = "changed"';
          document.head.append(script);
          document.body.setAttribute('style', 'color: red');
        });
        expect(await page.title()).not.toBe('changed');
        await expect.poll(() => faults).toContainEqual(expect.stringContaining('violation: script-src'));
        await expect.poll(() => faults).toContainEqual(expect.stringContaining('violation: style-src'));
      }),
  );

  test('the offline page may not ask any server for anything', () =>
    visit('offline.html', async ({ page, faults }) => {
      const answer = await page.evaluate(() =>
        fetch('pane.css').then(
          () => 'sent',
          () => 'refused',
        ),
      );
      expect(answer).toBe('refused');
      await expect.poll(() => faults).toContainEqual(expect.stringContaining('violation: connect-src'));
    }));

  test('a request to another place is noticed by these tests', () =>
    visit('taskpane.html', async ({ page, faults }) => {
      await page.goto('http://192.0.2.1/').catch(() => undefined);
      expect(faults).toContain('request: http://192.0.2.1/');
    }));

  test('a pane that Excel never answers says so after a while, with the parts of office.js at hand', () =>
    visit('taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0', async ({ page, faults }) => {
      await page.getByText('Excel 没有应答').waitFor();
      expect(await page.evaluate(() => typeof Excel.run)).toBe('function');
      expect(await page.getByText('打开工作簿').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    }));
});
