import type { MemoryBook, MemoryComment } from '../memory-book.js';
import { rangeTarget } from './range-target.js';
import { known, missing, Refusal, type Target } from './target.js';

/** The comments with answers of the book. Adding one where a cell has one or a note is refused, as Excel does. */
export function commentsTarget(book: MemoryBook): Target {
  const ours = () => book.comments.filter(({ kind }) => kind === 'comment');
  const find = (id: string) => ours().find((comment) => comment.id === id);
  return {
    load: () => ({ _Items: ours().map(({ id, content }) => ({ Id: id, Content: content })) }),
    item: (id) => {
      const comment = find(id);
      if (comment === undefined) throw new Refusal('ItemNotFound');
      return commentTarget(book, comment);
    },
    call: (name, [first, content]) => {
      if (name === 'GetItemOrNullObject') {
        const comment = find(String(first));
        return comment === undefined ? null : commentTarget(book, comment);
      }
      if (name !== 'Add') return missing(name);
      return commentTarget(book, add(book, first as Target, String(content)));
    },
  };
}

function add(book: MemoryBook, range: Target, content: string): MemoryComment {
  const { top: row, left: column } = known(range.cells);
  const sheet = known(book.sheets.find(({ name }) => name === range.sheet));
  if (sheet.isProtected) throw new Refusal('AccessDenied');
  const isTaken = book.comments.some(
    (each) => each.sheet === sheet && each.row === row && each.column === column,
  );
  if (isTaken) throw new Refusal('GeneralException');
  const id = `{comment ${book.comments.length + 1} ${sheet.name} ${row} ${column}}`;
  const comment: MemoryComment = { id, kind: 'comment', sheet, row, column, content, replies: 0 };
  book.comments.push(comment);
  return comment;
}

function commentTarget(book: MemoryBook, comment: MemoryComment): Target {
  const { sheet, row, column } = comment;
  return {
    sheet: sheet.name,
    load: () => ({ Id: comment.id, Content: comment.content }),
    property: (name) =>
      name === 'Replies' ? { sheet: sheet.name, call: () => comment.replies } : missing(name),
    call: (name) => {
      if (name === 'GetLocation') {
        return rangeTarget(book, sheet, { top: row, left: column, bottom: row, right: column });
      }
      if (name !== 'Delete') return missing(name);
      if (sheet.isProtected) throw new Refusal('AccessDenied');
      book.comments.splice(book.comments.indexOf(comment), 1);
      return null;
    },
  };
}
