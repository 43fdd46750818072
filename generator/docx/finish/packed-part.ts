import { zipSync } from 'fflate';

/** A part as it stands in a zip: where it begins is said by the zip it is put into. */
export interface PackedPart {
  readonly name: string;
  /** The local header and the compressed bytes. */
  readonly local: Uint8Array;
  /** Its entry in the directory at the end. */
  readonly entry: Uint8Array;
}

const endLength = 22;
/** In an entry of the directory: where the part begins (PKWARE APPNOTE 4.3.12). */
const startAt = 42;

/**
 * A part compressed, to be put into any number of files. No part bears the clock's time: the date is built from local
 * fields, as the zip format counts, and would shift with the time zone otherwise.
 */
export function packPart(name: string, bytes: Uint8Array): PackedPart {
  const zip = zipSync({ [name]: bytes }, { level: 6, mtime: new Date(1980, 0, 1) });
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - endLength);
  const directory = end.getUint32(16, true);
  return { name, local: zip.slice(0, directory), entry: zip.slice(directory, zip.length - endLength) };
}

/** The parts as one zip in the order of their names: what a zip of them all would be, byte for byte. */
export function joinParts(parts: readonly PackedPart[]): Uint8Array {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const locals = sorted.reduce((length, { local }) => length + local.length, 0);
  const entries = sorted.reduce((length, { entry }) => length + entry.length, 0);
  const zip = new Uint8Array(locals + entries + endLength);
  const view = new DataView(zip.buffer);
  let start = 0;
  let directory = locals;
  for (const { local, entry } of sorted) {
    zip.set(local, start);
    zip.set(entry, directory);
    view.setUint32(directory + startAt, start, true);
    start += local.length;
    directory += entry.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, sorted.length, true);
  view.setUint16(directory + 10, sorted.length, true);
  view.setUint32(directory + 12, entries, true);
  view.setUint32(directory + 16, locals, true);
  return zip;
}
