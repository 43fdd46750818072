import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../cli/program.js';
import { indicatorBookOf, sound } from '../cli/score/indicator-books.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';

const date = '2025-08-19';

describe.skipIf(!hasChromium)('step ③ on the sample books that come with the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-scores-'));
  const inFolder = (name: string) => join(folder, name);
  let pages: string;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    for (const kind of ['奖补', '指标', '提案'])
      await commandLine('init', folder, '--kind', kind, '--sample');
    pages = buildPages();
    watched = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 350);
    page = watched.page;
    await page.getByLabel('报告日期').fill(date);
  });
  afterAll(async () => {
    await watched?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  test('scores to the same result book and the same report as the command line', async () => {
    const [book, result] = [inFolder('指标考核工作簿.xlsx'), inFolder('评分结果.xlsx')];
    const report = await commandLine('score', book, '--out', result, '--json');
    await trySample('指标考核');
    await compute('评分完成');
    expect((await download('下载评分报告（JSON）')).toString('utf8')).toBe(report);
    expect(await download('下载结果工作簿')).toEqual(readFileSync(result));
  });

  test('lists the regions by rank, and of one what its score is made of', async () => {
    const { regions } = JSON.parse((await download('下载评分报告（JSON）')).toString('utf8')) as {
      regions: { region: string; shown: string; rank: { shown: string } }[];
    };
    const entries = page.getByRole('list', { name: '名次' }).locator('summary');
    expect((await entries.allInnerTexts()).map((text) => text.split(/\s+/).slice(0, 3))).toEqual(
      regions.map(({ region, shown, rank }) => [rank.shown, region, shown]),
    );
    await entries.nth(1).click();
    const facts = page.getByRole('list', { name: '名次' }).locator('details').nth(1);
    await facts.getByText('与前一名').waitFor();
    expect(await facts.innerText()).toContain(`比${regions[0]?.region}少`);
  });

  test('tells the change since the result book of last time, and takes no other file for it', async () => {
    const [book, last] = [inFolder('指标考核工作簿.xlsx'), inFolder('上次.xlsx')];
    await commandLine('score', book, '--method', '排名赋分', '--out', last);
    const report = await commandLine('score', book, '--last', last, '--json');
    await chooseLast(book);
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('「指标考核工作簿.xlsx」不是评分的结果工作簿');
    await chooseLast(last);
    await page.getByText('比上次').first().waitFor();
    expect((await download('下载评分报告（JSON）')).toString('utf8')).toBe(report);
  });

  test('scores nothing without a method, says what each lacks, and takes the one chosen', async () => {
    const book = await indicatorBookOf(sound);
    await open(book);
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '没有选定评分方法' }).waitFor();
    const step = page.getByRole('region', { name: '③测算' });
    expect(await step.getByRole('button', { name: '下载结果工作簿' }).count()).toBe(0);
    const lacking = entryOf(step, '目标完成率');
    await lacking.locator('summary').click();
    expect(await lacking.innerText()).toMatch(/缺什么\s+\d+ 项用不了/);
    expect(await lacking.getByRole('button').count()).toBe(0);

    const chosen = entryOf(step, '排名赋分');
    await chosen.locator('summary').click();
    await chosen.getByRole('button', { name: '按这种方法评分' }).click();
    await page.getByRole('status').filter({ hasText: '评分完成' }).waitFor();
    expect(await step.locator('.notice').innerText()).toContain('在窗格里选的');
    const report = await commandLine('score', book, '--method', '排名赋分', '--json');
    expect((await download('下载评分报告（JSON）')).toString('utf8')).toBe(
      report.replace('"命令行"', '"窗格"'),
    );
  });

  test('lists the duties of a ledger, with the calendar and the table of the command line', async () => {
    const [book, calendar, table] = ['建议提案台账.xlsx', '期限.ics', '期限.xlsx'].map(inFolder);
    const report = await commandLine('due', book ?? '', '--out', calendar ?? '', '--json');
    await commandLine('due', book ?? '', '--out', table ?? '');
    await trySample('建议提案');
    await compute('期限算好了');
    const { duties } = JSON.parse(report) as { duties: { subject: string; place: string }[] };
    const entries = page.getByRole('list', { name: '期限' }).locator('button');
    expect(await entries.count()).toBe(duties.length);
    expect(await entries.first().innerText()).toContain(duties[0]?.subject);
    expect((await download('下载期限报告（JSON）')).toString('utf8')).toBe(report);
    expect(await download('下载日历（.ics）')).toEqual(readFileSync(calendar ?? ''));
    expect(await download('下载结果工作簿')).toEqual(readFileSync(table ?? ''));
    await entries.first().click();
    await page.locator('.grid h2', { hasText: duties[0]?.place ?? '' }).waitFor();
  });

  test('looks so many days ahead as asked, and gives the calendar of those', async () => {
    const calendar = inFolder('期限-30.ics');
    const args = ['due', inFolder('建议提案台账.xlsx'), '--within', '30'];
    await commandLine(...args, '--out', calendar);
    await page.getByRole('combobox', { name: '期限' }).selectOption('30 天之内和逾期的');
    expect(await download('下载日历（.ics）')).toEqual(readFileSync(calendar));
  });

  test('shows what hangs on the readings, and what is left to be decided', async () => {
    const report = await commandLine('award', inFolder('企业奖补工作簿.xlsx'), '--json');
    const { awards, stakes } = JSON.parse(report) as { awards: { status: string }[]; stakes: unknown[] };
    const open = awards.filter(({ status }) => status === 'needs-decision').length;
    await trySample('企业奖补');
    await compute('测算完成');
    const step = page.getByRole('region', { name: '③测算' });
    await step.getByText(`待裁定 ${open} 项，不计入合计`, { exact: true }).click();
    expect(await step.locator('details[open] > ul > li .sources').count()).toBe(open);
    await step.getByText(`口径影响：${stakes.length} 处条文有两种读法`).click();
    expect(await step.locator('details[open] > dl > dt').count()).toBe(stakes.length);
  });

  test('names a result book for what it is and computes nothing from it', async () => {
    await open(inFolder('评分结果.xlsx'));
    await page.getByRole('button', { name: '测算', exact: true }).click();
    const step = page.getByRole('region', { name: '③测算' });
    await step.getByText('这一份已是指标考核的评分结果').waitFor();
    expect(await step.getByRole('button').count()).toBe(1);
  });

  test('hands out the empty workbooks that init makes', async () => {
    const empty = inFolder('空白');
    for (const [kind, name] of [
      ['奖补', '企业奖补工作簿'],
      ['指标', '指标考核工作簿'],
      ['提案', '建议提案台账'],
    ] as const) {
      await commandLine('init', empty, '--kind', kind);
      await unfoldSamples();
      expect(await download(name)).toEqual(readFileSync(join(empty, `${name}.xlsx`)));
    }
  });

  test('does all of this without a request, an error or sideways scrolling', async () => {
    for (const width of [350, 270]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(watched.faults).toEqual([]);
  });

  async function trySample(label: string): Promise<void> {
    await unfoldSamples();
    await page.getByRole('button', { name: label, exact: true }).click();
    await page.getByRole('region', { name: '③测算' }).getByText('未开始').waitFor();
  }

  async function unfoldSamples(): Promise<void> {
    const samples = page.locator('details', { has: page.getByText('用样例试一试', { exact: true }) });
    await samples.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  }

  async function chooseLast(path: string): Promise<void> {
    const waiting = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '与上次的评分结果比较' }).click();
    await (await waiting).setFiles(path);
  }

  async function open(path: string): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('region', { name: '③测算' }).getByText('未开始').waitFor();
  }

  /** Computes, waiting for the words that say it is done. */
  async function compute(done: string): Promise<void> {
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: done }).waitFor();
  }

  async function download(name: string): Promise<Buffer> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await waiting).path());
  }

  function entryOf(step: Locator, title: string): Locator {
    return step.locator('details.entry', { has: page.getByText(title, { exact: true }) });
  }
});

/** What the command line prints; of a report without the files it wrote, which only the command line has. */
async function commandLine(...args: string[]): Promise<string> {
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  await runProgram([...args, '--date', date], { out, talk: () => undefined });
  if (!args.includes('--json')) return printed;
  const { files: _, ...report } = JSON.parse(printed) as Record<string, unknown>;
  return `${JSON.stringify(report, null, 2)}\n`;
}
