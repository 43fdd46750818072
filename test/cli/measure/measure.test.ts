import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { officeToPdf } from '../../../cli/render/office-to-pdf.js';
import { officialPage } from '../../render/measure/official-page.js';
import { newFolder, run } from '../run-cli.js';

function write(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const emptyPage =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

describe('a file that cannot be measured ends with 3 and says why', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['空.docx', '', '不是 .docx 或 PDF 文件'],
    ['文本.docx', '关于印发办法的通知', '不是 .docx 或 PDF 文件'],
    ['旧版.doc', ole, '不是 .docx 或 PDF 文件'],
    ['半截.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), '已损坏或不完整'],
    ['改名.pdf', '%PDF-1.4\nhello', '已损坏或不完整'],
    ['扫描.pdf', emptyPage, '没有文字，可能是扫描件'],
  ])('%s', async (name, content, why) => {
    const { code, out, talk } = await run('measure', write(name, content));
    expect([code, out]).toEqual([3, '']);
    expect(talk).toContain(why);
  });

  test('one that does not exist', async () => {
    expect((await run('measure', join(newFolder(), '没有.pdf'))).code).toBe(3);
  });
});

describe('wrong usage', () => {
  test('an unknown kind ends with 2 and names the known ones', async () => {
    const { code, talk } = await run('measure', write('文.pdf', emptyPage), '--kind', '电报');
    expect(code).toBe(2);
    expect(talk).toContain('应为文件、信函、命令、纪要之一');
  });

  test.each([
    ['字体: { 隶书: [LiSu] }\n', 'data-form'],
    ['字号: 3\n', 'data-key-unknown'],
  ])('a profile with %j is a finding', async (content, rule) => {
    const { code, out } = await run(
      'measure',
      write('文.pdf', emptyPage),
      '--profile',
      write('版式.yaml', content),
    );
    expect(code).toBe(1);
    expect(out).toContain(rule);
    expect(out).toContain('版式设置有问题，没有量。');
  });
});

/** Whether a process is there and is not only waiting to be forgotten. */
function isRunning(id: string): boolean {
  const status = `/proc/${id}/stat`;
  return existsSync(status) && !readFileSync(status, 'utf8').includes(') Z ');
}

describe('LibreOffice', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  test('that is absent ends the command with 3 and says what to do', async () => {
    const file = write('文.docx', await officialPage());
    process.env['PATH'] = '';
    const { code, talk } = await run('measure', file);
    expect(code).toBe(3);
    expect(talk).toContain('本机没有 LibreOffice，装好后再试；也可以先在 Word、WPS 中另存为 PDF 再量');
  });

  test.skipIf(process.platform !== 'linux')(
    'that takes too long is stopped with all it started',
    async () => {
      const office = write('soffice', '#!/bin/sh\nsleep 30 &\necho $! > "$0.pid"\nsleep 30\n');
      chmodSync(office, 0o755);
      await expect(officeToPdf('文.docx', new Uint8Array(), { office, seconds: 0.5 })).rejects.toThrow(
        '排版超过 0.5 秒',
      );
      const child = readFileSync(`${office}.pid`, 'utf8').trim();
      await expect.poll(() => isRunning(child)).toBe(false);
    },
  );

  test.skipIf(process.platform === 'win32')('that gives no pages is told', async () => {
    const office = write('soffice', '#!/bin/sh\nexit 1\n');
    chmodSync(office, 0o755);
    await expect(officeToPdf('文.docx', new Uint8Array(), { office })).rejects.toThrow('没有排成页面');
  });
});
