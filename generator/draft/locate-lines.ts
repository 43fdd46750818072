import type { TextPlace } from '../comments/comment.js';

/** Where a stretch of a line stands in a file's paragraphs; absent for a line that is not in them word for word. */
export type LocateInLine = (
  line: number,
  offset: number,
  length: number,
) => { readonly from: TextPlace; readonly to: TextPlace } | undefined;

/**
 * Finds the lines of a draft in the paragraphs of the .docx they were read from, each behind the one before it or else
 * wherever it is. White space is not compared: a table row is one line and many paragraphs.
 *
 * @param paragraphs as `readDocxText` gives them
 */
export function locateLines(lines: readonly string[], paragraphs: readonly string[]): LocateInLine {
  const places: TextPlace[] = [];
  let stream = '';
  paragraphs.forEach((text, paragraph) => {
    for (let offset = 0; offset < text.length; offset += 1) {
      if (isSpace(text.charAt(offset))) continue;
      places.push({ paragraph, offset });
      stream += text.charAt(offset);
    }
  });
  let cursor = 0;
  const starts = lines.map((line) => {
    const wanted = [...line].filter((mark) => !isSpace(mark)).join('');
    if (wanted === '') return -1;
    const ahead = stream.indexOf(wanted, cursor);
    const start = ahead >= 0 ? ahead : stream.indexOf(wanted);
    if (ahead >= 0) cursor = ahead + wanted.length;
    return start;
  });
  return (line, offset, length) => {
    const start = starts[line] ?? -1;
    const text = lines[line] ?? '';
    if (start < 0) return undefined;
    const before = start + countMarks(text.slice(0, offset));
    const count = countMarks(text.slice(offset, offset + length));
    const from = places[before] ?? places.at(-1);
    const last = places[before + count - 1];
    if (from === undefined) return undefined;
    return { from, to: count === 0 || last === undefined ? from : { ...last, offset: last.offset + 1 } };
  };
}

function isSpace(mark: string): boolean {
  return /[\s\u0085]/u.test(mark);
}

function countMarks(text: string): number {
  return text.replace(/[\s\u0085]/gu, '').length;
}
