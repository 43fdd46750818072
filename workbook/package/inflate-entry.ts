import { Inflate } from 'fflate';
import type { Steps } from '../../core/steps.js';
import { crc32 } from './crc32.js';
import { byteText, type ReadLimits } from './read-limits.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import type { ZipEntry } from './zip-directory.js';

/** Packed bytes handed to the inflater at once; they grow at most 1032-fold (RFC 1951). */
const chunkBytes = 16_384;

/**
 * Inflates an entry piece by piece, counting while it goes on, so that a bomb stops at the limit and not in
 * memory; a step for each piece of packed bytes. Throws `UnreadableWorkbook` when a limit is passed, the stream is damaged, or size or CRC-32 differ
 * from what the directory says.
 *
 * @param before inflated bytes of the parts read so far, for the limit on the total
 * @returns the number of inflated bytes
 */
export function* inflateEntry(
  entry: ZipEntry,
  limits: ReadLimits,
  before: number,
  consume: (chunk: Uint8Array) => void,
): Steps<number> {
  let count = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    count += chunk.length;
    checkCount(entry, count, before, limits);
    crc = crc32(chunk, crc);
    if (chunk.length > 0) consume(chunk);
  };
  if (entry.method === 0) take(entry.packed);
  else yield* inflate(entry, take);
  if (count !== entry.inflatedBytes || crc !== entry.crc) throw damaged(entry);
  return count;
}

function* inflate(entry: ZipEntry, take: (chunk: Uint8Array) => void): Steps<void> {
  const { packed } = entry;
  let problem: unknown;
  const stream = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      problem = error;
      throw error;
    }
  });
  for (let start = 0; start < packed.length; start += chunkBytes) {
    if (start > 0) yield { doing: '读取', done: start, total: packed.length };
    const end = start + chunkBytes;
    try {
      stream.push(packed.subarray(start, end), end >= packed.length);
    } catch (error) {
      throw problem ?? damaged(entry, error);
    }
  }
}

function checkCount(entry: ZipEntry, count: number, before: number, limits: ReadLimits): void {
  const facts = { part: entry.name, counted: String(count) };
  if (count > limits.partBytes) {
    throw new UnreadableWorkbook('part-size', { ...facts, limit: byteText(limits.partBytes) });
  }
  if (before + count > limits.totalBytes) {
    throw new UnreadableWorkbook('total-size', { ...facts, limit: byteText(limits.totalBytes) });
  }
  if (count > limits.ratioFromBytes && count > limits.ratio * entry.packed.length) {
    throw new UnreadableWorkbook('inflate-ratio', { ...facts, limit: String(limits.ratio) });
  }
  if (count > entry.inflatedBytes) throw damaged(entry);
}

function damaged(entry: ZipEntry, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook('damaged-zip', { part: entry.name }, { cause });
}
