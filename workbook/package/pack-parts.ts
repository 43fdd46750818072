import { type Zippable, zipSync } from 'fflate';

/**
 * The parts as a zip, in their order. The same parts give the same bytes: every entry carries the date
 * 1980-01-01, built from local fields because the zip stores local fields.
 */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = Object.create(null);
  for (const [name, bytes] of parts) entries[name] = bytes;
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
