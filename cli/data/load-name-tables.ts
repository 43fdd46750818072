import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameTables, type NameTableTexts, readNameTables } from '../../core/name-order/name-tables.js';
import { packageRoot } from './package-root.js';

/** The strokes and sounds of characters shipped with the program. Throws when a file is broken. */
export function loadNameTables(): NameTables {
  return readNameTables(nameTableTexts());
}

/** The files of `policies/characters` as they stand. */
export function nameTableTexts(): NameTableTexts {
  const read = (name: string) =>
    readFileSync(join(packageRoot, 'policies', 'characters', `${name}.txt`), 'utf8');
  return { strokes: read('strokes'), sounds: read('sounds'), surnames: read('surnames') };
}
