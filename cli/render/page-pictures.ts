import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { runProgramFile } from './run-program.js';
import { inTemporaryFolder } from './temporary-folder.js';

const longestSeconds = 120;
/** Enough to read a page on a screen. */
const dotsPerInch = 100;

/** The program that makes pictures of pages, from poppler-utils; absent when it is not installed. */
export function findPictureMaker(): string | undefined {
  return findProgram('pdftoppm');
}

/** The pages of a PDF file as PNG pictures in their order, or in words why there are none. */
export async function drawPages(
  pdf: Uint8Array,
  maker: string | undefined = findPictureMaker(),
): Promise<{ readonly pictures: readonly Uint8Array[] } | { readonly why: string }> {
  if (maker === undefined) return { why: '本机没有 pdftoppm，装好 poppler-utils 后再试' };
  return inTemporaryFolder(
    (folder) => writeFileSync(join(folder, 'document.pdf'), pdf),
    async (folder) => {
      const resolution = String(dotsPerInch);
      const args = ['-png', '-r', resolution, join(folder, 'document.pdf'), join(folder, 'page')];
      const ended = await runProgramFile(maker, args, longestSeconds);
      if (ended === 'too long') return { why: `超过 ${longestSeconds} 秒，已停止` };
      // 「page-1.png」 or, of ten pages and more, 「page-01.png」: in either case in the order of their names.
      const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
      if (names.length === 0) return { why: 'pdftoppm 没有画成' };
      return { pictures: names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name)))) };
    },
  );
}
