import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandFailure } from '../failure.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { findOffice } from './find-office.js';
import { officeProfile } from './office-profile.js';

const longestSeconds = 120;

/**
 * The pages that LibreOffice makes of a .docx file, as PDF. It works in a temporary folder with a profile of its
 * own, which is removed. Throws `UnreadableInput` when it is not installed, gives nothing, or takes too long.
 *
 * @param path the file's path as given, for the message
 */
export async function officeToPdf(
  path: string,
  docx: Uint8Array,
  {
    office = findOffice(),
    seconds = longestSeconds,
    settings = officeProfile,
  }: { readonly office?: string; readonly seconds?: number; readonly settings?: string } = {},
): Promise<Uint8Array> {
  if (office === undefined) {
    throw new UnreadableInput(
      path,
      '要先排成页面才能量，本机没有 LibreOffice；装好后再试，或先在 Word、WPS 中另存为 PDF 再量',
    );
  }
  const folder = temporaryFolder(docx, settings);
  try {
    const ended = await runOffice(office, folder, seconds);
    const pdf = join(folder, 'pages', 'document.pdf');
    if (ended === 'too long') {
      throw new UnreadableInput(path, `排版超过 ${seconds} 秒，已停止；先在 Word、WPS 中另存为 PDF 再量`);
    }
    if (!existsSync(pdf))
      throw new UnreadableInput(path, '没有排成页面；在 Word、WPS 中打开、另存为 PDF 再量');
    return new Uint8Array(readFileSync(pdf));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A new folder with the document and a profile; one that cannot be written is a failure of the output. */
function temporaryFolder(docx: Uint8Array, settings: string): string {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'wenbiao-measure-'));
    writeFileSync(join(folder, 'document.docx'), docx);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    return folder;
  } catch {
    throw new CommandFailure('output', `临时文件夹「${tmpdir()}」写不进去；腾出空间或改正权限后再试`);
  }
}

function runOffice(office: string, folder: string, seconds: number): Promise<'done' | 'too long'> {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      join(folder, 'pages'),
      join(folder, 'document.docx'),
    ],
    { stdio: 'ignore', detached: ownGroup },
  );
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      // The program starts others: they end with its group.
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      resolve('too long');
    }, seconds * 1000);
    const finish = () => {
      clearTimeout(timer);
      resolve('done');
    };
    child.on('error', finish);
    child.on('close', finish);
  });
}
