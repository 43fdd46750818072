import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { oleFile } from '../workbook/ole-file.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory } from './story-rows.js';

/** No sentence to a reader may be a library's. */
function expectChinese(text: string): void {
  expect(text).toMatch(/\p{Script=Han}/u);
  expect(text).not.toMatch(/error|invalid|undefined|cannot|unexpected|ENOENT|Error/i);
  // 请示 is a kind of document, 提请 and 申请 are what people do with it: only the begging 请 is meant.
  expect(text).not.toMatch(/非法|无效|未知错误|抱歉|(?<![提申])请(?!示)/u);
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

  test('the lock file beside an open workbook is told apart', async () => {
    const { code, talk } = await run('check', await writeRows(rdStory, '~$工作簿.xlsx'));
    expect(code).toBe(3);
    expectChinese(talk);
    expect(talk).toContain('打开工作簿时的临时文件；选择没有 ~$ 的那一个');
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
    writeFileSync(join(folder, '结果.xlsx.核算记录.json'), '{}');
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

  test('a folder in the place of the record leaves the old result as it was', async () => {
    const out = join(newFolder(), '结果.xlsx');
    writeFileSync(out, '原有内容');
    mkdirSync(`${out}.核算记录.json`);
    const { code, talk } = await run('award', await writeRows(rdStory), '--out', out, '--force');
    expect(code).toBe(4);
    expectChinese(talk);
    expect(talk).toContain('结果.xlsx.核算记录.json」是一个文件夹');
    expect(readFileSync(out, 'utf8')).toBe('原有内容');
    expect(readdirSync(join(out, '..'))).toHaveLength(2);
  });
});

describe('files that are read are never written', () => {
  const read = ['工作簿.xlsx', '内容.docx', '结果.xlsx.核算记录.json'];
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeEach(() => {
    folder = newFolder();
    for (const name of read) writeFileSync(at(name), name);
    mkdirSync(at('内'));
    symlinkSync(at('工作簿.xlsx'), at('别名.xlsx'));
    symlinkSync(folder, at('同一处'));
  });

  test.each([
    ['check', '工作簿.xlsx', '--annotate', '工作簿.xlsx'],
    ['check', '工作簿.xlsx', '--annotate', '别名.xlsx'],
    ['check', '别名.xlsx', '--annotate', '工作簿.xlsx'],
    ['award', '工作簿.xlsx', '--out', '同一处/工作簿.xlsx'],
    ['award', '工作簿.xlsx', '--out', '内/../工作簿.xlsx'],
    ['award', '工作簿.xlsx', '--out', '结果.xlsx', '--replay', '结果.xlsx.核算记录.json'],
    ['draft', '拟奖补公示', '--out', '内容.docx', '--book', '内容.docx'],
    ['draft', '拟奖补公示', '--out', '内容.docx', '--book', '工作簿.xlsx', '--data', '内容.docx'],
  ])('%s %s %s %s %s %s %s', async (...args) => {
    const before = readdirSync(folder);
    const isFile = (arg: string) => /\.(?:xlsx|docx|json)$/.test(arg);
    const command = args.filter((arg) => arg !== undefined).map((arg) => (isFile(arg) ? at(arg) : arg));
    for (const force of [[], ['--force'], ['--dry-run']]) {
      const { code, talk } = await run(...command, ...force);
      expect(code).toBe(2);
      expectChinese(talk);
      expect(talk).toContain('是本次读取的文件，没有写入');
    }
    expect(readdirSync(folder)).toEqual(before);
    for (const name of read) expect(readFileSync(at(name), 'utf8')).toBe(name);
  });
});

test('a result and a document of one name have records of their own', async () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  await run('award', await writeRows(rdStory), '--out', at('结果.xlsx'));
  const { code } = await run('draft', '拟奖补公示', '--book', at('结果.xlsx'), '--out', at('结果.docx'));
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    '结果.docx',
    '结果.docx.核算记录.json',
    '结果.xlsx',
    '结果.xlsx.核算记录.json',
  ]);
});

describe('wrong usage', () => {
  test.each([
    [['聚合'], '没有命令「聚合」；'],
    [['check'], '少写了「工作簿」'],
    [['check', 'a.xlsx', '--fast'], '没有选项「--fast」'],
    [['chek', 'a.xlsx'], '没有命令「chek」，是否为 check（体检）'],
    [['体捡', 'a.xlsx'], '没有命令「体捡」，是否为 check（体检）'],
    [['policy', 'tset'], '没有命令「tset」，是否为 test（考题）'],
    [['help', 'awrd'], '没有命令「awrd」，是否为 award（测算）'],
    [['help', '聚合'], '没有命令「聚合」；'],
    [['check', 'a.xlsx', 'b.xlsx', 'c.xlsx'], '多写了参数「b.xlsx」、「c.xlsx」'],
    [['policy', 'test', 'anyang-2021-17', '多'], '多写了参数「多」'],
    [['help', 'policy', 'test', '多'], '多写了参数「多」'],
    [['award', 'a.xlsx', '--out', '结果.xls'], '--out 是「结果.xls」，应为 .xlsx 文件'],
    [['award', 'a.xlsx', '--out', '结果/.xlsx'], '--out 是「结果/.xlsx」，应为 .xlsx 文件'],
    [['award', 'a.xlsx', '--out', ''], '--out 没有写文件名，应为 .xlsx 文件'],
    [['check', 'a.xlsx', '--annotate', '标注.docx'], '--annotate 是「标注.docx」，应为 .xlsx 文件'],
    [
      ['draft', '拟奖补公示', '--book', 'a.xlsx', '--out', '公示.doc'],
      '--out 是「公示.doc」，应为 .docx 文件',
    ],
    [['draft', '拟奖补公示', '--book', 'a.xlsx', '--out', ''], '--out 没有写文件名，应为 .docx 文件'],
    [['award', 'a.xlsx', '--replay', 'r.json', '--year', '2025'], '--replay 按记录测算，不能再指定 --year'],
    [
      ['award', 'a.xlsx', '--replay', 'r.json', '--reading', 'a=b'],
      '--replay 按记录测算，不能再指定 --reading',
    ],
    [['award', 'a.xlsx', '--out'], '选项「--out」后面少写了内容'],
    [['draft', '拟奖补公示', '--out', 'x.docx'], '「拟奖补公示」从奖补结果取数，缺少 --book <工作簿>'],
    [['draft', '拟奖补公示', '--book', 'a.xlsx'], '缺少 --out <文件>'],
    [['draft'], '没有写模板名称；用 draft --list 看有哪些模板'],
    [['measure'], '少写了「公文」；'],
    [['policy', 'diff'], '少写了「政策」、选项「--from」、选项「--to」；'],
    [['policy', 'impact', '--set', 'a=b'], '少写了「工作簿」；'],
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

  test('one reading set to two options is refused, twice to one is not', async () => {
    const book = await writeRows(rdStory);
    const twice = (second: string) =>
      run('award', book, '--reading', 'art1.salesAt5000=upper', '--reading', `art1.salesAt5000=${second}`);
    expect((await twice('upper')).code).toBe(0);
    const { code, talk } = await twice('lower');
    expect(code).toBe(2);
    expectChinese(talk);
    expect(talk).toContain('--reading 给口径「art1.salesAt5000」指定了两个选项：upper、lower');
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

describe('help by word', () => {
  test.each([
    [['help'], []],
    [['帮助'], ['--help']],
    [
      ['help', 'award'],
      ['award', '--help'],
    ],
    [
      ['help', '体检'],
      ['check', '--help'],
    ],
    [
      ['help', 'policy', 'test'],
      ['policy', 'test', '--help'],
    ],
  ])('%j gives the same as %j', async (words, options) => {
    const { code, out } = await run(...words);
    expect(code).toBe(0);
    expect(out).toBe((await run(...options)).out);
    expect(out).toMatch(/^用法： wenbiao/u);
  });
});

test.each([
  [['--no-color'], 0],
  [['--no-color', 'help'], 0],
  [['help', '--no-color', 'award'], 0],
  [['policy', '--no-color', 'test', 'anyang-2021-17', '--no-color'], 0],
  [['check', '没有.xlsx', '--no-color'], 3],
])('--no-color is taken anywhere: %j', async (args, expected) => {
  const { code, out, talk } = await run(...args);
  expect(code).toBe(expected);
  expect(out + talk).not.toContain('\u001b');
});

describe('--json', () => {
  test.each<[string, readonly string[], number, string]>([
    ['usage', ['policy', 'diff'], 2, '少写了「政策」'],
    ['usage', ['policy', 'test', '没有的政策'], 2, '没有政策「没有的政策」'],
    ['input', ['check', '没有.xlsx'], 3, '「没有.xlsx」不存在'],
  ])('says of a failure of %s the same that is talked', async (kind, args, exitCode, words) => {
    const { code, out, talk } = await run(...args, '--json');
    const failed = JSON.parse(out) as { readonly message: string };
    expect(code).toBe(exitCode);
    expect(failed).toEqual({ format: 'wenbiao-failure/1', kind, exitCode, message: talk.trimEnd() });
    expect(failed.message).toContain(words);
  });

  test('says of a file that stands in the way which it is', async () => {
    const folder = newFolder();
    const out = join(folder, '结果.xlsx');
    writeFileSync(out, '旧');
    const { code, ...said } = await run('award', await writeRows(rdStory), '--out', out, '--json');
    expect(code).toBe(4);
    expect(JSON.parse(said.out)).toMatchObject({ format: 'wenbiao-failure/1', kind: 'output', exitCode: 4 });
  });

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
