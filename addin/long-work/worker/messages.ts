import type { IsoDate } from '../../../core/calendar.js';
import type { InputBook } from '../../../core/report/input-book.js';
import type { Progress } from '../../../core/steps.js';
import type { BookPiece } from '../../../workbook/read/transfer/book-piece.js';
import type { ProblemText } from '../../host/host.js';
import type { CheckedBook } from '../../taskpane/run/checked-book.js';

/** What the Worker does: it reads a book, keeps it, and checks the one it keeps. */
export interface WorkOf {
  readonly read: {
    readonly given: { readonly name: string; readonly bytes: Uint8Array };
    /** The book's snapshot and findings go ahead in pieces. */
    readonly result: Pick<InputBook, 'name' | 'sha256'>;
  };
  readonly check: { readonly given: { readonly date: IsoDate }; readonly result: CheckedBook };
}

export type WorkKind = keyof WorkOf;

/** What the page says to the Worker. */
export type Request =
  | { readonly id: number; readonly kind: 'read'; readonly given: WorkOf['read']['given'] }
  | { readonly id: number; readonly kind: 'check'; readonly given: WorkOf['check']['given'] }
  | { readonly id: number; readonly kind: 'cancel' };

/** What the Worker says to the page, about the request of that id. Said last: `done`, `problem` or `failed`. */
export type Reply<Kind extends WorkKind = WorkKind> = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'piece'; readonly piece: BookPiece }
  | { readonly kind: 'done'; readonly result: WorkOf[Kind]['result'] }
  | { readonly kind: 'problem'; readonly sentence: ProblemText }
  | { readonly kind: 'failed'; readonly message: string }
);
