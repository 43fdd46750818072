import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fontNames } from './font-names.js';

/** Below a folder of typefaces no more levels are looked at, and no more files in all. */
const deepest = 8;
const mostFiles = 5000;

/** The families of every font file in some folders and below, each with the first file that has it. */
export function findFamilies(folders: readonly string[]): Map<string, string> {
  const families = new Map<string, string>();
  let left = mostFiles;
  const look = (folder: string, depth: number) => {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < deepest) look(path, depth + 1);
      if (!/\.(?:ttf|ttc|otf|otc)$/iu.test(entry.name) || left <= 0) continue;
      left -= 1;
      for (const name of namesOf(path)) if (!families.has(name)) families.set(name, path);
    }
  };
  for (const folder of folders) look(folder, 0);
  return families;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A file that cannot be read has no names. */
function namesOf(path: string): string[] {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return [];
  }
  try {
    return fontNames((place, length) => {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, place));
    });
  } catch {
    return [];
  } finally {
    closeSync(file);
  }
}
