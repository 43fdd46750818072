import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../../cli/run-cli.js';
import { withoutOffice } from '../../office/libre-office.js';
import { fontsConfiguration } from '../render-pdf.js';
import { standIns } from './measure-pdf.js';
import { officialPage } from './official-page.js';

const date = ['--date', '2025-08-19'];
const folder = newFolder();
const inFolder = (name: string) => join(folder, name);
const profile = ['--profile', inFolder('版式.yaml')];
const configured = process.env['FONTCONFIG_FILE'];

interface CheckRecord {
  readonly id: string;
  readonly verdict: string;
  readonly figures: readonly unknown[];
}

beforeAll(() => {
  writeFileSync(inFolder('fonts.conf'), fontsConfiguration);
  writeFileSync(inFolder('版式.yaml'), JSON.stringify({ 字体: standIns }));
  process.env['FONTCONFIG_FILE'] = inFolder('fonts.conf');
});
afterAll(() => {
  if (configured === undefined) delete process.env['FONTCONFIG_FILE'];
  else process.env['FONTCONFIG_FILE'] = configured;
});

describe.skipIf(withoutOffice)('the documents made from the sample', () => {
  beforeAll(async () => {
    await run('init', folder, '--sample', ...date);
    await run('award', inFolder('企业奖补工作簿.xlsx'), '--out', inFolder('结果.xlsx'), ...date);
    await run('init', folder, '--kind', '提案', '--sample', ...date);
  });

  test.each([
    ['拟奖补公示', '结果.xlsx'],
    ['资金拨付通知', '结果.xlsx'],
    ['提案答复', '建议提案台账.xlsx'],
    ['建议答复', '建议提案台账.xlsx'],
  ])('%s passes every check that it has', async (template, book) => {
    const out = inFolder(`${template}.docx`);
    expect((await run('draft', template, '--book', inFolder(book), '--out', out, ...date)).code).toBe(0);
    const measured = await run('measure', out, ...profile, '--strict', '--json');
    const { format, checks } = JSON.parse(measured.out);
    expect(format).toBe('wenbiao-measure/1');
    expect(checks.filter(({ verdict }: CheckRecord) => verdict === 'fail')).toEqual([]);
    expect(measured.code).toBe(0);
    const passed = checks.flatMap(({ id, verdict }: CheckRecord) => (verdict === 'pass' ? [id] : []));
    for (const id of [
      'paper',
      'top-margin',
      'binding-margin',
      'type-area-width',
      'lines-per-page',
      'characters-per-line',
      'body-size',
      'body-typeface',
      'title-size',
      'title-typeface',
      'title-centring',
      'title-shape',
      'page-number-form',
      'page-number-size',
      'page-number-typeface',
      'page-number-place',
      'page-number-side',
    ]) {
      expect(passed, id).toContain(id);
    }
  });
});

describe.skipIf(withoutOffice)('wenbiao measure', () => {
  const write = async (name: string, changes: Parameters<typeof officialPage>[0]) => {
    writeFileSync(inFolder(name), await officialPage(changes));
    return inFolder(name);
  };

  test('ends with 1 and names figure, expected and clause of what fails', async () => {
    const { code, out } = await run(
      '量版',
      await write('小三.docx', { bodySize: 30, spacing: 15 }),
      ...profile,
    );
    expect(code).toBe(1);
    expect(out).toContain(
      '强制性 body-size 第1页｜正文字号 15 磅（小3号）（各县市区科技局：）｜应为 16 磅（3号）｜GB/T 9704—2012 5.2.2\n',
    );
    expect(out).toContain('不合格 1 项');
  });

  test('ends with 1 over what is only recommended when it is strict', async () => {
    const path = await write('细线.docx', { imprintOuter: 4 });
    const lenient = await run('measure', path, ...profile);
    expect([lenient.code, lenient.out.includes('提示 imprint-line-weight 第3页｜')]).toEqual([0, true]);
    expect((await run('measure', path, ...profile, '--strict')).code).toBe(1);
  });

  test('judges no typeface that the machine lacks, and says so', async () => {
    const { code, out } = await run('measure', await write('好.docx', {}));
    expect(code).toBe(0);
    expect(out).toContain(
      '没有量 正文字体、版记字体：排版的机器没有仿宋，用了「BousungEG-Light-GB」，没有核对',
    );
  });

  test('gives the same document twice, and leaves its folder as it was', async () => {
    const path = await write('再量.docx', {});
    const before = readFileSync(path);
    const [first, second] = [
      await run('measure', path, ...profile, '--json'),
      await run('measure', path, ...profile, '--json'),
    ];
    expect(second.out).toBe(first.out);
    expect(readFileSync(path)).toEqual(before);
    const { pages, input } = JSON.parse(first.out);
    expect(input.name).toBe('再量.docx');
    expect(pages[1].textArea).toMatchObject({ left: 28.05, top: 37.02 });
    expect(pages[0].lines[0]).toMatchObject({ part: 'mark', text: '某市科学技术局文件', size: 48 });
  });
});
