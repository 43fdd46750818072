import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantFaults } from '../../cli/init/sample/index.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { ExcelBackend } from '../addin/office/excel-backend.js';
import { memoryBook } from '../addin/office/memory-book.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { provideExcel } from './excel-in-page.js';
import { reachFinding } from './findings-in-page.js';
import { type Site, serve } from './serve.js';

const date = '2025-08-19';
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Axe runs a long time over many elements, on a machine that may be busy. */
const patience = 300_000;

describe.skipIf(!hasChromium)('for everyone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-access-'));
  const faulty = join(folder, '待整改.xlsx');
  const draft = join(folder, '稿.txt');
  let pages: string;
  let site: Site;
  beforeAll(async () => {
    writeFileSync(faulty, await bookOf(plantFaults(sample, awardTables).rows));
    writeFileSync(draft, '2022年，全市高企达到303家，较2018年（87家）翻了两番。\n');
    pages = buildPages();
    site = await serve(pages);
  });
  afterAll(async () => {
    await site?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  describe('the offline page', () => {
    let watched: WatchedPage;
    let page: Page;
    beforeAll(async () => {
      watched = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);
      page = watched.page;
      await page.getByLabel('报告日期').fill(date);
    });
    afterAll(() => watched?.close());

    test('has no fault before anything is opened', () => expectAccessible(page), patience);

    test(
      'has none with the findings of a check, and a cell shown',
      async () => {
        await page.locator('input[type=file]').first().setInputFiles(faulty);
        await press(page, '体检', '体检完成');
        await page.locator('.findings .entry').nth(1).click();
        await page.locator('.grid .marked').waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 1120, height: 900 });
        expect(await violations(page)).toEqual([]);
      },
      patience,
    );

    test(
      'has none while an explanation is written and mends are chosen',
      async () => {
        const step = page.getByRole('region', { name: '②体检' });
        await step.getByText('可以直接改的有').click();
        const row = await reachFinding(step.locator('.findings-panel'), '高企!E19');
        await row.getByRole('button', { name: '写核实说明' }).click();
        await row.getByRole('button', { name: '写入「核实说明」' }).click();
        await row.getByRole('alert').waitFor();
        await expectAccessible(page);
      },
      patience,
    );

    test(
      'has none with awards and one of them unfolded',
      async () => {
        await press(page, '测算', '测算完成');
        await page.locator('.awards summary').first().click();
        await expectAccessible(page);
      },
      patience,
    );

    test(
      'has none in the templates, a form with gaps and a document that was made',
      async () => {
        const step = page.getByRole('region', { name: '④出文' });
        await step.getByRole('button', { name: '选公文模板' }).click();
        await step.getByRole('heading', { name: '通知' }).waitFor();
        await expectAccessible(page);
        await step.getByRole('button', { name: /^会议通知/ }).click();
        await step.getByText(/^还缺/).first().waitFor();
        await step.getByRole('button', { name: '出文', exact: true }).click();
        await page.getByRole('status').filter({ hasText: '没有出文' }).waitFor();
        await expectAccessible(page);
        await step.getByRole('button', { name: '换一个模板' }).click();
        await step.getByRole('button', { name: /^函/ }).click();
        await step.getByText('用填报簿填写').click();
        await expectAccessible(page);
      },
      patience,
    );

    test.each([
      ['指标考核', '评分完成'],
      ['建议提案', '期限算好了'],
    ])(
      'has none in what ③测算 makes of the sample %s',
      async (sample, said) => {
        await page.getByText('用样例试一试').click();
        await page.getByRole('button', { name: sample, exact: true }).click();
        await page.getByRole('button', { name: '测算', exact: true }).click();
        await page.getByRole('status').filter({ hasText: said }).waitFor({ timeout: 60_000 });
        await expectAccessible(page);
      },
      patience,
    );

    test(
      'has none in 核稿 with what it found',
      async () => {
        const step = page.getByRole('region', { name: '核稿' });
        await step.getByRole('button', { name: '核一份草稿' }).click();
        await step.getByLabel(/^选草稿/).setInputFiles(draft);
        await step.getByRole('button', { name: '核稿', exact: true }).click();
        await step.locator('.findings .entry').first().waitFor();
        await step
          .getByRole('button', { name: /^规则 / })
          .first()
          .click();
        await step.getByText('与上年报告对照', { exact: true }).click();
        await step.getByLabel(/^选上年报告/).setInputFiles(draft);
        await step.getByRole('button', { name: '对照', exact: true }).click();
        await page.getByRole('status').filter({ hasText: '对照完成' }).waitFor();
        await expectAccessible(page);
      },
      patience,
    );

    test(
      'has none in 关于',
      async () => {
        await page.locator('.about summary').click();
        await page.locator('.about dt').first().waitFor();
        await expectAccessible(page);
      },
      patience,
    );

    test('did this without an error, a violation of its policy or a request', () => {
      expect(watched.faults).toEqual([]);
    });
  });

  test(
    'the pane in Excel has none, with cells marked and 关于 unfolded',
    async () => {
      const backend = new ExcelBackend(memoryBook('待整改.xlsx', readWorkbook(readFileSync(faulty))));
      const { page, faults, close } = await openPage(
        `${site.origin}taskpane.html`,
        site.origin,
        320,
        (context) => provideExcel(context, backend),
      );
      try {
        await page.getByLabel('报告日期').fill(date);
        await expectAccessible(page);
        await press(page, '体检', '体检完成');
        await page.getByRole('button', { name: '标注单元格' }).click();
        await page.getByText(/^已标注 \d+ 格/).waitFor();
        await page.locator('.about summary').click();
        await page.getByText(/^函数已注册/).waitFor();
        await expectAccessible(page);
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    },
    patience,
  );

  test(
    'the whole work can be done by keys alone, and every stop shows where the focus is',
    async () => {
      const { page, faults, close } = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);
      const enter = async (name: string) => {
        await tabTo(page, name);
        await page.keyboard.press('Enter');
      };
      const said = (words: string) =>
        page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: 60_000 });
      try {
        await tabTo(page, '报告日期');
        await page.keyboard.press('Control+A');
        await page.keyboard.type(date);
        await page.keyboard.press('Shift+Tab');
        await enter('企业奖补（待整改）');
        await page.getByText('企业奖补工作簿-待整改.xlsx').waitFor();
        await enter('体检');
        await said('体检完成');
        await enter('下一处');
        const first = await focused(page);
        await page.keyboard.press('ArrowDown');
        const second = await focused(page);
        expect(second.text).not.toBe(first.text);
        await page.keyboard.press('Enter');
        await page.locator('.grid .marked').waitFor();
        await page.keyboard.press('Escape');
        expect(await focused(page)).toEqual(second);

        await enter('用样例试一试');
        await enter('企业奖补');
        await page.getByText('企业奖补工作簿.xlsx', { exact: true }).waitFor();
        await enter('测算');
        await said('测算完成');
        await enter('选公文模板');
        await page.locator('.gallery').waitFor();
        await enter('拟奖补公示');
        await enter('出文');
        await said('已出文');
        const waiting = page.waitForEvent('download');
        await enter('下载公文');
        expect((await waiting).suggestedFilename()).toBe('拟奖补公示.docx');
        await page.getByText('先看文字').click();
        await expectAccessible(page);
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    },
    patience,
  );

  test(
    'in the colours of a high-contrast system marks keep their border and the focus its ring',
    async () => {
      const { page, close } = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 320);
      try {
        await page.emulateMedia({ forcedColors: 'active' });
        await page.locator('input[type=file]').first().setInputFiles(faulty);
        await press(page, '体检', '体检完成');
        await page.locator('.findings .entry').first().focus();
        await page.keyboard.press('ArrowDown');
        expect(await styleOf(page, '.mark', 'borderTopStyle')).toBe('solid');
        const ground = await styleOf(page, 'body', 'backgroundColor');
        expect(await styleOf(page, '.mark .sign', 'color')).not.toBe(ground);
        expect(await styleOf(page, '.findings :focus', 'outlineStyle')).toBe('solid');
        expect(await styleOf(page, '.findings :focus', 'outlineColor')).not.toBe(ground);
      } finally {
        await close();
      }
    },
    patience,
  );
});

/** Presses Tab until the focus is on what bears the name; fails where the focus is not to be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    await page.keyboard.press('Tab');
    const { text, hasRing } = await focused(page);
    if (text !== '') expect([text, hasRing]).toEqual([text, true]);
    if (text === name || text.startsWith(`${name}\n`)) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** What has the focus, by its name, and whether it shows so; without a name it is the page itself. */
function focused(page: Page): Promise<{ readonly text: string; readonly hasRing: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { text: '', hasRing: false };
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const text = (element.getAttribute('aria-label') ?? label ?? element.innerText).trim();
    const drawn = element.closest('.picker') ?? element;
    return { text, hasRing: getComputedStyle(drawn).outlineStyle === 'solid' };
  });
}

function styleOf(
  page: Page,
  selector: string,
  property: 'borderTopStyle' | 'backgroundColor' | 'color' | 'outlineStyle' | 'outlineColor',
): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);
}

/** No violation in the light and in the dark, and no sideways scrolling: 320 pixels are also 640 at twice the zoom. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
  }
  for (const width of [270, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

/** What axe finds: its rule and the first elements it is about. */
async function violations(page: Page): Promise<readonly string[]> {
  // Not by a script element, which the pages' policy would turn down.
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(axeSource);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join('; ')}`,
  );
}

async function press(page: Page, button: string, done: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').filter({ hasText: done }).waitFor({ timeout: 60_000 });
}
