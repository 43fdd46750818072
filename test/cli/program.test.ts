import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { oleFile } from '../workbook/ole-file.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory } from './story-rows.js';

/** No sentence to a reader may be a library's. */
function expectChinese(text: string): void {
  expect(text).toMatch(/\p{Script=Han}/u);
  expect(text).not.toMatch(/error|invalid|undefined|cannot|unexpected|ENOENT|Error/i);
  expect(text).not.toMatch(/非法|无效|未知错误|抱歉|请/u);
  expect(text.trim().split('\n')).toHaveLength(1);
}

describe('files that are no workbook', () => {
  const text = (words: string) => new TextEncoder().encode(words);

  test.each<[string, Uint8Array, string]>([
    ['a text file', text('企业名称,金额\n甲,1\n'), '文本文件'],
    ['an encrypted workbook', oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), '已加密'],
    ['an old .xls', oleFile('Root Entry', 'Workbook'), '旧版 .xls'],
    ['an empty file', new Uint8Array(), '是空的'],
    ['half a workbook', zipSync({ 'xl/workbook.xml': text('<w/>') }).slice(0, 40), ''],
  ])('%s: exit 3, one line, nothing written', async (_, bytes, words) => {
    const folder = newFolder();
    const book = join(folder, '表.xlsx');
    writeFileSync(book, bytes);
    for (const args of [
      ['check', book, '--annotate', join(folder, 'a.xlsx')],
      ['award', book, '--out', join(folder, 'b.xlsx')],
      ['draft', '拟奖补公示', '--book', book, '--out', join(folder, 'c.docx')],
    ]) {
      const { code, talk, out } = await run(...args);
      expect(code).toBe(3);
      expect(out).toBe('');
      expectChinese(talk);
      expect(talk).toContain(words);
    }
    expect(readdirSync(folder)).toEqual(['表.xlsx']);
  });

  test('a missing file and a folder', async () => {
    const folder = newFolder();
    for (const path of [join(folder, '没有.xlsx'), folder]) {
      const { code, talk } = await run('check', path);
      expect(code).toBe(3);
      expectChinese(talk);
    }
  });
});

describe('outputs', () => {
  test('an existing file is kept without --force and replaced with it', async () => {
    const book = await writeRows(rdStory);
    const out = join(newFolder(), '结果.xlsx');
    writeFileSync(out, '原有内容');
    const refused = await run('award', book, '--out', out);
    expect(refused.code).toBe(4);
    expectChinese(refused.talk);
    expect(refused.talk).toContain('--force');
    expect((await run('award', book, '--out', out, '--force')).code).toBe(0);
  });

  test('a record that stands in the way counts too', async () => {
    const book = await writeRows(rdStory);
    const folder = newFolder();
    writeFileSync(join(folder, '结果.核算记录.json'), '{}');
    expect((await run('award', book, '--out', join(folder, '结果.xlsx'))).code).toBe(4);
    expect(existsSync(join(folder, '结果.xlsx'))).toBe(false);
  });

  test('a folder in the place of a file is refused and left alone', async () => {
    const book = await writeRows(rdStory);
    const out = join(newFolder(), '结果.xlsx');
    mkdirSync(out);
    const { code, talk } = await run('award', book, '--out', out, '--force');
    expect(code).toBe(4);
    expectChinese(talk);
    expect(readdirSync(join(out, '..'))).toEqual(['结果.xlsx']);
  });
});

describe('wrong usage', () => {
  test.each([
    [['聚合'], '没有命令「聚合」'],
    [['check'], '少写了「工作簿」'],
    [['check', 'a.xlsx', '--fast'], '没有选项「--fast」'],
    [['check', 'a.xlsx', 'b.xlsx'], '多写了参数'],
    [['award', 'a.xlsx', '--out'], '选项「--out」后面少写了内容'],
    [['draft', '拟奖补公示', '--out', 'x.docx'], '少写了选项「--book」'],
    [['policy', 'test', '没有的政策'], '没有政策「没有的政策」'],
    [['init', '.', '--kind', '指标大全'], '没有「指标大全」这种工作簿'],
    [['draft', '没有的模板', '--book', 'a.xlsx', '--out', '/tmp/不存在/x.docx'], '没有模板「没有的模板」'],
  ])('%j ends with 2 and one Chinese line', async (args, words) => {
    const { code, talk, out } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expectChinese(talk);
    expect(talk).toContain(words);
  });

  test.each(['2025-02-30', '2025/8/19', '今天'])('--date %s is not a date', async (date) => {
    const { code, talk } = await run('check', await writeRows(rdStory), '--date', date);
    expect(code).toBe(2);
    expect(talk).toContain(`「${date}」`);
  });

  test.each([
    ['art1.salesAt5000', '少了等号'],
    ['art1.salesAt500=upper', '没有编号为「art1.salesAt500」的口径'],
    ['art1.salesAt5000=middle', '没有选项「middle」'],
  ])('--reading %s is refused with what there is', async (setting, words) => {
    const { code, talk } = await run('award', await writeRows(rdStory), '--reading', setting);
    expect(code).toBe(2);
    expect(talk).toContain(words);
  });
});

describe('help', () => {
  test('no arguments give the short help with two examples, all in Chinese', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out.match(/^ {2}wenbiao /gmu)).toHaveLength(2);
    expect(out).not.toMatch(/Usage|Options|Commands|display|help for/);
  });

  test.each(['init', 'check', 'award', 'draft', 'policy'])('%s --help is in Chinese', async (command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display|\(default/);
  });

  test.each([
    ['体检', 'check'],
    ['测算', 'award'],
    ['出文', 'draft'],
    ['建簿', 'init'],
    ['政策', 'policy'],
  ])('%s is %s', async (alias, command) => {
    const strip = (text: string) => text.split('\n').slice(1).join('\n');
    expect(strip((await run(alias, '--help')).out)).toBe(strip((await run(command, '--help')).out));
  });
});

describe('--json', () => {
  test('prints one document and nothing else, also when it stops on findings', async () => {
    const book = await writeRows(rdStory);
    const broken = await writeRows({ ...rdStory, batch: [] });
    for (const args of [
      ['check', book],
      ['award', book],
      ['award', broken],
      ['policy', 'test', 'anyang-2021-17'],
    ]) {
      const { out, talk } = await run(...args, '--json');
      expect(typeof JSON.parse(out)).toBe('object');
      expect(talk).toBe('');
    }
  });
});
