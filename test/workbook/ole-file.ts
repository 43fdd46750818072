/** A compound file with the given directory entry names. */
export function oleFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    const start = 512 + 128 * index;
    for (const [at, character] of [...name].entries()) bytes[start + 2 * at] = character.charCodeAt(0);
    bytes[start + 64] = 2 * name.length + 2;
  }
  return bytes;
}
