import type { Citation } from './citation.js';

/**
 * How grave a finding is, in the words of statistical reporting.
 *
 * - `mandatory` 强制性: must be mended.
 * - `verify` 核实性: must be mended or explained.
 * - `hint` 提示: worth a look; changes no exit code.
 */
export type Severity = 'mandatory' | 'verify' | 'hint';

/** A place in a workbook. `cell` is an A1 reference or range; absent when the whole sheet or book is meant. */
export interface SheetPlace {
  readonly kind: 'sheet';
  /** The sheet's name; absent when the book as a whole is meant. */
  readonly sheet?: string;
  readonly cell?: string;
  /** The column's title as it stands in the sheet, without line breaks. */
  readonly column?: string;
}

/** A place in a text file: policy, template, case file; or in a Word file. Lines, columns and paragraphs count from 1. */
export interface FilePlace {
  readonly kind: 'file';
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** A paragraph of a Word file, with its text, by which it is found there. */
  readonly paragraph?: { readonly number: number; readonly text: string };
  /** The path of keys in a data file: `clauses[0].parameters.rate`. */
  readonly path?: string;
}

/** Where a finding stands: in a workbook, or in a data file. */
export type Place = SheetPlace | FilePlace;

/**
 * One problem in what a user gave us: data, not a sentence. Sentences are made last, by
 * `describeFinding` in `core/messages/`, and are the same on every surface.
 */
export interface Finding {
  /** The rule's id, which is also the key of its sentence: `credit-code-check-digit`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What stands there, as typed. Absent when nothing stands there. */
  readonly actual?: string;
  /** What the sentence needs besides: numbers and names, already as text. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly citation?: Citation;
  /** Why the data are right all the same, in the bureau's words: only on a 核实性 finding. */
  readonly explanation?: string;
}

const severityOrder: Readonly<Record<Severity, number>> = { mandatory: 0, verify: 1, hint: 2 };

/** Severity from gravest to lightest, for sorting: negative when `a` is graver. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severityOrder[a] - severityOrder[b];
}

/** Whether a finding stops a clean exit: 强制性 and (unexplained) 核实性 do, 提示 does not. */
export function mustBeMended(finding: Finding): boolean {
  return (
    finding.severity === 'mandatory' || (finding.severity === 'verify' && finding.explanation === undefined)
  );
}
