import type { Finding, Severity } from '../../core/finding.js';
import type { Position } from './parse/syntax-tree.js';

export interface FindingDetails {
  readonly severity?: Severity;
  readonly actual?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The findings of one template: the same fault at the same place is kept once. */
export interface FindingList {
  add(rule: string, at: Position, details?: FindingDetails): void;
  /** In the order of the template's text. */
  inOrder(): Finding[];
}

/** @param file the template's name, as the official knows it */
export function collectFindings(file: string): FindingList {
  const all: { readonly finding: Finding; readonly at: Position }[] = [];
  const seen = new Set<string>();
  return {
    add(rule, at, { severity = 'mandatory', actual, facts } = {}) {
      const finding: Finding = {
        rule,
        severity,
        place: { kind: 'file', file, line: at.line, column: at.column },
        ...(actual === undefined ? {} : { actual }),
        ...(facts === undefined ? {} : { facts }),
      };
      const key = JSON.stringify(finding);
      if (!seen.has(key)) all.push({ finding, at });
      seen.add(key);
    },
    inOrder: () =>
      all.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column).map(({ finding }) => finding),
  };
}
