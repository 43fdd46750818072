/** What a file is by its first bytes, whatever its name says. */
type FileKind =
  | 'zip'
  | 'empty-file'
  | 'encrypted'
  | 'legacy-xls'
  | 'ole-other'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'text'
  | 'binary';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleEntryBytes = 128;

/** What the bytes are. A zip may still hold something else than a workbook. */
export function identifyFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, oleSignature)) return identifyOle(bytes);
  const head = headText(bytes);
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.includes('\0')) return 'binary';
  if (/^<(?:!doctype html|html|head|meta|table|body)\b/i.test(head) || /<html\b/i.test(head)) return 'html';
  return head.startsWith('<') ? 'xml' : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first 4096 bytes as Latin-1 (UTF-16 when marked so), without byte order mark and leading blanks. */
function headText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 4096));
  return text.replace(/^ï»¿/, '').trimStart();
}

/** Looks through the directory entries of a compound file, which start at multiples of 128 bytes ([MS-CFB] 2.6). */
function identifyOle(bytes: Uint8Array): FileKind {
  let kind: FileKind = 'ole-other';
  for (let start = 512; start + oleEntryBytes <= bytes.length; start += oleEntryBytes) {
    const name = oleEntryName(bytes.subarray(start, start + oleEntryBytes));
    if (name === 'EncryptedPackage') return 'encrypted';
    if (name === 'Workbook' || name === 'Book') kind = 'legacy-xls';
  }
  return kind;
}

/** The UTF-16 name of a directory entry: 64 bytes, then its length in bytes with the closing zero. */
function oleEntryName(entry: Uint8Array): string {
  const length = (entry[64] ?? 0) | ((entry[65] ?? 0) << 8);
  if (length < 2 || length > 64 || length % 2 !== 0) return '';
  return new TextDecoder('utf-16le').decode(entry.subarray(0, length - 2));
}
