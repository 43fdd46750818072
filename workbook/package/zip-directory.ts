import { byteText, type ReadLimits } from './read-limits.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';

/** One entry as the zip's central directory lists it (PKWARE APPNOTE 4.3.12). Sizes are only claims. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; everything else is refused. */
  readonly method: number;
  readonly crc: number;
  readonly inflatedBytes: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const encryptedFlag = 1;
const unknownSize = 0xffffffff;

/**
 * The entries of a zip, in its order, without folders. Throws `UnreadableWorkbook` when the directory is
 * missing, contradicts the file, lists too many entries or one name twice.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableWorkbook('file-size', { limit: byteText(limits.fileBytes) });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableWorkbook('truncated-zip');
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new UnreadableWorkbook('part-count', { limit: String(limits.parts) });

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, position);
    position = next;
    checkName(entry.name, names);
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  // A count that lies shows one program a book and another program another.
  if (position + 4 <= bytes.length && view.getUint32(position, true) === centralSignature) {
    throw new UnreadableWorkbook('damaged-zip');
  }
  return entries;
}

/** The position of the end record: 22 bytes and a comment of at most 65,535 bytes before the end of the file. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) {
    throw new UnreadableWorkbook('damaged-zip');
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  const sizes = readSizes(view, at, nameEnd, Math.min(extraEnd, bytes.length));
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & encryptedFlag) !== 0;
  if (encrypted) throw new UnreadableWorkbook('encrypted');
  if ((method !== 0 && method !== 8) || sizes.local + 30 > bytes.length) throw damaged(name);
  if (view.getUint32(sizes.local, true) !== localSignature) throw damaged(name);
  const start =
    sizes.local + 30 + view.getUint16(sizes.local + 26, true) + view.getUint16(sizes.local + 28, true);
  if (start + sizes.packed > bytes.length) throw damaged(name);
  return {
    entry: {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      inflatedBytes: sizes.inflated,
      packed: bytes.subarray(start, start + sizes.packed),
    },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/** Sizes and place of an entry; those too large for 32 bits stand in the Zip64 extra field (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let inflated = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let wide = field + 4;
    const take = (narrow: number): number => {
      if (narrow !== unknownSize || wide + 8 > extraEnd) return narrow;
      wide += 8;
      return Number(view.getBigUint64(wide - 8, true));
    };
    inflated = take(inflated);
    packed = take(packed);
    local = take(local);
  }
  return { inflated, packed, local };
}

/** Names are never used as paths; still, a name that OPC forbids shows a file not made by a spreadsheet. */
function checkName(name: string, seen: Set<string>): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\\\u0000-\u001f]/.test(name) || name === '__proto__') {
    throw new UnreadableWorkbook('part-name', { part: name });
  }
  const key = name.toLowerCase();
  if (seen.has(key)) throw new UnreadableWorkbook('duplicate-part', { part: name });
  seen.add(key);
}

function damaged(part: string): UnreadableWorkbook {
  return new UnreadableWorkbook('damaged-zip', { part });
}
