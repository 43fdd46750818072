import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { listFiles } from './list-files.js';

/** Of the record that ends a zip without a comment, and where it says how long the directory is and where it begins. */
const end = { length: 22, signature: 0x06054b50, count: 8, allCount: 10, size: 12, start: 16 } as const;
/** In an entry of the directory: where the file begins (PKWARE APPNOTE 4.3.12). */
const fileStart = 42;

/** Permissions of a Unix file (upper half of the external attributes, APPNOTE 4.4.15). */
const mode = { program: 0o100755, file: 0o100644 } as const;
const unix = 3;

/**
 * Writes a folder as a zip, its files below `inside/`, and returns the zip's SHA-256. The same files give the same
 * bytes: sorted, all of 1980-01-01, compressed by fflate whatever Node runs it. Names that are not ASCII are flagged as
 * UTF-8. One file at a time is in memory.
 */
export function writeZip(folder: string, inside: string, path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  const entries: Uint8Array[] = [];
  let written = 0;
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    hash.update(bytes);
    written += bytes.length;
  };
  try {
    for (const name of listFiles(folder)) {
      const { local, entry } = packFile(`${inside}/${name}`, readFileSync(join(folder, name)));
      new DataView(entry.buffer, entry.byteOffset).setUint32(fileStart, written, true);
      entries.push(entry);
      write(local);
    }
    const start = written;
    for (const entry of entries) write(entry);
    write(endRecord(entries.length, start, written - start));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** A file's local header with its bytes, and its entry in the directory, cut from a zip of it alone. */
function packFile(
  name: string,
  bytes: Uint8Array,
): { readonly local: Uint8Array; readonly entry: Uint8Array } {
  const attrs = (isProgram(name) ? mode.program : mode.file) * 0x10000;
  const zip = zipSync({ [name]: [bytes, { level: 6, mtime: new Date(1980, 0, 1), os: unix, attrs }] });
  const last = new DataView(zip.buffer, zip.byteOffset + zip.length - end.length);
  const directory = last.getUint32(end.start, true);
  return { local: zip.subarray(0, directory), entry: zip.slice(directory, zip.length - end.length) };
}

/** Whether a file of the package is run as a program on Linux: the sh script and the Node binaries. */
function isProgram(path: string): boolean {
  return /\/(wenbiao|node\/linux-[^/]+\/node)$/u.test(path);
}

/** The record that ends a zip (APPNOTE 4.3.16). */
function endRecord(count: number, start: number, size: number): Uint8Array {
  const record = new Uint8Array(end.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, end.signature, true);
  view.setUint16(end.count, count, true);
  view.setUint16(end.allCount, count, true);
  view.setUint32(end.size, size, true);
  view.setUint32(end.start, start, true);
  return record;
}
