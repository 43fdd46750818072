/** Bytes as a text in UTF-8, with or without its mark, or else in GB 18030. Absent for NUL bytes and for neither coding. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const coding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(coding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return undefined;
}
