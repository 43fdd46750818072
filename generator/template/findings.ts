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
  /** A list of its own that begins with what was found so far. */
  copy(): FindingList;
}

interface Found {
  readonly finding: Finding;
  readonly at: Position;
}

/** @param file the template's name, as the official knows it */
export function collectFindings(file: string, before: readonly Found[] = []): FindingList {
  const all = [...before];
  const seen = new Set(before.map(({ finding }) => JSON.stringify(finding)));
  return {
    add(rule, at, { severity = 'mandatory', actual, facts } = {}) {
      const finding: Finding = {
        rule,
        severity,
        place: { kind: 'file', file: at.partial ?? file, line: at.line, column: at.column },
        ...(actual === undefined ? {} : { actual }),
        ...(facts === undefined ? {} : { facts }),
      };
      const key = JSON.stringify(finding);
      if (!seen.has(key)) all.push({ finding, at });
      seen.add(key);
    },
    inOrder: () =>
      all
        .sort(
          (a, b) =>
            Number(a.at.partial !== undefined) - Number(b.at.partial !== undefined) ||
            a.at.line - b.at.line ||
            a.at.column - b.at.column,
        )
        .map(({ finding }) => finding),
    copy: () => collectFindings(file, all),
  };
}
