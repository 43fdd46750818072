import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantFaults } from '../../cli/init/sample/index.js';
import { runProgram } from '../../cli/program.js';
import { enterprisesTable } from '../../core/sheet/award-tables/enterprises.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { headerText } from '../../core/sheet/table.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { findingCount, findingTexts, reachFinding } from './findings-in-page.js';

const date = '2025-08-19';
const many = 20_000;

/** A page that shows twenty findings has about so many elements in its list. */
const mostNodes = 600;

describe.skipIf(!hasChromium)('②体检 in the offline page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-findings-'));
  const inFolder = (name: string) => join(folder, name);
  const faulty = inFolder('待整改.xlsx');
  let pages: string;
  let watched: WatchedPage;
  let page: Page;
  let step: Locator;

  beforeAll(async () => {
    writeFileSync(faulty, await bookOf(plantFaults(sample, awardTables).rows));
    pages = buildPages();
    watched = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);
    page = watched.page;
    step = page.getByRole('region', { name: '②体检' });
    await page.getByLabel('报告日期').fill(date);
  });
  afterAll(async () => {
    await watched?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  async function open(path: string): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('region', { name: '①选表' }).getByText(basename(path)).waitFor();
  }

  async function check(): Promise<void> {
    await step.getByRole('button', { name: '体检', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor({ timeout: 60_000 });
  }

  async function focusedPlace(): Promise<number> {
    const place = await page.evaluate(() =>
      document.activeElement?.closest('li')?.getAttribute('aria-posinset'),
    );
    return Number(place);
  }

  describe('with the faulty sample', () => {
    beforeAll(async () => {
      await open(faulty);
      await check();
    });

    test('walks the findings by keys, and Enter shows the cell of the one it is at', async () => {
      const count = await findingCount(step);
      await step.getByRole('button', { name: '下一处' }).focus();
      await page.keyboard.press('Tab');
      for (const [key, expected] of [
        ['ArrowDown', 2],
        ['ArrowDown', 3],
        ['ArrowUp', 2],
        ['End', count],
        ['ArrowDown', count],
        ['Home', 1],
        ['ArrowUp', 1],
      ] as const) {
        await page.keyboard.press(key);
        expect([key, await focusedPlace()]).toEqual([key, expected]);
      }
      await page.keyboard.press('PageDown');
      const below = await focusedPlace();
      expect(below).toBeGreaterThan(2);
      await page.keyboard.press('PageUp');
      expect(await focusedPlace()).toBeLessThan(below);
      const place = await page.locator('.findings :focus b').innerText();
      await page.keyboard.press('Enter');
      await page.locator('.grid h2', { hasText: place }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.findings :focus b').innerText()).toBe(place);
    });

    test('brings the whole cell into view, wherever it stands in its sheet', async () => {
      for (const turn of [0, 1, 3]) {
        await page.locator('.findings .entry').nth(turn).click();
        await page.locator('.marked').waitFor();
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(undefined))));
        const marked = await page.locator('.marked').boundingBox();
        const seen = await page.locator('.grid .scroll').boundingBox();
        if (marked === null || seen === null) throw new Error('No cell is shown');
        expect(marked.x).toBeGreaterThanOrEqual(seen.x);
        expect(marked.x + marked.width).toBeLessThanOrEqual(seen.x + seen.width);
      }
    });

    test('下一处 goes on from the last finding to the first', async () => {
      const count = await findingCount(step);
      await page.locator('.findings .entry').first().focus();
      await page.keyboard.press('End');
      await step.getByRole('button', { name: '下一处' }).click();
      expect(await focusedPlace()).toBe(1);
      await step.getByRole('button', { name: '下一处' }).click();
      expect(await focusedPlace()).toBe(2);
      expect(count).toBeGreaterThan(2);
    });

    test('shows only the findings of a severity, a sheet and a rule, and all of them again', async () => {
      const count = await findingCount(step);
      await step.getByRole('checkbox', { name: /^强制性/ }).uncheck();
      const texts = await findingTexts(step);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text.includes('强制性'))).toEqual([]);
      await step.getByRole('checkbox', { name: /^强制性/ }).check();

      await step.getByLabel('工作表').selectOption('研发');
      const places = (await findingTexts(step)).map((text) => /(\S+)!/.exec(text)?.[1]);
      expect(new Set(places)).toEqual(new Set(['研发']));
      expect(await step.locator('.count').innerText()).toBe(`显示 ${places.length}/${count} 条`);
      await step.getByRole('button', { name: '显示全部' }).click();

      await step.getByLabel('规则', { exact: true }).selectOption('credit-code-form');
      expect(await findingCount(step)).toBeLessThan(count);
      expect(await findingCount(step)).toBeGreaterThan(0);
      await step.getByRole('button', { name: '显示全部' }).click();
      expect(await findingCount(step)).toBe(count);
    });

    test('puts the findings of one rule together under its name', async () => {
      await step.getByLabel('按规则归并').check();
      const headings = (await findingTexts(step)).flatMap((text) => /\S+：\d+ 处/.exec(text) ?? []);
      expect(headings.length).toBeGreaterThan(5);
      expect(new Set(headings).size).toBe(headings.length);
      await step.getByLabel('按规则归并').uncheck();
    });

    test('marks the faulty cells in the grid, and a click on one shows its findings', async () => {
      await (await reachFinding(step, '企业库!A59')).locator('.entry').click();
      const cell = page.locator('.grid').getByRole('button', { name: /^A59 .*强制性/ });
      expect(await page.locator('.grid .faulty').count()).toBeGreaterThan(1);
      await cell.click();
      expect(await step.locator('.count').innerText()).toMatch(/^企业库!A59：显示 1\//);
      expect(await page.locator('.findings :focus b').innerText()).toBe('企业库!A59');
      await step.getByRole('button', { name: '显示全部' }).click();
    });

    test('needs no sideways scrolling at 350, 320 and 270 pixels and at twice the zoom', async () => {
      for (const width of [350, 320, 270, 160]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 320, height: 900 });
    });
  });

  test('takes an explanation that says something, and the next check shows it', async () => {
    await open(faulty);
    await check();
    const before = await step.locator('.handled').innerText();
    expect(before).toMatch(/^已处理 0\/\d+$/);
    const row = await reachFinding(step, '高企!E19');
    await row.getByRole('button', { name: '写核实说明' }).click();
    await page.keyboard.type('经核实无误');
    await row.getByRole('button', { name: '写入「核实说明」' }).click();
    expect(await row.getByRole('alert').innerText()).toBe(
      '说明是「经核实无误」，没有说明事实；补写事实和依据，或改正原数据',
    );
    await row.getByRole('textbox').fill('证书延期一年，见省科技厅批复');
    await row.getByRole('button', { name: '写入「核实说明」' }).click();
    await row.getByText('已写入「核实说明」：证书延期一年，见省科技厅批复').waitFor();
    await step.getByRole('button', { name: '重新体检' }).click();
    await step.getByText(before.replace('0/', '1/')).waitFor();
    const explained = await reachFinding(step, '高企!E19');
    expect(await explained.innerText()).toContain('证书延期一年，见省科技厅批复');
    const sheets = readWorkbook(await download('下载改好的副本')).sheets;
    const texts = sheets.find(({ name }) => name === '核实说明')?.cells.map(({ text }) => text);
    expect(texts?.slice(-3)).toEqual(['certificate-years', '高企!E19', '证书延期一年，见省科技厅批复']);
  });

  test('gives up an explanation by Esc and stays at its finding', async () => {
    await open(faulty);
    await check();
    const row = await reachFinding(step, '高企!E19');
    await row.getByRole('button', { name: '写核实说明' }).click();
    await page.keyboard.type('还没想好');
    await page.keyboard.press('Escape');
    expect(await row.getByRole('textbox').count()).toBe(0);
    expect(await page.locator('.findings :focus b').innerText()).toBe('高企!E19');
  });

  test('makes all mends as the command line makes them', async () => {
    await open(faulty);
    const mended = inFolder('改好.xlsx');
    await runProgram(['check', faulty, '--fix', mended, '--date', date], {
      out: () => undefined,
      talk: () => undefined,
    });
    await check();
    expect(await step.getByRole('button', { name: '下载改好的副本' }).isVisible()).toBe(false);
    await step.getByText('可以直接改的有').click();
    const count = await step.locator('.mends > li').first().getAttribute('aria-setsize');
    expect(await step.locator('.mends > li').first().innerText()).toMatch(/「.*」 改为 /s);
    await step.getByRole('button', { name: `改这 ${count} 格` }).click();
    await step.getByText(`已改 ${count} 格，各格原来的内容列在「修改清单」。`).waitFor();
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor();
    expect(await step.locator('.handled').innerText()).toMatch(/^已处理 [1-9]/);
    expect(await step.getByText('可以直接改的有').count()).toBe(0);
    expect(await download('下载改好的副本')).toEqual(readFileSync(mended));
  });

  test('leaves the cells that were not ticked, and mends a single one at its finding', async () => {
    await open(faulty);
    await check();
    await step.getByText('可以直接改的有').click();
    await step.getByRole('button', { name: '全不选' }).click();
    expect(await step.getByRole('button', { name: '改这 0 格' }).isDisabled()).toBe(true);
    const first = step.locator('.mends > li').filter({ hasText: '企业库!J20' });
    await first.getByRole('checkbox').check();
    await step.getByRole('button', { name: '改这 1 格' }).click();
    await step.getByText('已改 1 格').waitFor();
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor();
    const row = await reachFinding(step, '企业库!A59');
    await row.getByRole('button', { name: '改为「91410500MAYX0064X4」' }).click();
    await row.getByText('已改为「91410500MAYX0064X4」').waitFor();
    await step.getByRole('button', { name: '重新体检' }).click();
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor();
    const texts = (await findingTexts(step)).join('\n');
    expect(texts).not.toContain('企业库!J20');
    expect(texts).not.toContain('企业库!A59');
    expect(texts).toContain('企业库!A60');
  });

  test(`keeps a bounded number of elements for ${many} findings, from the first to the last`, async () => {
    const big = inFolder('二万.xlsx');
    writeFileSync(big, await emptyRows(many / 4));
    await open(big);
    await check();
    expect(await findingCount(step)).toBeGreaterThanOrEqual(many);
    expect(await nodes()).toBeLessThan(mostNodes);
    await page.locator('.findings .entry').first().focus();
    await page.keyboard.press('End');
    expect(await focusedPlace()).toBe(await findingCount(step));
    expect(await nodes()).toBeLessThan(mostNodes);
    for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('PageUp');
    expect(await focusedPlace()).toBeLessThan(await findingCount(step));
    expect(await nodes()).toBeLessThan(mostNodes);
    await step.getByLabel('按规则归并').check();
    await page.keyboard.press('Tab');
    expect(await nodes()).toBeLessThan(mostNodes);
  });

  test('did all this without an error, a violation of its policy or a request', () => {
    expect(watched.faults).toEqual([]);
  });

  function nodes(): Promise<number> {
    return page.evaluate(() => document.querySelectorAll('.findings *').length);
  }

  /** Clicks the button and returns the bytes of the file the page hands over. */
  async function download(label: string): Promise<Buffer> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: label }).click();
    return readFileSync(await (await waiting).path());
  }
});

/** A book whose only sheet has so many enterprises with a code too short and nothing else. */
function emptyRows(count: number): Promise<Uint8Array> {
  const text = (value: string) => ({ kind: 'text', text: value }) as const;
  const rows = Array.from({ length: count }, (_, index) => [text(`9141050${index}`)]);
  const sheet = {
    name: enterprisesTable.sheet,
    widths: [],
    rows: [enterprisesTable.columns.map((column) => text(headerText(column))), ...rows],
    gridlines: true,
    print: { orientation: 'portrait' },
  } as const;
  return writeBook({ title: '企业库', date, sheets: [sheet] });
}
