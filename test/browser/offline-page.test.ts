import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../cli/program.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { describe as describeFinding } from '../../core/messages/index.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { bookOf } from '../cli/sample/sample-books.js';
import { rdStory, signed } from '../cli/story-rows.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { findingCount, findingTexts, reachFinding } from './findings-in-page.js';

const date = '2025-08-19';

describe.skipIf(!hasChromium)('the offline page, opened as a file with the network cut', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-offline-'));
  const inFolder = (name: string) => join(folder, name);
  const book = inFolder('企业奖补工作簿.xlsx');
  const faulty = inFolder('企业奖补工作簿-待整改.xlsx');
  let pages: string;
  let watched: WatchedPage;
  let checkReport: string;
  let awardReport: string;

  beforeAll(async () => {
    await commandLine('init', folder, '--sample');
    checkReport = await commandLine('check', faulty, '--annotate', inFolder('标注.xlsx'), '--json');
    awardReport = await commandLine('award', book, '--out', inFolder('测算结果.xlsx'), '--json');
    pages = buildPages();
    const url = fileUrl(pages, 'offline.html');
    watched = await openPage(url, fileUrl(pages, ''), 320);
    await watched.page.getByLabel('报告日期').fill(date);
  });
  afterAll(async () => {
    await watched?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  test('says where it runs and shows the four steps before anything is opened', async () => {
    const { page } = watched;
    expect(await page.getByText('没有连接 Excel').isVisible()).toBe(true);
    for (const name of ['①选表', '②体检', '③测算', '④出文']) {
      expect(await page.getByRole('region', { name, exact: true }).isVisible()).toBe(true);
    }
    await page.getByRole('button', { name: '体检', exact: true }).click();
    expect(await alertText(page)).toContain('还没有打开工作簿');
  });

  test('names a file that is no workbook for what it is', async () => {
    writeFileSync(inFolder('名单.xlsx'), '企业名称,金额\n');
    await watched.page.locator('input[type=file]').setInputFiles(inFolder('名单.xlsx'));
    expect(await alertText(watched.page)).toContain('文本文件');
  });

  test('takes a file dropped anywhere on the page', async () => {
    const { page } = watched;
    const bytes = [...readFileSync(book)];
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], '拖进来的.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await page.getByRole('region', { name: '①选表' }).getByText('拖进来的.xlsx').waitFor();
  });

  test('does not make a report of a day that does not exist', async () => {
    const { page } = watched;
    await open(page, book);
    await page.getByLabel('报告日期').fill('2025-02-30');
    await page.getByRole('button', { name: '体检', exact: true }).click();
    expect(await alertText(page)).toContain('报告日期是「2025-02-30」');
    await page.getByLabel('报告日期').fill(date);
  });

  test('checks the faulty sample to the same report and the same marked copy as the command line', async () => {
    const { page } = watched;
    await open(page, faulty);
    await page.getByRole('button', { name: '体检', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '体检完成' }).waitFor();
    const report = await download(page, '下载体检报告（JSON）');
    expect(report.toString('utf8')).toBe(checkReport);
    const { findings } = JSON.parse(checkReport) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(await findingCount(page.getByRole('region', { name: '②体检' }))).toBe(findings.length);
    expect(await download(page, '下载标注副本')).toEqual(readFileSync(inFolder('标注.xlsx')));
  });

  test('shows the cell of a finding that is clicked, with what stands in it', async () => {
    const { page } = watched;
    const { findings } = JSON.parse(checkReport) as {
      findings: { severity: string; actual?: string; place: { sheet: string; cell: string } }[];
    };
    const finding = findings.find(({ severity, actual }) => severity === 'mandatory' && actual !== undefined);
    const { sheet, cell } = finding?.place ?? { sheet: '', cell: '' };
    const row = await reachFinding(page.getByRole('region', { name: '②体检' }), `${sheet}!${cell}`);
    await row.locator('.entry').click();
    await page.locator('.grid h2', { hasText: `${sheet}!${cell}` }).waitFor();
    expect(await page.locator('.marked').innerText()).toContain(finding?.actual?.trim());
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain(`${sheet}!${cell}`);
  });

  test('computes the sample to the same report, record and result book as the command line', async () => {
    const { page } = watched;
    await open(page, book);
    expect(await page.locator('.findings').count()).toBe(0);
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '测算完成' }).waitFor();
    const report = await download(page, '下载测算报告（JSON）');
    expect(report.toString('utf8')).toBe(awardReport);
    expect(await download(page, '下载核算记录')).toEqual(
      readFileSync(inFolder('测算结果.xlsx.核算记录.json')),
    );
    expect(await download(page, '下载结果工作簿')).toEqual(readFileSync(inFolder('测算结果.xlsx')));
  });

  test('computes nothing from a book without the tables, and says which are missing', async () => {
    const { page } = watched;
    const other = inFolder('别的表.xlsx');
    const sheet = {
      name: '名单',
      widths: [],
      rows: [],
      gridlines: true,
      print: { orientation: 'portrait' },
    } as const;
    writeFileSync(other, await writeBook({ title: '名单', date, sheets: [sheet] }));
    await open(page, other);
    await page.getByRole('button', { name: '测算', exact: true }).click();
    const step = page.getByRole('region', { name: '③测算' });
    await step.getByText('还不能测算').waitFor();
    await step.locator('.findings > li').first().waitFor();
    expect(await step.getByRole('button', { name: '下载结果工作簿' }).count()).toBe(0);
    await open(page, book);
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '测算完成' }).waitFor();
  });

  test('shows an award with its arithmetic and clause, and the cell it rests on', async () => {
    const { page } = watched;
    const first = page.locator('.awards details').first();
    await first.locator('summary').click();
    await first.getByText('条款', { exact: true }).waitFor();
    expect(await first.locator('dd').first().innerText()).toMatch(/\d/);
    const source = first.locator('.sources button').first();
    const place = await source.innerText();
    await source.click();
    await page.locator('.grid h2', { hasText: place }).waitFor();
  });

  test('needs no sideways scrolling at 320 and at 270 pixels', async () => {
    const { page } = watched;
    for (const width of [320, 270]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('what it gives to download opens in LibreOffice', async () => {
    const { page } = watched;
    const result = inFolder('下载的结果.xlsx');
    writeFileSync(result, await download(page, '下载结果工作簿'));
    await open(page, faulty);
    await page.getByRole('button', { name: '体检', exact: true }).click();
    const marked = inFolder('下载的标注副本.xlsx');
    writeFileSync(marked, await download(page, '下载标注副本'));
    const profile = `-env:UserInstallation=file://${inFolder('office-profile')}`;
    const to = ['--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', ['--headless', profile, ...to, result, marked], { stdio: 'ignore' });
    for (const name of [result, marked]) {
      expect(statSync(inFolder(`${basename(name, '.xlsx')}.pdf`)).size).toBeGreaterThan(10_000);
    }
  });

  test('③测算 lists what only computing finds, apart from what ②体检 shows', async () => {
    const { page } = watched;
    const inCheck = findingsOf(checkReport);
    const all = findingsOf(await commandLine('award', faulty, '--json'));
    const inCheckTexts = inCheck.map((finding) => JSON.stringify(finding));
    const own = all.filter((finding) => !inCheckTexts.includes(JSON.stringify(finding)));
    expect(own.length).toBeGreaterThan(0);
    await open(page, faulty);
    const step = await compute(page);
    expect(await step.locator('h2').innerText()).toContain(`有问题 ${all.filter(mustBeMended).length}`);
    expect(await step.locator('.notice').innerText()).toContain(
      `还有 ${inCheck.filter(mustBeMended).length} 个问题`,
    );
    const texts = await findingTexts(step);
    expect(texts).toHaveLength(own.length);
    const shown = texts.join('\n');
    for (const finding of own) expect(shown).toContain(describeFinding(finding).fact);
  });

  test('③测算 is not done while a ruling cannot be used, and says what is approved', async () => {
    const { page } = watched;
    const approved = {
      creditCode: rdStory['rdExpenses']?.[1]?.['creditCode'] ?? '',
      clause: '4-1',
      approvedWan: '180',
      reductionReason: '研发费用核减',
      ...signed,
      awardYear: '2025',
    };
    const rows = { ...rdStory, approvals: [approved] };
    const unusable = inFolder('口径填错.xlsx');
    writeFileSync(unusable, await bookOf({ ...rows, rulings: [{ reading: 'K99', option: 'upper' }] }));
    await open(page, unusable);
    await page.getByRole('button', { name: '体检', exact: true }).click();
    const inCheck = page.locator('.findings .entry', { hasText: '口径!A2' });
    await inCheck.click();
    await page.locator('.grid h2', { hasText: '口径!A2' }).waitFor();
    const step = await compute(page);
    expect(await inCheck.count()).toBe(1);
    expect(await step.locator('h2').innerText()).toContain('有问题 1');
    expect(await step.locator('.notice').innerText()).toContain('还有 1 个问题');
    expect(await step.locator('.certain').innerText()).toMatch(
      /^可算：1300 万元，4 家单位\s*测算额 1320 万元$/,
    );
    const changed = step.locator('.awards .headline', { has: page.locator('.computed') });
    expect(await changed.allInnerTexts()).toEqual([expect.stringMatching(/180万元\s*测算额200万元$/)]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);

    const mended = inFolder('口径改好.xlsx');
    writeFileSync(mended, await bookOf(rdStory));
    await open(page, mended);
    await compute(page);
    expect(await step.locator('h2').innerText()).toContain('完成');
    expect(await step.locator('.findings').count()).toBe(0);
    expect(await step.locator('.certain').innerText()).toBe('可算：1320 万元，4 家单位');
  });

  test('did all this without an error, a violation of its policy or a request', () => {
    expect(watched.faults).toEqual([]);
  });
});

/** Runs the command line; its JSON document without the list of files, printed as the page prints it. */
async function commandLine(...args: readonly string[]): Promise<string> {
  let out = '';
  let talk = '';
  const code = await runProgram([...args, '--date', date], {
    out: (text) => {
      out += text;
    },
    talk: (text) => {
      talk += text;
    },
  });
  if (code > 1) throw new Error(talk);
  if (!args.includes('--json')) return out;
  const { files: _files, ...document } = JSON.parse(out) as Record<string, unknown>;
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function open(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('region', { name: '①选表' }).getByText(basename(path)).waitFor();
}

/** Computes the open book; the region of step ③. */
async function compute(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '测算', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '测算完成' }).waitFor();
  return page.getByRole('region', { name: '③测算' });
}

function findingsOf(report: string): readonly Finding[] {
  return (JSON.parse(report) as { findings: Finding[] }).findings;
}

async function alertText(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.filter({ hasText: /./ }).waitFor();
  return alert.innerText();
}

/** Clicks the button and returns the bytes of the file the page hands over. */
async function download(page: Page, label: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).click();
  return readFileSync(await (await waiting).path());
}
