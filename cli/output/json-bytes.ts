/** A document as indented JSON with a final line break, UTF-8. Keys keep the order in which they were made. */
export function jsonBytes(document: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
