import type { Finding, Severity } from '../../../core/finding.js';

/** Where the findings of a document go. */
export interface Report {
  /** The document's name, as the official knows it. */
  readonly file: string;
}

/** A finding at an element of a document. A clause is one of GB/T 9704—2012; none when empty. */
export function documentFinding(
  { file }: Report,
  rule: string,
  element: string,
  clause: string,
  facts: Readonly<Record<string, string>> = {},
  severity: Severity = 'verify',
): Finding {
  return {
    rule,
    severity,
    place: { kind: 'file', file, path: element },
    facts: { element, ...facts },
    ...(clause === '' ? {} : { citation: { document: 'GB/T 9704—2012', clause } }),
  };
}
