/** Stretches of bytes to be replaced, ascending: where, how many, by what. Bytes are written as characters up to U+00FF. */
export type BytePatch = readonly (readonly [start: number, length: number, text: string])[];

/** How many pieces two texts may run apart before the rest is given up and replaced as a whole. */
const longestSearch = 600;

/** Windows-1252: one character for each byte, a different one for each, so that places and comparisons are those of bytes. */
const decoder = new TextDecoder('windows-1252');

/**
 * What turns `from` into `to`. Both are compared in pieces that begin with `<`, so that tags put in or changed are
 * found; where they differ too much, one long stretch is replaced.
 */
export function bytePatch(from: Uint8Array, to: Uint8Array): BytePatch {
  const [a, b] = [decoder.decode(from), decoder.decode(to)];
  const patch: (readonly [number, number, string])[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const same = sameLength(a, b, i, j);
    if (i + same === a.length && j + same === b.length) return patch;
    const back = Math.max(0, a.lastIndexOf('<', i + same - 1) - i);
    [i, j] = [i + back, j + back];
    const [gone, put] = nextMeeting(piecesFrom(a, i), piecesFrom(b, j)) ?? [a.length - i, b.length - j];
    patch.push([i, gone, characters(to.subarray(j, j + put))]);
    [i, j] = [i + gone, j + put];
  }
}

/** How many characters are the same from these places on. */
function sameLength(a: string, b: string, i: number, j: number): number {
  const most = Math.min(a.length - i, b.length - j);
  let length = 0;
  while (length < most && a.charCodeAt(i + length) === b.charCodeAt(j + length)) length += 1;
  return length;
}

/** The next pieces of a text; `''` behind its last one. */
function piecesFrom(text: string, start: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = start; pieces.length <= longestSearch + 1; ) {
    const next = text.indexOf('<', at + 1);
    pieces.push(text.slice(at, next < 0 ? text.length : next));
    if (next < 0) return [...pieces, ''];
    at = next;
  }
  return pieces;
}

/** How many characters of each must be passed until two pieces in a row are the same again; absent when too many. */
function nextMeeting(
  a: readonly string[],
  b: readonly string[],
): readonly [gone: number, put: number] | undefined {
  const lengthOf = (pieces: readonly string[], count: number) =>
    pieces.slice(0, count).reduce((sum, piece) => sum + piece.length, 0);
  for (let sum = 1; sum <= longestSearch; sum += 1) {
    for (let gone = Math.max(0, sum - b.length + 1); gone <= Math.min(sum, a.length - 1); gone += 1) {
      const put = sum - gone;
      if (a[gone] === b[put] && a[gone + 1] === b[put + 1]) return [lengthOf(a, gone), lengthOf(b, put)];
    }
  }
  return undefined;
}

/** The bytes with the patch made. */
export function applyBytePatch(bytes: Uint8Array, patch: BytePatch): Uint8Array {
  const growth = patch.reduce((sum, [, length, text]) => sum + text.length - length, 0);
  const result = new Uint8Array(Math.max(0, bytes.length + growth));
  let [read, written] = [0, 0];
  const keep = (end: number): void => {
    const kept = bytes.subarray(read, end).subarray(0, result.length - written);
    result.set(kept, written);
    written += kept.length;
  };
  for (const [start, length, text] of patch) {
    keep(start);
    for (let at = 0; at < text.length; at += 1) result[written + at] = text.charCodeAt(at);
    written += text.length;
    read = start + length;
  }
  keep(bytes.length);
  return result;
}

/** Each byte as the character of that code. */
function characters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}
