import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from './find-office.js';
import { officeProfile } from './office-profile.js';
import { runProgramFile } from './run-program.js';
import { inTemporaryFolder } from './temporary-folder.js';

const longestSeconds = 120;

/** How LibreOffice is to be run; this machine's, with our settings, when absent. */
export interface LayingOut {
  /** The program file. */
  readonly office?: string;
  readonly seconds?: number;
  readonly settings?: string;
}

/** The pages as a PDF file, or in words why there are none. */
export type LaidOut = { readonly pdf: Uint8Array } | { readonly why: string };

/**
 * The pages that LibreOffice makes of a .docx file. It works in a temporary folder with a profile of its own, which is
 * removed.
 */
export async function layOutPages(
  docx: Uint8Array,
  { office = findOffice(), seconds = longestSeconds, settings = officeProfile }: LayingOut = {},
): Promise<LaidOut> {
  if (office === undefined) return { why: '本机没有 LibreOffice，装好后再试' };
  return inTemporaryFolder(
    (folder) => {
      writeFileSync(join(folder, 'document.docx'), docx);
      mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
      writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    },
    async (folder) => {
      const ended = await runProgramFile(office, argumentsFor(folder), seconds);
      if (ended === 'too long') return { why: `排版超过 ${seconds} 秒，已停止` };
      const pdf = join(folder, 'pages', 'document.pdf');
      return existsSync(pdf)
        ? { pdf: new Uint8Array(readFileSync(pdf)) }
        : { why: 'LibreOffice 没有排成页面' };
    },
  );
}

function argumentsFor(folder: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    join(folder, 'pages'),
    join(folder, 'document.docx'),
  ];
}
