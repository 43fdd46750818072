import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { previewPaths } from '../../../cli/render/make-preview.js';
import { drawPages, findPictureMaker } from '../../../cli/render/page-pictures.js';
import { withoutOffice } from '../../office/libre-office.js';
import { newFolder, run } from '../run-cli.js';

const withoutPictures = findPictureMaker() === undefined;
const draft = '关于开展核查的通知\n各科室：\n现就有关事项通知如下。\n抄送：市财政局。';
const folderWith = (...names: string[]) => {
  const folder = newFolder();
  writeFileSync(join(folder, '草稿.txt'), draft);
  for (const name of names) writeFileSync(join(folder, name), 'x');
  return folder;
};
const formatIn = (folder: string, ...options: string[]) =>
  run('format', join(folder, '草稿.txt'), '--out', join(folder, '通知.docx'), ...options);
/** A folder of programs for a path with nothing else on it. */
const pathWith = (...programs: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-path-'));
  for (const program of programs) {
    const found = (process.env['PATH'] ?? '')
      .split(':')
      .map((place) => join(place, program))
      .find((file) => existsSync(file));
    if (found !== undefined) symlinkSync(found, join(folder, program));
  }
  return folder;
};

afterEach(() => vi.unstubAllEnvs());

describe('the name of a preview', () => {
  test.each([
    ['out/通知.docx', 'out/通知.预览.pdf'],
    ['通知.DOCX', '通知.预览.pdf'],
  ])('of %s is %s', (out, path) => {
    expect(previewPaths(out, { pdf: true })).toEqual([path]);
    expect(previewPaths(out, { png: true })).toEqual([]);
  });
});

describe('a preview that cannot be had', () => {
  test('without LibreOffice is told, and the document is written all the same', async () => {
    vi.stubEnv('PATH', pathWith());
    const folder = folderWith();
    const { code, out } = await formatIn(folder, '--pdf', '--png');
    expect(code).toBe(1);
    expect(out).toContain(
      '核实性 preview-missing 通知.docx｜没有预览：本机没有 LibreOffice，装好后再试｜公文已经写好，可以在 Word、WPS 中打开看',
    );
    expect(readdirSync(folder).sort()).toEqual(['草稿.txt', '通知.docx']);
  });

  test('is refused where one stands already, before anything is written', async () => {
    const folder = folderWith('通知.预览.pdf');
    const { code, talk } = await formatIn(folder, '--pdf');
    expect([code, existsSync(join(folder, '通知.docx'))]).toEqual([4, false]);
    expect(talk).toContain('通知.预览.pdf」已存在');
  });

  test.skipIf(withoutPictures)('of a file that is no PDF has no pictures, and says why', async () => {
    expect(await drawPages(new Uint8Array([1, 2, 3]))).toEqual({ why: 'pdftoppm 没有画成' });
  });
});

describe.skipIf(withoutOffice)('a preview', () => {
  test.skipIf(withoutPictures)(
    'as PDF and pictures stands beside the document, with the typefaces that were replaced',
    async () => {
      const folder = folderWith();
      const { code, out } = await formatIn(folder, '--pdf', '--png', '--json');
      const { preview, files, findings } = JSON.parse(out);
      expect(preview.pages).toBe(1);
      expect(Array.isArray(preview.replaced)).toBe(true);
      const start = (name: string) => readFileSync(join(folder, name)).subarray(0, 4).toString('latin1');
      expect(start('通知.预览.pdf')).toBe('%PDF');
      expect([code, findings]).toEqual([0, []]);
      expect(start('通知.预览-1.png')).toBe('\u0089PNG');
      expect(files).toHaveLength(3);
      expect((await formatIn(folder, '--pdf', '--png', '--force')).code).toBe(0);
    },
  );

  test.skipIf(withoutPictures)(
    'with pictures that stand already is refused before anything is written',
    async () => {
      const folder = folderWith('通知.预览-1.png');
      const { code, talk } = await formatIn(folder, '--png');
      expect([code, existsSync(join(folder, '通知.docx'))]).toEqual([4, false]);
      expect(talk).toContain('通知.预览-1.png」已存在');
    },
  );

  test('without pdftoppm is the PDF alone, and the pictures are told as missing', async () => {
    vi.stubEnv('PATH', pathWith('soffice', 'sh', 'sed', 'basename', 'dirname', 'uname', 'grep', 'ls', 'cat'));
    const folder = folderWith();
    const { code, out } = await formatIn(folder, '--pdf', '--png');
    expect(out).toContain('没有预览图：本机没有 pdftoppm，装好 poppler-utils 后再试');
    expect([code, existsSync(join(folder, '通知.预览.pdf'))]).toEqual([1, true]);
  });

  test('is made of a document from a template too, and refused where one stands', async () => {
    const folder = newFolder();
    const date = ['--date', '2025-08-19'];
    await run('init', folder, '--sample', ...date);
    const book = join(folder, '结果.xlsx');
    await run('award', join(folder, '企业奖补工作簿.xlsx'), '--out', book, ...date);
    const draft = (...options: string[]) =>
      run('draft', '拟奖补公示', '--book', book, '--out', join(folder, '公示.docx'), ...date, ...options);
    const { code, out } = await draft('--pdf');
    expect([code, existsSync(join(folder, '公示.预览.pdf'))], out).toEqual([0, true]);
    expect(out).toMatch(/^预览：\d+ 页/mu);
    expect((await draft('--pdf')).code).toBe(4);
  });

  test('whose 版记 stands on a front page says so, unless it was put overleaf', async () => {
    const folder = folderWith();
    writeFileSync(
      join(folder, '草稿.txt'),
      draft.replace('现就', `${'现就有关事项通知如下，请认真办理。\n'.repeat(48)}现就`),
    );
    const hint = '版记在最后一面，是单数页';
    expect((await formatIn(folder, '--pdf')).out).toContain(hint);
    expect((await formatIn(folder, '--pdf', '--force', '--profile', '版记另面')).out).not.toContain(hint);
  });
});
