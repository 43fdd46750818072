import { basename, dirname, resolve } from 'node:path';
import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { countedVerdicts } from '../../core/report/figure-account.js';
import { addComments } from '../../generator/comments/add-comments.js';
import { readDocxText } from '../../generator/comments/read-docx-text.js';
import type { OfficialDocument } from '../../generator/document/official-document.js';
import { type AccountedFigure, figureComments } from '../../generator/drafting/figure-comments.js';
import { figureBookPlan } from '../../workbook/books/figure-book.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { editParts } from '../../workbook/patch/part-editor.js';
import { writeBook } from '../../workbook/write/write-book.js';
import type { PendingFile } from '../output/pending-file.js';

/** A document as written, with its figures. */
export interface WrittenDocument {
  /** What it is: 「拟奖补公示」. */
  readonly title: string;
  readonly document: OfficialDocument;
  readonly bytes: Uint8Array;
  readonly figures: readonly AccountedFigure[];
  /** The path of the workbook that its figures come from. */
  readonly book?: string;
}

/** Where the check of a document's figures goes: 「公示.docx」 → 「公示-核对.docx」, 「公示-数据核对表.xlsx」. */
export function tracePaths(out: string): readonly [string, string] {
  const stem = out.replace(/\.docx$/iu, '');
  return [`${stem}-核对.docx`, `${stem}-数据核对表.xlsx`];
}

/**
 * The copy of a document with a comment on each figure, and the list of its figures as a workbook. A figure that stands
 * in none of the file's paragraphs is told.
 *
 * @param out the path of the document itself
 */
export async function makeTrace(
  out: string,
  { title, document, bytes, figures, book }: WrittenDocument,
  date: IsoDate,
): Promise<{
  readonly files: readonly PendingFile[];
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}> {
  const parts = editParts(bytes, defaultLimits);
  const { comments, unplaced } = figureComments(document, figures, readDocxText(parts), date);
  addComments(parts, comments);
  const accounts = figures.map(({ account }) => account);
  const isBeside = book !== undefined && dirname(resolve(book)) === dirname(resolve(out));
  const plan = figureBookPlan({ title, date, accounts, ...(isBeside && { book: basename(book) }) });
  const [copy, list] = tracePaths(out);
  return {
    files: [
      { path: copy, bytes: parts.pack(), what: '核对稿' },
      { path: list, bytes: await writeBook(plan), what: '数据核对表' },
    ],
    lines: [`${countedVerdicts(accounts)}。`],
    findings: unplaced.map(({ account: { text, element } }) => ({
      rule: 'figure-unplaced',
      severity: 'hint',
      place: { kind: 'file', file: basename(copy) },
      actual: text,
      facts: { element },
    })),
  };
}
