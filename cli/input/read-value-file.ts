import { basename } from 'node:path';
import type { ValueFile } from '../../jobs/score/read-score-values.js';
import { identifyFile } from '../../workbook/package/identify-file.js';
import { sha256 } from '../output/sha256.js';
import { readBook, readBytes } from './read-input.js';
import { readText } from './read-text.js';

/** Reads a file of values; which of the two it is, its bytes say and not its name. */
export function readValueFile(path: string): ValueFile {
  const bytes = readBytes(path);
  if (identifyFile(bytes) === 'text') {
    return { kind: 'csv', text: readText(path), name: basename(path), sha256: sha256(bytes) };
  }
  const book = readBook(path);
  return { kind: 'book', book, name: book.name, sha256: book.sha256 };
}
