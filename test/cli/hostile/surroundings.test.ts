import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { xlsxOf } from '../../workbook/snapshot-xlsx.js';
import { bookWith, writeBytes } from '../raw-books.js';
import { hashesOf, newFolder, run, writeRows } from '../run-cli.js';
import { rdStory, salesStory } from '../story-rows.js';

describe('row 29: the lock file beside an open workbook', () => {
  test('is told as such when given', async () => {
    const { code, talk } = await run('check', writeBytes('x', '~$台账.xlsx'));
    expect(code).toBe(3);
    expect(talk).toContain('打开工作簿时的临时文件；选择没有 ~$ 的那一个');
  });

  test('is passed over in a folder, with the reason', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '台账.xlsx'), xlsxOf(await bookWith(rdStory)));
    writeFileSync(join(folder, '~$台账.xlsx'), 'x');
    const { code, out } = await run('collect', folder, '--out', join(newFolder(), '汇总.xlsx'));
    expect(code).toBe(0);
    expect(out).toMatch(/~\$台账\.xlsx.*是 Excel 或 WPS 打开工作簿时的临时文件/);
  });
});

describe('row 69: texts of any coding', () => {
  const project =
    '口径:\n  - 口径: art1.salesAt5000\n    选项: lower\n    裁定人: 局务会\n    日期: "2025-07-01"\n';
  /** 局务会 in GB 18030; all else is ASCII or 口径, 选项, 裁定人, 日期. */
  const words: Readonly<Record<string, readonly number[]>> = {
    口径: [0xbf, 0xda, 0xbe, 0xb6],
    选项: [0xd1, 0xa1, 0xcf, 0xee],
    裁定人: [0xb2, 0xc3, 0xb6, 0xa8, 0xc8, 0xcb],
    日期: [0xc8, 0xd5, 0xc6, 0xda],
    局务会: [0xbe, 0xd6, 0xce, 0xf1, 0xbb, 0xe1],
  };
  const gb18030 = Uint8Array.from(
    project
      .split(/(口径|选项|裁定人|日期|局务会)/)
      .flatMap((piece) => words[piece] ?? [...piece].map((character) => character.charCodeAt(0))),
  );
  const utf8 = new TextEncoder();

  test.each<[string, Uint8Array]>([
    ['UTF-8 without mark', utf8.encode(project)],
    ['UTF-8 with mark', utf8.encode(`\ufeff${project}`)],
    ['line ends of Windows', utf8.encode(project.replaceAll('\n', '\r\n'))],
    ['mixed line ends', utf8.encode(project.replace('\n', '\r\n'))],
    ['GB 18030', gb18030],
  ])('%s: says the same', async (_, bytes) => {
    const { code, out } = await run(
      'award',
      await writeRows(salesStory()),
      '--project',
      writeBytes(bytes, '本局.yaml'),
    );
    expect(code).toBe(0);
    expect(out).toContain('可算：35 万元');
  });

  test.each<[string, Uint8Array]>([
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...project].flatMap((character) => [
          character.charCodeAt(0) & 0xff,
          character.charCodeAt(0) >> 8,
        ]),
      ]),
    ],
    ['neither coding', Uint8Array.from([...gb18030, 0xff, 0xff])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ])('%s: stops, and no U+FFFD is read', async (_, bytes) => {
    const { code, talk, out } = await run(
      'check',
      await writeRows(rdStory),
      '--project',
      writeBytes(bytes, '本局.yaml'),
    );
    expect([code, out]).toEqual([3, '']);
    expect(talk).toContain('不是文本文件；另存为 UTF-8 编码的文本文件后再试');
  });
});

describe('row 70: another time zone, locale and clock', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    delete process.env['LC_ALL'];
  });

  async function everything() {
    const folder = newFolder();
    const sample = newFolder();
    await run('init', sample, '--sample', '--date', '2025-08-19');
    const dirty = join(sample, '企业奖补工作簿-待整改.xlsx');
    const at = (name: string) => join(folder, name);
    const date = ['--date', '2025-08-19'];
    const report = await run('check', dirty, '--annotate', at('标注.xlsx'), '--all', ...date);
    await run('check', dirty, '--fix', at('改.xlsx'), ...date);
    const award = await run('award', join(sample, '企业奖补工作簿.xlsx'), '--out', at('结果.xlsx'), ...date);
    return { files: hashesOf(folder), report: report.out, award: award.out };
  }

  test('change no byte of anything', async () => {
    const here = await everything();
    expect(Object.keys(here.files)).toHaveLength(4);
    for (const [away, locale] of [
      ['Pacific/Kiritimati', 'C'],
      ['Pacific/Pago_Pago', 'tr_TR.UTF-8'],
    ] as const) {
      process.env['TZ'] = away;
      process.env['LC_ALL'] = locale;
      vi.useFakeTimers({ now: new Date('2031-02-28T23:59:59Z'), toFake: ['Date'] });
      expect(new Date().getFullYear()).toBe(2031);
      expect(await everything()).toEqual(here);
      vi.useRealTimers();
    }
  });

  test('the input stays as it is', async () => {
    const path = await writeRows(rdStory);
    const before = readFileSync(path);
    await run('check', path, '--annotate', path.replace('工作簿', '标注'));
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
