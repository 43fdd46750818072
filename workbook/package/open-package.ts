import { finish, type Steps } from '../../core/steps.js';
import { identifyFile } from './identify-file.js';
import { inflateEntry } from './inflate-entry.js';
import { defaultLimits, type ReadLimits } from './read-limits.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { readZipDirectory } from './zip-directory.js';

/** The parts of an .xlsx file, inflated only when asked for. */
export interface Package {
  /** Part names as the zip spells them, in its order, without leading slash: `xl/workbook.xml`. */
  readonly parts: readonly string[];
  readonly limits: ReadLimits;
  /** The part's name as the zip spells it; names are the same whatever their case (ISO/IEC 29500-2, 6.2.2.3). */
  find(part: string): string | undefined;
  /** Hands over the part's bytes piece by piece. Throws `UnreadableWorkbook` for a missing or damaged part. */
  stream(part: string, consume: (chunk: Uint8Array) => void): void;
  /** The same in steps. */
  streamSteps(part: string, consume: (chunk: Uint8Array) => void): Steps<void>;
}

/**
 * Opens the zip container of a workbook by what its bytes are, not by its name. Throws `UnreadableWorkbook`
 * for everything that is no sound zip within the limits. Whether it holds a workbook is not yet known.
 */
export function openPackage(bytes: Uint8Array, limits: ReadLimits = defaultLimits): Package {
  const kind = identifyFile(bytes);
  if (kind !== 'zip') throw new UnreadableWorkbook(kind);
  const entries = readZipDirectory(bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let total = 0;
  const streamSteps: Package['streamSteps'] = function* (part, consume) {
    const entry = byName.get(part.toLowerCase());
    if (entry === undefined) throw new UnreadableWorkbook('missing-part', { part });
    total += yield* inflateEntry(entry, limits, total, consume);
  };
  return {
    parts: entries.map((entry) => entry.name),
    limits,
    find: (part) => byName.get(part.toLowerCase())?.name,
    stream: (part, consume) => finish(streamSteps(part, consume)),
    streamSteps,
  };
}

/** All parts with their bytes, in the order of the zip. Throws `UnreadableWorkbook` like `Package.stream`. */
export function unpackParts(book: Package): Map<string, Uint8Array> {
  return new Map(book.parts.map((part) => [part, readPart(book, part)]));
}

function readPart(book: Package, part: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  book.stream(part, (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
