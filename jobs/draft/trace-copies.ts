import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { countedVerdicts } from '../../core/report/figure-account.js';
import { addComments } from '../../generator/comments/add-comments.js';
import { readDocxText } from '../../generator/comments/read-docx-text.js';
import { type AccountedFigure, figureComments } from '../../generator/drafting/figure-comments.js';
import { figureBookPlan } from '../../workbook/books/figure-book.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { editParts } from '../../workbook/patch/part-editor.js';
import type { BookPlan } from '../../workbook/write/plan.js';
import type { WrittenDraft } from './draft-one.js';

/** A document with its figures, to be gone through by a person. */
export interface TracedDraft {
  /** What it is: 「拟奖补公示」. */
  readonly title: string;
  readonly written: WrittenDraft;
  readonly figures: readonly AccountedFigure[];
  /** The name of the workbook of its figures, where it lies in the same folder. */
  readonly book?: string;
}

/** What a person checks a document's figures with. */
export interface TraceCopies {
  /** 核对稿: the document with a comment on each figure. */
  readonly copy: Uint8Array;
  /** 数据核对表. */
  readonly list: BookPlan;
  readonly lines: readonly string[];
  /** Figures that stand in none of the file's paragraphs. */
  readonly findings: readonly Finding[];
}

/** What the check of a document's figures is called: 「公示.docx」 → 「公示-核对.docx」, 「公示-数据核对表.xlsx」. */
export function traceNames(document: string): { readonly copy: string; readonly list: string } {
  const stem = document.replace(/\.docx$/iu, '');
  return { copy: `${stem}-核对.docx`, list: `${stem}-数据核对表.xlsx` };
}

/**
 * The copy of a document with a comment on each figure, and the list of its figures.
 *
 * @param name the copy's, as findings call it
 */
export function traceCopies(
  name: string,
  { title, written: { document, bytes }, figures, book }: TracedDraft,
  date: IsoDate,
): TraceCopies {
  const parts = editParts(bytes, defaultLimits);
  const { comments, unplaced } = figureComments(document, figures, readDocxText(parts), date);
  addComments(parts, comments);
  const accounts = figures.map(({ account }) => account);
  return {
    copy: parts.pack(),
    list: figureBookPlan({ title, date, accounts, ...(book !== undefined && { book }) }),
    lines: [`${countedVerdicts(accounts)}。`],
    findings: unplaced.map(({ account: { text, element } }) => ({
      rule: 'figure-unplaced',
      severity: 'hint',
      place: { kind: 'file', file: name },
      actual: text,
      facts: { element },
    })),
  };
}
