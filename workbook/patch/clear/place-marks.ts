import { type FoundComment, findOurs } from './cut-comments.js';
import type { PutMark } from './mark-record.js';

/** A mark where it stands now. */
export interface PlacedMark {
  readonly sheet: string;
  readonly cell: string;
  readonly mark: PutMark;
  /** Whether its text stands in the cell's comment. */
  readonly hasComment: boolean;
}

/**
 * Where the marks stand after someone went on with the copy: a comment moves with its cell, so a mark whose text is
 * no more where it was put is looked for in the other comments. One whose comment is gone stays where it was put.
 *
 * @param comments sheet → its comments
 */
export function placeMarks(
  marks: readonly PutMark[],
  comments: ReadonlyMap<string, readonly FoundComment[]>,
): readonly PlacedMark[] {
  const free = new Map<string, { readonly sheet: string; readonly comment: FoundComment }>();
  for (const [sheet, ofSheet] of comments) {
    for (const comment of ofSheet) free.set(keyOf(sheet, comment.cell), { sheet, comment });
  }
  const moved: PutMark[] = [];
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const key = keyOf(mark.sheet, mark.cell);
    const found = free.get(key);
    if (found !== undefined && findOurs(found.comment.text, mark.comment) !== undefined) {
      free.delete(key);
      placed.push({ sheet: mark.sheet, cell: mark.cell, mark, hasComment: true });
    } else moved.push(mark);
  }
  for (const mark of moved) {
    const candidates = [...free].filter(
      ([, { comment }]) => findOurs(comment.text, mark.comment) !== undefined,
    );
    const [key, found] = candidates.find(([, { sheet }]) => sheet === mark.sheet) ?? candidates[0] ?? [];
    if (key !== undefined) free.delete(key);
    placed.push({
      sheet: found?.sheet ?? mark.sheet,
      cell: found?.comment.cell ?? mark.cell,
      mark,
      hasComment: found !== undefined,
    });
  }
  return placed;
}

function keyOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
