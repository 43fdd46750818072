import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleBook } from '../../core/review/example-book.js';
import { ExcelBackend } from '../addin/office/excel-backend.js';
import { memoryBook } from '../addin/office/memory-book.js';
import { writeRaw } from '../cli/raw-books.js';
import { run } from '../cli/run-cli.js';
import { docxOf } from '../generator/comments/build-docx.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';
import { provideExcel } from './excel-in-page.js';
import { findingCount, findingTexts } from './findings-in-page.js';
import { serve } from './serve.js';

const date = '2025-08-19';
const lines = [
  '某市科技局关于全市科技工作情况的报告',
  '',
  '市人民政府：',
  '',
  '2022年，全市高企达到303家，较2018年（87家）翻了两番；科技创新支持资金由2018年的2000万提高到2亿元。',
  '',
  '截止目前，咨询电话13912345678。技术合同成交额21.6亿元，同比增长48.3%。',
];

/** As long as a report of 200 pages. */
const longLines = Array.from({ length: 2400 }, (_, index) => `${index + 1}.${lines[4]}`);

describe.skipIf(!hasChromium)('核稿 in the offline page, opened as a file with the network cut', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-review-'));
  const inFolder = (name: string) => join(folder, name);
  const [textDraft, wordDraft, longDraft] = [
    inFolder('报告.txt'),
    inFolder('报告.docx'),
    inFolder('长稿.txt'),
  ];
  const figures = exampleBook([
    ['指标', '单位', '2018年', '2022年'],
    ['高新技术企业数', '家', 78, 303],
  ]);
  const book = writeRaw(figures);
  let pages: string;
  let watched: WatchedPage;
  let page: Page;
  let step: Locator;

  beforeAll(async () => {
    writeFileSync(textDraft, lines.join('\r\n'));
    writeFileSync(longDraft, longLines.join('\n'));
    const paragraphs = lines
      .filter((line) => line !== '')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    writeFileSync(wordDraft, docxOf(paragraphs.join('')));
    pages = buildPages();
    watched = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 350);
    page = watched.page;
    page.setDefaultTimeout(10_000);
    step = page.getByRole('region', { name: '核稿' });
    await page.getByLabel('报告日期').fill(date);
  });
  afterAll(async () => {
    await watched?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  test('opens at the place for a draft, and says when there is none yet', async () => {
    await step.getByRole('button', { name: '核一份草稿' }).click();
    await step.getByText('选草稿').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
    await review('还没有草稿');
  });

  test('of a text finds what the command line finds, with its report and its mended copy', async () => {
    await choose(textDraft);
    await review('核稿完成');
    const fixed = inFolder('改好.txt');
    const { mends, ...document } = await commandLine(textDraft, '--fix', fixed);
    expect(await findingCount(step)).toBe(document.findings.length);
    expect(await step.locator('.state').innerText()).toMatch(/有问题 \d+/);
    expect(await download('下载改好的副本')).toEqual(bytesOf(fixed));
    const own = JSON.parse(new TextDecoder().decode(await download('下载核稿报告（JSON）'))) as object;
    expect(own).toEqual(document);
    expect(mends.length).toBeGreaterThan(0);
    await step.getByText(`只有一种改法的 ${mends.length} 处`).click();
    await step.getByText('第7行第1字「截止目前」→「截至目前」').waitFor();
  });

  test('marks the words of a finding in their line, and hides mobile numbers', async () => {
    const doubled = step.locator('.findings > li').filter({ hasText: '合1.80番' });
    expect(await doubled.locator('b').first().innerText()).toBe('第5行第29列');
    expect(await doubled.locator('mark').innerText()).toBe('翻了两番');
    expect(await doubled.locator('.context').innerText()).toContain('较2018年（87家）翻了两番；科技创新');
    const texts = (await findingTexts(step)).join('\n');
    expect(texts).toContain('139****5678');
    expect(texts).not.toContain('13912345678');
  });

  test('tells what a rule says on request, and is walked by keys', async () => {
    await step.getByRole('button', { name: '下一处' }).click();
    const count = await findingCount(step);
    const placeOf = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    for (const [key, expected] of [
      ['End', count],
      ['ArrowUp', count - 1],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, Number(await placeOf())]).toEqual([key, expected]);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const explanation = step.locator('.findings .rule');
    await explanation.waitFor();
    expect(await explanation.innerText()).toMatch(/是问题：[\s\S]*不是问题：/);
    expect(Number(await placeOf())).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await explanation.waitFor({ state: 'detached' });
  });

  test('holds the numbers against the open book, and shows the cell of one', async () => {
    await page.getByRole('region', { name: '①选表' }).locator('input[type=file]').setInputFiles(book);
    await page.getByRole('region', { name: '①选表' }).getByText(basename(book)).first().waitFor();
    await step.getByLabel('与工作簿核对').selectOption('打开的工作簿');
    await review('核稿完成');
    const { claims, ...document } = await commandLine(textDraft, '--book', book);
    const report = new TextDecoder().decode(await download('下载核稿报告（JSON）'));
    expect(JSON.parse(report)).toEqual({ claims, ...document });
    const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
    expect(count('refuted')).toBeGreaterThan(1);
    const summary = `数的说法 ${claims.length} 处：不符 ${count('refuted')}、没有核 ${count('unchecked')}、相符 ${count('supported')}`;
    await step.getByText(summary).waitFor();
    await step.getByText(/^不符的数/).click();
    await step.locator('.claims').getByRole('button', { name: '数据!C2' }).click();
    await page.locator('.grid .marked').waitFor();
    await step.getByLabel('与工作簿核对').selectOption('③的结果');
    await review('③还没有结果');
    await step.getByLabel('与工作簿核对').selectOption('不核对');
  });

  test('of a .docx gives the command line’s copies with comments and with tracked changes', async () => {
    await choose(wordDraft);
    await review('核稿完成');
    const [annotated, fixed] = [inFolder('批注.docx'), inFolder('改好.docx')];
    await commandLine(wordDraft, '--annotate', annotated, '--fix', fixed);
    expect(await download('下载批注副本')).toEqual(bytesOf(annotated));
    expect(await download('下载改好的副本（修订）')).toEqual(bytesOf(fixed));
    expect(await step.locator('.findings b').first().innerText()).toMatch(/^第\d+段$/);
  });

  test('follows the kind of page and the profile that are chosen', async () => {
    await step.getByLabel('格式', { exact: true }).selectOption('信函');
    await step.getByLabel('版式', { exact: true }).selectOption('常见做法');
    await review('核稿完成');
    const { findings } = await commandLine(wordDraft, '--kind', '信函', '--profile', '常见做法');
    expect(await findingCount(step)).toBe(findings.length);
    await step.getByText('按「信函」核').waitFor();
    for (const label of ['格式', '版式']) await step.getByLabel(label, { exact: true }).selectOption('自动');
  });

  test('reviews words that are pasted, and finds nothing in sound ones', async () => {
    await step.getByText('粘贴文字', { exact: true }).click();
    await step.getByLabel('粘贴文字').fill('2022年，全市高企达到348家，较2018年（87家）翻了两番。');
    await step.getByText('已选「粘贴的文字.txt」').waitFor();
    await review('核稿完成，没有发现问题');
    expect(await step.locator('.state').innerText()).toContain('没有问题');
  });

  test('takes a draft that is dropped, and says of another file what it takes', async () => {
    const drop = (name: string) =>
      step
        .locator('.picker')
        .first()
        .evaluate((place, given) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(['全市高企达到303家。'], given));
          place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }, name);
    await drop('稿.pdf');
    await page.getByRole('alert').filter({ hasText: '草稿应为 .docx、.txt 或 .md 文件' }).waitFor();
    await drop('稿.md');
    await step.getByText('已选「稿.md」').waitFor();
    // The place for a workbook takes what is dropped elsewhere, and not this.
    await page.getByRole('region', { name: '①选表' }).getByText(basename(book)).first().waitFor();
  });

  test('says what is wrong with a file that is no draft', async () => {
    const broken = inFolder('坏.docx');
    writeFileSync(broken, '不是');
    await choose(broken);
    await review('「坏.docx」已损坏或不完整');
    expect(await step.locator('.state').innerText()).toContain('未开始');
  });

  test('goes on answering while it reviews 200 pages, and can be stopped', async () => {
    await choose(longDraft);
    await page.evaluate(() => {
      let last = performance.now();
      const beat = { began: last, longest: 0 };
      Object.assign(globalThis, { beat });
      setInterval(() => {
        beat.longest = Math.max(beat.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    });
    await review('核稿完成');
    const [longest, whole] = await page.evaluate(() => {
      const { beat } = globalThis as unknown as { beat: { began: number; longest: number } };
      return [beat.longest, performance.now() - beat.began] as const;
    });
    process.stdout.write(
      `a review of ${Math.round(whole)} ms: the page stood still for ${Math.round(longest)} ms at most\n`,
    );
    expect(longest).toBeLessThan(whole / 2);
    expect(await step.locator('.findings > li').count()).toBeLessThan(60);
    const cancel = await page.locator('footer button').elementHandle();
    await step.getByRole('button', { name: '核稿', exact: true }).evaluate((button: HTMLElement, other) => {
      button.click();
      setTimeout(() => (other as HTMLElement | null)?.click(), 20);
    }, cancel);
    await page.getByRole('status').filter({ hasText: '已取消' }).waitFor();
  });

  test('holds a draft against last year’s: the findings and files of the command line', async () => {
    const [last, next, out] = [inFolder('去年.txt'), inFolder('今年.txt'), inFolder('对照.xlsx')];
    const said = (year: number, number: number, before: number) =>
      `${year}年，全市高新技术企业达到${number}家，较2020年的${before}家明显增加。科技型中小企业达到512家。`;
    writeFileSync(last, said(2022, 303, 150));
    writeFileSync(next, said(2023, 380, 148));
    await choose(next);
    const part = step.locator('details').filter({ hasText: '与上年报告对照' }).last();
    await step.getByText('与上年报告对照', { exact: true }).click();
    await step.locator('input[type=file]').last().setInputFiles(last);
    await step.getByText('已选「去年.txt」').waitFor();
    await step.getByRole('button', { name: '对照', exact: true }).click();
    await page.locator('footer').getByText('对照完成').waitFor();
    const document = await documentOf('compare', last, next, '--out', out);
    const { findings } = document as { findings: readonly unknown[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(await findingCount(part)).toBe(findings.length);
    const report = new TextDecoder().decode(await download('下载对照报告（JSON）'));
    expect(JSON.parse(report)).toEqual(document);
    expect(await download('下载对照表')).toEqual(bytesOf(out));
    await part.getByText(/^改了：/).click();
    await part.getByText(/高新技术企业：上年报告303家/).waitFor();
  });

  test('reviews a document that was made in ④ with one button', async () => {
    const drafting = page.getByRole('region', { name: '④出文' });
    await drafting.getByRole('button', { name: '选公文模板' }).click();
    await drafting.getByRole('button', { name: /^函/ }).click();
    const data = inFolder('函资料.yaml');
    const entries = ['发文字号: 安科函〔2025〕8号', '事由: 征求意见', '主送机关: 各县（市、区）科技局'];
    writeFileSync(
      data,
      [...entries, '正文:', '  - 内容: 截止目前，现征求意见。', '结语: 请研究函复。', ''].join('\n'),
    );
    await drafting.getByText('用填报簿填写').click();
    await drafting.getByLabel('取填好的填报簿').setInputFiles(data);
    await drafting.getByText(/^从「函资料.yaml」取了 5 项/).waitFor();
    await drafting.getByRole('button', { name: '出文', exact: true }).click();
    await drafting.getByRole('button', { name: '核稿这一份' }).click();
    await page.locator('footer').getByText('核稿完成').waitFor();
    await step.getByText('已选「函.docx」').waitFor();
    expect(await step.locator('mark').allInnerTexts()).toContain('截止目前');
  });

  test('in Excel holds a chosen file against the open workbook, and selects the cell of a number', async () => {
    const site = await serve(pages);
    const opened = memoryBook('数据.xlsx', figures);
    const excel = await openPage(`${site.origin}taskpane.html`, site.origin, 320, (context) =>
      provideExcel(context, new ExcelBackend(opened)),
    );
    try {
      step = excel.page.getByRole('region', { name: '核稿' });
      await step.getByRole('button', { name: '核一份草稿' }).click();
      await choose(textDraft);
      await step.getByLabel('与工作簿核对').selectOption('打开的工作簿');
      await step.getByRole('button', { name: '核稿', exact: true }).click();
      await excel.page.locator('footer').getByText('核稿完成').waitFor({ timeout: 30_000 });
      const { findings } = await commandLine(textDraft, '--book', book);
      expect(await findingCount(step)).toBe(findings.length);
      await step.getByText(/^不符的数/).click();
      await step.locator('.claims').getByRole('button', { name: '数据!C2' }).click();
      await expect.poll(() => `${opened.active}!${opened.selected}`, { timeout: 30_000 }).toBe('数据!C2');
      expect(excel.faults).toEqual([]);
    } finally {
      step = page.getByRole('region', { name: '核稿' });
      await excel.close();
      await site.close();
    }
  });

  test('needs no sideways scrolling at 350 and at 270 pixels', async () => {
    for (const width of [350, 270]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('did all this without an error, a violation of its policy or a request', () => {
    expect(watched.faults).toEqual([]);
  });

  async function choose(path: string): Promise<void> {
    await step.locator('input[type=file]').first().setInputFiles(path);
    await step.getByText(`已选「${basename(path)}」`).waitFor();
  }

  /** Presses 核稿 and waits for what is said then. */
  async function review(said: string): Promise<void> {
    await step.getByRole('button', { name: '核稿', exact: true }).click();
    await page.locator('footer').getByText(said).waitFor({ timeout: 60_000 });
  }

  async function download(label: string): Promise<Uint8Array> {
    const waiting = page.waitForEvent('download');
    await step.getByRole('button', { name: label, exact: true }).click();
    return bytesOf(await (await waiting).path());
  }
});

interface ReviewDocument {
  readonly findings: readonly unknown[];
  readonly claims: readonly { readonly verdict: string }[];
  readonly mends: readonly unknown[];
}

async function commandLine(...args: string[]): Promise<ReviewDocument> {
  return (await documentOf('review', ...args)) as ReviewDocument;
}

/** What the command line prints with --json, without the list of files. */
async function documentOf(...args: string[]): Promise<unknown> {
  const { code, out, talk } = await run(...args, '--json', '--date', date);
  if (code > 1) throw new Error(talk);
  const { files: _files, ...document } = JSON.parse(out) as Record<string, unknown>;
  return document;
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
