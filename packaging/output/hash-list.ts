import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../cli/output/sha256.js';
import { listFiles } from './list-files.js';

/** The list that stands in each part of the package. */
const hashListName = '哈希清单.txt';

/** Writes the SHA-256 of every file of a folder into it, as `sha256sum -c` reads it; the list itself is left out. */
export function writeHashList(folder: string): void {
  const lines = listFiles(folder)
    .filter((path) => path !== hashListName)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, hashListName), lines.join(''));
}
