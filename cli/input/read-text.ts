import { decodeText } from '../../jobs/input/decode-text.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from './read-input.js';

/**
 * A text file in UTF-8, with or without its mark, or else in GB 18030. A file with NUL bytes or in neither
 * coding is a `CommandFailure`.
 */
export function readText(path: string): string {
  return textOf(readBytes(path), path);
}

/** The same of bytes that were read already; `name` is what a failure calls them. */
function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new CommandFailure('input', `「${name}」不是文本文件；另存为 UTF-8 编码的文本文件后再试`);
}
