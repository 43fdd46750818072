import type { IsoDate } from '../calendar.js';
import type { Citation } from '../citation.js';
import type { Severity } from '../finding.js';
import type { Sentence } from '../messages/sentence.js';

/**
 * One rule of the check: what it is called, how grave it is, what it says, what is a fault under it and what
 * is not. The page of rules and the tests of every example are made from it.
 */
export interface Rule {
  /** The id printed with each finding: `number-text`. */
  readonly id: string;
  /** What it is about, in a few Chinese words: 「数字存成了文本」. */
  readonly title: string;
  /** How grave it is unless the bureau's settings say otherwise. */
  readonly severity: Severity;
  /**
   * Whether settings may neither switch it off nor make it lighter: what it finds was not read, or an amount
   * would rest on it.
   */
  readonly locked?: true;
  /** Whether only computing the awards shows it; otherwise checking the workbook does. */
  readonly atComputing?: true;
  /** The standard or clause that it follows. */
  readonly basis?: Citation;
  readonly sentence: Sentence;
  /** What is a fault, in one Chinese sentence. */
  readonly fault: string;
  /** What looks like one and is none, in one Chinese sentence. */
  readonly noFault: string;
  /** None only where a workbook cannot be shown in a few cells: a file's inner parts. */
  readonly examples: { readonly faults: readonly FaultExample[]; readonly sound: readonly RuleExample[] };
}

/** A few cells of a workbook. */
export interface RuleExample {
  /** Rows by the id of their table; each is a sound row with these columns (by id) filled so. */
  readonly rows: Readonly<Record<string, readonly ExampleRow[]>>;
}

/** Cells in which the rule finds exactly one fault. */
export interface FaultExample extends RuleExample {
  /** Where: by default the first column named, in the last row of the table named first. Rows count from 0. */
  readonly at?: { readonly table: string; readonly row: number; readonly column: string };
}

type ExampleRow = Readonly<Record<string, ExampleEntry>>;

/** What stands in a cell: `null` for nothing. */
export type ExampleEntry =
  | string
  | number
  | null
  /** A real date. */
  | { readonly date: IsoDate }
  /** An error value: `#REF!`. */
  | { readonly error: string }
  /** A formula with its stored result; without one it was never computed. */
  | { readonly formula: string; readonly result?: string | number }
  /** A number shown by a format: 0.052 as 5.2%. */
  | { readonly number: number; readonly format: string; readonly shown: string };
