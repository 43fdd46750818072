import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';
import { jsonBytes } from '../../cli/output/json-bytes.js';
import { version } from '../../cli/version.js';
import { noticeText } from '../notices/notice-text.js';
import { writeHashList } from '../output/hash-list.js';
import { notepadText } from '../output/notepad-text.js';
import { bundleScript, pdfLibrary } from './bundle-script.js';
import type { NodeFiles } from './fetch-node.js';
import { linuxLauncher, noNodeText, windowsLauncher } from './launchers.js';
import { nodeVersion, type Platform } from './platforms.js';
import { portableGuide } from './portable-guide.js';

/** Node to be packaged, with its licence. */
export interface PackagedNode {
  readonly licence: Uint8Array;
  readonly programs: ReadonlyMap<Platform, NodeFiles>;
}

/** What pdf.js reads of its package: its scripts, tables of encodings and standard typefaces. */
const pdfFiles = [
  'package.json',
  'LICENSE',
  'legacy/build/pdf.mjs',
  'legacy/build/pdf.worker.mjs',
  'cmaps',
  'standard_fonts',
];

/** pdf.js asks for it to draw pictures, which is never done, and complains in English where it is missing. */
const noDrawing = '@napi-rs/canvas';

/**
 * Makes the command line that needs no installation in `folder`: launchers, one script with the policies and templates
 * beside it, and Node for each platform given. Its notices name the packages that are in it.
 */
export async function makePortable(folder: string, node: PackagedNode | undefined): Promise<void> {
  const program = join(folder, 'program');
  const write = (path: string, content: string | Uint8Array, mode = 0o644) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode });
  };
  const packages = await bundleScript(program);
  for (const name of ['policies', 'templates']) {
    cpSync(join(packageRoot, name), join(program, name), { recursive: true });
  }
  const pdfPackage = join(packageRoot, 'node_modules', pdfLibrary);
  for (const name of pdfFiles) {
    cpSync(join(pdfPackage, name), join(program, 'node_modules', pdfLibrary, name), { recursive: true });
  }
  write(`program/node_modules/${noDrawing}/index.js`, 'module.exports = {};\n');
  write('program/package.json', jsonBytes({ name: 'wenbiao', version, license: 'MIT', type: 'module' }));
  write('program/no-node.txt', noNodeText);
  write('wenbiao.cmd', windowsLauncher);
  write('wenbiao', linuxLauncher, 0o755);
  for (const [platform, files] of node?.programs ?? []) {
    write(`node/${platform.name}/${platform.program.replace('bin/', '')}`, files.program, 0o755);
  }
  if (node !== undefined) write('node/LICENSE', node.licence);
  const names = [...(node?.programs.keys() ?? [])].map(({ name }) => name);
  write('说明.txt', notepadText(portableGuide(names)));
  const alsoHere = node === undefined ? [] : [`Node.js ${nodeVersion}：许可全文在 node/LICENSE`];
  write('第三方许可.txt', notepadText(noticeText([...packages, pdfPackage], alsoHere)));
  cpSync(join(packageRoot, 'LICENSE'), join(folder, 'LICENSE'));
  writeHashList(folder);
}
