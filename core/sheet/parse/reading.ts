import type { Citation } from '../../citation.js';
import type { Severity } from '../../finding.js';
import type { ReadCell } from '../read-table.js';

/** What is wrong with one cell: a finding but for its place and what stands there. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts?: Readonly<Record<string, string>>;
  readonly citation?: Citation;
}

/** What was read from one cell. `value` is absent when it could not be read; then a problem says why. */
export interface Reading {
  readonly value?: NonNullable<ReadCell['value']>;
  readonly problems: readonly Problem[];
}

/** A reading with a value, and with what is worth saying about it. */
export function readAs(value: NonNullable<ReadCell['value']>, ...problems: readonly Problem[]): Reading {
  return { value, problems };
}

/** A reading without a value: a mandatory problem of that rule. */
export function unreadable(
  rule: string,
  facts: Readonly<Record<string, string>> = {},
  citation?: Citation,
): { readonly problems: readonly Problem[] } {
  return { problems: [mandatory(rule, facts, citation)] };
}

/** A problem that must be mended, though a value may have been read. */
export function mandatory(
  rule: string,
  facts: Readonly<Record<string, string>> = {},
  citation?: Citation,
): Problem {
  return { rule, severity: 'mandatory', facts, ...(citation === undefined ? {} : { citation }) };
}
