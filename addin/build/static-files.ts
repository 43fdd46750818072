import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';
import { functionFiles } from './functions/function-files.js';
import type { FunctionNames } from './functions/function-metadata.js';
import { iconFiles } from './icons/icon-files.js';
import { lintManifest } from './manifest/lint-manifest.js';
import { renderManifest } from './manifest/render-manifest.js';

/** What office.js needs for Excel on Windows, on the web and on a Mac, in Chinese and English. */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * The files of the page that are not bundled, by their place in `dist/`. office.js is copied unchanged from the
 * installed package, as its licence asks; it is never part of the repository. Throws with every fault when the
 * manifest or the metadata of the functions is not sound: no page is built.
 *
 * @param baseUrl where the server will stand: `https://wenbiao.example/`
 * @param functionNames what the custom functions are called in formulas
 */
export function staticFiles(
  baseUrl: string,
  functionNames: FunctionNames = 'ascii',
): ReadonlyMap<string, Uint8Array> {
  const read = (...path: string[]) => readFileSync(join(packageRoot, ...path));
  const icons = iconFiles();
  const pages = ['taskpane.html', 'offline.html', 'old-browser.js', 'pane.css'];
  return new Map<string, Uint8Array>([
    ...pages.map((name) => [name, read('addin', 'taskpane', name)] as const),
    ...icons,
    ...functionFiles(functionNames),
    ...officeFiles.map(
      (name) => [`office/${name}`, read('node_modules', '@microsoft', 'office-js', 'dist', name)] as const,
    ),
    ['manifest.xml', soundManifest(read('manifest.xml').toString('utf8'), baseUrl, icons)],
  ]);
}

function soundManifest(xml: string, baseUrl: string, icons: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const manifest = renderManifest(xml, baseUrl);
  const faults = lintManifest(manifest, (url) => {
    const icon = url.startsWith(baseUrl) ? icons.get(url.slice(baseUrl.length)) : undefined;
    return icon === undefined ? undefined : pngSize(icon);
  });
  if (faults.length > 0) {
    throw new Error(
      faults
        .map(({ rule, line, column, text }) => `manifest.xml 第${line}行第${column}列 ${rule}：${text}`)
        .join('\n'),
    );
  }
  return new TextEncoder().encode(manifest);
}

/** Width and height stand first in a PNG's header (PNG specification, 11.2.1). */
function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
