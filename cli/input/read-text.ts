import { CommandFailure } from '../failure.js';
import { readBytes } from './read-input.js';

/**
 * A text file in UTF-8, with or without its mark, or else in GB 18030. A file with NUL bytes or in neither
 * coding is a `CommandFailure`.
 */
export function readText(path: string): string {
  return decodeText(readBytes(path), path);
}

/** The same of bytes that were read already; `name` is what a failure calls them. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (!bytes.includes(0)) {
    for (const coding of ['utf-8', 'gb18030']) {
      try {
        return new TextDecoder(coding, { fatal: true }).decode(bytes);
      } catch {}
    }
  }
  throw new CommandFailure('input', `「${name}」不是文本文件；另存为 UTF-8 编码的文本文件后再试`);
}
