/** The table of CRC-32 with the reversed polynomial 0xEDB88320 (ISO 3309; PKWARE APPNOTE 4.4.7). */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

/** The CRC-32 of the bytes seen so far: 0 for none; pass the last result as `before` to go on. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let code = ~before;
  for (let at = 0; at < bytes.length; at += 1) {
    code = (table[(code ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (code >>> 8);
  }
  return ~code >>> 0;
}
