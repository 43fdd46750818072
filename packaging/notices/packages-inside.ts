import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';

/**
 * Packages that pass on others in a script made ready, and where that script says which: in the list of sources of its
 * map, or in a comment before each.
 */
const readyMade: Readonly<Record<string, readonly string[]>> = {
  docx: ['dist/index.mjs'],
  exceljs: ['dist/exceljs.bare.js.map'],
  'pdfjs-dist': ['legacy/build/pdf.mjs.map', 'legacy/build/pdf.worker.mjs.map'],
};

/** Names of the packages inside the ready-made script of a package, itself left out; none for any other package. */
export function packagesInside(name: string): readonly string[] {
  const texts = (readyMade[name] ?? []).map((file) =>
    readFileSync(join(packageRoot, 'node_modules', name, file), 'utf8'),
  );
  const sources = texts.flatMap((text) =>
    text.startsWith('{')
      ? (JSON.parse(text) as { readonly sources: readonly string[] }).sources
      : text.split('\n').filter((line) => line.startsWith('//')),
  );
  const names = sources.flatMap((source) => {
    const [, found] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(source) ?? [];
    return found === undefined || found === name ? [] : [found];
  });
  return [...new Set(names)].sort();
}

/** The folder of a package that stands inside another's script, as npm installed it; `undefined` if it did not. */
export function installedFolder(name: string, outer: string): string | undefined {
  const modules = join(packageRoot, 'node_modules');
  return [join(modules, outer, 'node_modules', name), join(modules, name)].find((folder) =>
    existsSync(join(folder, 'package.json')),
  );
}
