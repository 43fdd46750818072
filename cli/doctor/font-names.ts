/** Reads so many bytes of a font file from a place; fewer where the file ends. */
export type ReadAt = (place: number, length: number) => Uint8Array;

/** Records of a font's name table that hold its family: as it is known to old and to new programs, and its full name. */
const familyIds = new Set([1, 4, 16]);
const mostFonts = 64;
const mostTables = 128;
const mostNameBytes = 262_144;

/**
 * The names that a TrueType or OpenType font file, or a collection of them, gives its families, in whatever languages.
 * Empty for anything else. Source: the OpenType specification, 「Organization of an OpenType Font」 and 「name」.
 */
export function fontNames(read: ReadAt): string[] {
  const starts = text(read(0, 4)) === 'ttcf' ? collected(read) : [0];
  return [...new Set(starts.flatMap((start) => namesAt(read, start)))];
}

function collected(read: ReadAt): number[] {
  const count = Math.min(mostFonts, uint32(read(8, 4), 0));
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => uint32(offsets, index * 4));
}

function namesAt(read: ReadAt, start: number): string[] {
  const head = read(start, 6);
  if (!['\u0000\u0001\u0000\u0000', 'OTTO', 'true'].includes(text(head.subarray(0, 4)))) return [];
  const tables = Math.min(mostTables, uint16(head, 4));
  const directory = read(start + 12, tables * 16);
  for (let at = 0; at < tables * 16; at += 16) {
    if (text(directory.subarray(at, at + 4)) !== 'name') continue;
    const length = Math.min(mostNameBytes, uint32(directory, at + 12));
    return familiesIn(read(uint32(directory, at + 8), length));
  }
  return [];
}

function familiesIn(table: Uint8Array): string[] {
  const strings = uint16(table, 4);
  const names: string[] = [];
  for (let index = 0; index < uint16(table, 2); index += 1) {
    const at = 6 + index * 12;
    const [platform, encoding, id] = [uint16(table, at), uint16(table, at + 2), uint16(table, at + 6)];
    const decoder = decoderOf(platform, encoding);
    if (!familyIds.has(id) || decoder === undefined) continue;
    const place = strings + uint16(table, at + 10);
    const name = decoder
      .decode(table.subarray(place, place + uint16(table, at + 8)))
      .replaceAll('\u0000', '');
    if (name !== '') names.push(name);
  }
  return names;
}

/** Unicode and Windows names are UTF-16, Windows' PRC ones GB 2312; the Macintosh's own encodings say nothing more. */
function decoderOf(platform: number, encoding: number) {
  if (platform === 3 && encoding === 3) return new TextDecoder('gbk');
  return platform === 0 || platform === 3 ? new TextDecoder('utf-16be') : undefined;
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
