import { gunzipSync } from 'node:zlib';

/** Of the header of a file in a tar archive (POSIX.1-1988 ustar): where its fields stand. */
const block = 512;
const field = { name: [0, 100], size: [124, 136], prefix: [345, 500] } as const;

/** The files of an npm package's archive by their path in the package; `wanted` alone are kept. */
export function readTgz(archive: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const tar = gunzipSync(archive);
  const text = (start: number, [from, to]: readonly [number, number]) =>
    tar.toString('utf8', start + from, start + to).split('\0', 1)[0] ?? '';
  const found = new Map<string, Uint8Array>();
  for (let start = 0; start + block <= tar.length && tar[start] !== 0; ) {
    const size = Number.parseInt(text(start, field.size), 8);
    const path = [text(start, field.prefix), text(start, field.name)].filter((part) => part !== '').join('/');
    const inPackage = path.slice(path.indexOf('/') + 1);
    const content = start + block;
    if (wanted.includes(inPackage)) found.set(inPackage, tar.subarray(content, content + size));
    start = content + Math.ceil(size / block) * block;
  }
  return found;
}
