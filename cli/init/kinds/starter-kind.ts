import type { IsoDate } from '../../../core/calendar.js';
import type { RegionList } from '../../../core/region.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import type { BookPlan } from '../../../workbook/write/plan.js';

/** A kind of workbook that `wenbiao init` makes. */
export interface StarterKind {
  /** As --kind names it. */
  readonly name: string;
  /** The file's name. */
  readonly file: string;
  readonly tables: readonly TableDefinition[];
  /** What to do with the workbook once it is there. */
  readonly nextStep: string;
  /** Whether its workbooks are made for a framework of indicators. */
  readonly takesFramework?: boolean;
  /**
   * How the workbook is made; what the kind needs besides is loaded once.
   *
   * @param framework as --framework names it; the shipped one when absent
   */
  readonly prepare: (framework?: string) => (content: StarterContent) => BookPlan;
  /** The workbooks of --sample, the one under the kind's own name first. */
  readonly sample: (regions: RegionList) => StarterSample;
}

/** What differs from one workbook of a kind to the next. */
export interface StarterContent {
  readonly date: IsoDate;
  readonly regions: RegionList;
  readonly rows?: EntryRows;
  readonly notes?: readonly string[];
}

/** Filled workbooks, and what a program is told of them. */
export interface StarterSample {
  readonly books: readonly { readonly file: string; readonly what: string; readonly rows: EntryRows }[];
  readonly document: Readonly<Record<string, unknown>>;
}
