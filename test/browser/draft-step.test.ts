import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.js';
import { buildPages, fileUrl, hasChromium, openPage, type WatchedPage } from './chromium.js';

const date = '2025-08-19';
const replyDate = '2025-05-26';

describe.skipIf(!hasChromium)('step ④ of the offline page, opened as a file with the network cut', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-draft-'));
  const inFolder = (name: string) => join(folder, name);
  const book = inFolder('企业奖补工作簿.xlsx');
  /** As the page calls what ③ computed. */
  const result = inFolder('2025年度企业奖补测算结果.xlsx');
  let pages: string;
  let watched: WatchedPage;
  let page: Page;
  let step: Locator;

  beforeAll(async () => {
    await commandLine('init', folder, '--sample');
    for (const kind of ['提案', '指标']) await commandLine('init', folder, '--kind', kind, '--sample');
    await commandLine('award', book, '--out', result);
    pages = buildPages();
    typeFigureInto(join(pages, 'draft.js'));
    watched = await openPage(fileUrl(pages, 'offline.html'), fileUrl(pages, ''), 350);
    page = watched.page;
    step = page.getByRole('region', { name: '④出文' });
    await page.getByLabel('报告日期').fill(date);
  });
  afterAll(async () => {
    await watched?.close();
    for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
  });

  test('offers the templates by 文种, with what each is for', async () => {
    await step.getByRole('button', { name: '选公文模板' }).click();
    const notices = step.locator('section', { has: page.getByRole('heading', { name: '通知' }) });
    await notices.waitFor();
    expect(await notices.getByRole('button').count()).toBeGreaterThan(2);
    expect(await step.getByRole('button', { name: /^拟奖补公示/ }).innerText()).toContain(
      '把核定的奖补名单和金额向社会公示。',
    );
  });

  test('says what to open where nothing was computed', async () => {
    await open(book);
    await choose('拟奖补公示');
    await step.getByRole('button', { name: '出文', exact: true }).click();
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: '里没有奖补结果' }).waitFor();
    expect(await alert.innerText()).toContain('先做③测算，或在①打开测算的结果工作簿');
  });

  test('拟奖补公示 from what ③ computed: document, record and review copies are the command line’s', async () => {
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '测算完成' }).waitFor();
    await input('公示天数').fill('7');
    await draft('出文');
    const out = inFolder('拟奖补公示.docx');
    const set = ['--set', '公示天数=7'];
    await commandLine('draft', '拟奖补公示', '--book', result, ...set, '--out', out, '--trace');
    await expectDownloads({
      下载公文: out,
      下载核算记录: `${out}.核算记录.json`,
      下载核对稿: inFolder('拟奖补公示-核对.docx'),
      下载数据核对表: inFolder('拟奖补公示-数据核对表.xlsx'),
    });
  });

  test('what was filled in stays while another template is chosen, and the text can be looked at', async () => {
    await choose('函');
    await choose('拟奖补公示');
    expect(await input('公示天数').inputValue()).toBe('7');
    await draft('出文');
    await step.getByText('先看文字').click();
    expect(await step.locator('.document-text').innerText()).toContain('7个工作日');
  });

  test('资金拨付通知, ready to go out', async () => {
    await choose('资金拨付通知');
    await input('成文日期').fill('2025-09-01');
    await step.getByLabel('定稿').check();
    await draft('出文');
    const out = inFolder('资金拨付通知.docx');
    const set = ['--set', '成文日期=2025-09-01', '--final'];
    await commandLine('draft', '资金拨付通知', '--book', result, ...set, '--out', out);
    await expectDownloads({ 下载公文: out });
  });

  test('企业告知书, all in one zip: the files are those of the command line’s folder', async () => {
    await choose('企业告知书');
    await input('发文字号').fill('安科函〔2025〕16号');
    await draft('逐份出文');
    const files = unzipSync(await download('下载全部（.zip）'));
    const out = inFolder('告知书');
    await commandLine(
      ...['draft', '企业告知书', '--book', result, '--set', '发文字号=安科函〔2025〕16号'],
      ...['--each', '--out', out],
    );
    const names = readdirSync(out);
    expect(names.length).toBeGreaterThan(20);
    expect(Object.keys(files).sort()).toEqual(names.sort());
    for (const name of names) expect(files[name], name).toEqual(bytesOf(join(out, name)));
  });

  test('says what is missing, leads to each input, and repeats it there once documents were asked for', async () => {
    await choose('年度工作报告');
    const gaps = step.locator('.notice').first();
    expect(await gaps.innerText()).toContain('还缺 30 项');
    await gaps.getByRole('button', { name: '报告人', exact: true }).click();
    expect(await input('报告人').evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await step.locator('.error:visible').count()).toBe(0);
    await input('报告日期').fill('2024年10月29日');
    await input('报告日期').blur();
    expect(await gaps.innerText()).toContain('还缺 29 项');
    expect(await step.locator('.error:visible').allInnerTexts()).toEqual([
      '「报告日期」填的是「2024年10月29日」；应为存在的日期，如 2025-08-19',
    ]);
    await step.getByRole('button', { name: '出文', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '没有出文' }).waitFor();
    expect(await step.locator('.error:visible').filter({ hasText: '没有填' }).count()).toBe(29);
  });

  test('年度工作报告 from a 填报簿 of the page: empty and filled it is the command line’s, and so is the document', async () => {
    await step.getByText('用填报簿填写').click();
    const [empty, filled] = [inFolder('空.xlsx'), inFolder('年度工作报告-资料.xlsx')];
    await commandLine('draft', '--new', '年度工作报告', '--out', empty);
    await commandLine('draft', '--new', '年度工作报告', '--example', '--out', filled);
    expect(await download('下载空填报簿')).toEqual(bytesOf(empty));
    expect(await download('下载带示例的填报簿')).toEqual(bytesOf(filled));
    await step.getByLabel('取填好的填报簿').setInputFiles(filled);
    await step.getByText(/^从「年度工作报告-资料.xlsx」取了/).waitFor();
    expect(await input('报告日期').inputValue()).toBe('2024-10-29');
    await draft('出文');
    const out = inFolder('年度工作报告.docx');
    await commandLine('draft', '年度工作报告', '--data', filled, '--out', out, '--trace');
    await expectDownloads({
      下载公文: out,
      下载核算记录: `${out}.核算记录.json`,
      下载核对稿: inFolder('年度工作报告-核对.docx'),
      下载数据核对表: inFolder('年度工作报告-数据核对表.xlsx'),
    });
  });

  test('a figure typed in a template keeps it from being final until somebody answers for it', async () => {
    await choose('函');
    const data = inFolder('函资料.yaml');
    const lines = ['发文字号: 安科函〔2025〕8号', '事由: 征求意见', '主送机关: 各县（市、区）科技局'];
    writeFileSync(data, [...lines, '正文:', '  - 内容: 现征求意见。', '结语: 请研究函复。', ''].join('\n'));
    await step.getByText('用填报簿填写').click();
    await step.getByLabel('取填好的填报簿').setInputFiles(data);
    await step.getByText(/^从「函资料.yaml」取了 5 项/).waitFor();
    await step.getByLabel('定稿').check();
    await step.getByRole('button', { name: '出文', exact: true }).click();
    await step.getByText('「5」是模板里手写的数').waitFor();
    expect(await step.getByRole('button', { name: '下载公文' }).count()).toBe(0);
    await step.getByLabel('「5」的核实人').fill('张某');
    await draft('出文');
    const templates = inFolder('模板');
    cpSync(join('templates', 'letter'), join(templates, 'letter'), { recursive: true });
    typeFigureInto(join(templates, 'letter', 'template.hbs'));
    const out = inFolder('函.docx');
    const answered = ['--data', data, '--final', '--accept', '5=张某', '--trace'];
    await commandLine('draft', '函', '--templates', templates, ...answered, '--out', out);
    await expectDownloads({
      下载公文: out,
      下载核对稿: inFolder('函-核对.docx'),
      下载数据核对表: inFolder('函-数据核对表.xlsx'),
    });
  });

  test('rows can be added, filled in by keyboard and taken away', async () => {
    await choose('会议纪要');
    await step.getByRole('button', { name: '议定事项加一行' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('研究预算');
    await page.keyboard.press('Tab');
    await step.getByRole('button', { name: '议定事项加一行' }).click();
    const row = (number: number) => step.getByRole('group', { name: `第${number}行` });
    await row(2).getByLabel('标题').fill('研究计划');
    await step.getByRole('button', { name: '删去议定事项第1行' }).click();
    expect(await row(1).getByLabel('标题').inputValue()).toBe('研究计划');
    expect(await row(2).count()).toBe(0);
  });

  test('提案答复 from the open ledger, every letter in its file', async () => {
    const ledger = inFolder('建议提案台账.xlsx');
    await open(ledger);
    await page.getByLabel('报告日期').fill(replyDate);
    await choose('提案答复');
    await draft('逐份出文');
    const files = unzipSync(await download('下载全部（.zip）'));
    const out = inFolder('答复');
    await commandLine('draft', '提案答复', '--book', ledger, '--each', '--out', out, '--date', replyDate);
    expect(Object.keys(files).sort()).toEqual(readdirSync(out).sort());
    for (const name of readdirSync(out)) expect(files[name], name).toEqual(bytesOf(join(out, name)));
  });

  test('考核结果通报 from what ③ scored, with what a .yaml file says', async () => {
    await page.getByLabel('报告日期').fill(date);
    await open(inFolder('指标考核工作簿.xlsx'));
    await page.getByRole('button', { name: '测算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '评分完成' }).waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载结果工作簿' }).click();
    const saved = await waiting;
    const scores = inFolder(saved.suggestedFilename());
    writeFileSync(scores, readFileSync(await saved.path()));
    const data = inFolder('通报资料.yaml');
    writeFileSync(
      data,
      '发文字号: 安科〔2025〕12号\n工作要求:\n  - 内容: 对照短板抓好整改。\n备注: 多写的\n',
    );
    await choose('考核结果通报');
    await step.getByText('用填报簿填写').click();
    await step.getByLabel('取填好的填报簿').setInputFiles(data);
    await step.getByText('从「通报资料.yaml」取了 2 项；模板里没有、没有取的：备注。').waitFor();
    await draft('出文');
    writeFileSync(data, readFileSync(data, 'utf8').replace('备注: 多写的\n', ''));
    const out = inFolder('考核结果通报.docx');
    await commandLine('draft', '考核结果通报', '--book', scores, '--data', data, '--out', out);
    await expectDownloads({ 下载公文: out, 下载核算记录: `${out}.核算记录.json` });
  });

  test('拟奖补公示 from a result book that is open itself, and not from what ③ computed of another', async () => {
    await open(result);
    await choose('拟奖补公示');
    await draft('出文');
    await expectDownloads({ 下载公文: inFolder('拟奖补公示.docx') });
  });

  test('names a file that is no 填报簿 for what it is, and keeps what was filled in', async () => {
    const other = inFolder('名单.xlsx');
    writeFileSync(other, '企业名称,金额\n');
    await step.getByText('用填报簿填写').click();
    await step.getByLabel('取填好的填报簿').setInputFiles(other);
    await page.getByRole('alert').filter({ hasText: '「名单.xlsx」读不了' }).waitFor();
    await step.getByLabel('取填好的填报簿').setInputFiles(book);
    await step.getByText('工作簿里没有填好的表「填报」').waitFor();
    expect(await input('公示天数').inputValue()).toBe('7');
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

  function input(field: string): Locator {
    return step.getByLabel(new RegExp(`^${field}(必填|可不填|已有默认)$`));
  }

  async function choose(title: string): Promise<void> {
    const back = step.getByRole('button', { name: '换一个模板' });
    if ((await back.count()) > 0) await back.click();
    await step.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await step.getByRole('heading', { name: title, exact: true }).waitFor();
  }

  async function draft(button: '出文' | '逐份出文'): Promise<void> {
    await step.getByRole('button', { name: button, exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /」已出文/ })
      .waitFor();
  }

  async function download(label: string): Promise<Uint8Array> {
    const waiting = page.waitForEvent('download');
    await step.getByRole('button', { name: label, exact: true }).click();
    return bytesOf(await (await waiting).path());
  }

  async function expectDownloads(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, path] of Object.entries(files)) {
      expect(await download(label), label).toEqual(bytesOf(path));
    }
  }

  async function open(path: string): Promise<void> {
    await page.getByRole('region', { name: '①选表' }).locator('input[type=file]').setInputFiles(path);
    await page.getByRole('region', { name: '①选表' }).getByText(basename(path)).first().waitFor();
  }
});

/** Puts a figure into the text of 函, as a bureau's own template may have one. */
function typeFigureInto(path: string): void {
  const text = readFileSync(path, 'utf8');
  // The built script may have it in escapes.
  const typed = text.replace(/\{\{(?:结语|\\u7ED3\\u8BED)\}\}/i, '已有5家单位回复。$&');
  if (typed === text) throw new Error(`The template 函 is not in ${path}`);
  writeFileSync(path, typed);
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** Runs the command line, which must do its work. */
async function commandLine(...args: string[]): Promise<void> {
  const { code, talk } = await run(...args, ...(args.includes('--date') ? [] : ['--date', date]));
  if (code > 1) throw new Error(talk);
}
